public import Certification
import FEEL

/// Finds which open facts of a village settle its level.
public struct SettlingFinder: Sendable {
    /// How much is tried, and how much is listed.
    public struct Limits: Sendable {
        /// How many deciding sets are listed at most.
        public let decidingSets: Int
        /// How many of the quickest sets are listed at most for a result.
        public let quickestSets: Int
        /// How many of the quickest sets are counted at most for a result.
        public let countedSets: Int
        /// How much each part of the search may do.
        let work: SettlingWork

        /// Enough for a national programme of a hundred facts.
        public static let standard = Limits(
            decidingSets: 10,
            quickestSets: 3,
            countedSets: 200,
            work: .standard
        )
    }

    private let assessor: Assessor
    private let limits: Limits
    private var rules: DatedRules { assessor.rules }

    /// Creates a finder.
    public init(assessor: Assessor, limits: Limits = .standard) {
        (self.assessor, self.limits) = (assessor, limits)
    }

    /// What settles a village's level at an assurance, or one level asked for by its index.
    public func settling(of evidence: Evidence, at assurance: Assurance, to target: Int? = nil) -> LevelSettling {
        let assessment = assessor.assess(evidence)
        let evaluation = assessment.evaluation(at: assurance)
        let readers = openReaders(evaluation)
        let open = readers.keys.sorted()
        let claimed = claims(assessment.evaluation(at: .claimed), of: open)
        let kind = evidence.village.code.kind
        var model = SettlingModel(evaluation, open, claimed: claimed, kind: kind, work: limits.work, rules: rules)
        let (certain, possible) = (evaluation.certainLevel, evaluation.possibleLevel)
        var closing = RangeClosing(model, open: open, steps: limits.work.options)
        let facts = weighed(readers, evaluation, model, &closing)
        var deciding: LevelSettling.Deciding?
        var quickest: [LevelSettling.Quickest] = []
        if evaluation.faults.isEmpty,
            !LevelSettling.isSettled(certain: certain, possible: possible, target: target)
        {
            let levels = (possible ?? 0)..<(certain ?? rules.pack.levels.count)
            let goals = target.map { OpenGoal.all(of: $0, in: model) } ?? OpenGoal.all(of: levels, in: model)
            deciding = self.deciding(goals, open, &model, &closing)
            let village = AnsweredVillage(evidence: evidence, assessor: assessor, assurance: assurance, open: open)
            quickest = self.quickest(village, claimed, evaluation, to: target, &model)
        }
        return LevelSettling(
            evidence: evidence,
            asOf: rules.asOf,
            assurance: assurance,
            target: target,
            certain: certain,
            possible: possible,
            hasFault: !evaluation.faults.isEmpty,
            openPoints: model.openPoints(model.base),
            facts: facts,
            untried: model.options.untried,
            deciding: deciding,
            quickest: quickest
        )
    }

    private func quickest(
        _ village: AnsweredVillage,
        _ claimed: [Int: Value],
        _ evaluation: Evaluation,
        to target: Int?,
        _ model: inout SettlingModel
    ) -> [LevelSettling.Quickest] {
        let finder = QuickestFinder(
            village: village,
            claimed: claimed,
            certain: evaluation.certainLevel,
            possible: evaluation.possibleLevel,
            limits: limits
        )
        model.options.meter = SearchMeter(steps: limits.work.options)
        return finder.results(to: target).compactMap { finder.quickest($0, &model) }
    }

    /// What the village says of open facts, as far as it is known.
    private func claims(_ evaluation: Evaluation, of open: [Int]) -> [Int: Value] {
        open.reduce(into: [:]) { claims, fact in
            if case .known(let value) = evaluation.facts[fact] { claims[fact] = value }
        }
    }

    /// The open facts, those first that close most.
    private func weighed(
        _ readers: [Int: [Int]],
        _ evaluation: Evaluation,
        _ model: SettlingModel,
        _ closing: inout RangeClosing
    ) -> [LevelSettling.Fact] {
        let facts = readers.keys.sorted().map { fact in
            LevelSettling.Fact(
                fact: fact,
                reason: evaluation.facts[fact].unknownReason ?? .missing,
                criteria: readers[fact] ?? [],
                levels: model.levels(asking: readers[fact] ?? []),
                closing: closing.closing(of: [fact])
            )
        }
        return facts.enumerated().sorted { one, other in
            let (left, right) = (one.element.closing, other.element.closing)
            return (right?.most ?? .zero, right?.least ?? .zero, one.offset)
                < (left?.most ?? .zero, left?.least ?? .zero, other.offset)
        }.map(\.element)
    }

    /// The unknown facts that open criteria read, each with those criteria.
    ///
    /// A fact counts that only matters once another one is answered, so these can be more than what keeps criteria open now.
    private func openReaders(_ evaluation: Evaluation) -> [Int: [Int]] {
        var readers: [Int: [Int]] = [:]
        for (index, result) in evaluation.criteria.enumerated()
        where result.outcome == .unknown || (result.outcome != .notApplicable && !result.score.isCertain) {
            for fact in rules.pack.criteria[index].reads where evaluation.facts[fact].unknownReason != nil {
                readers[fact, default: []].append(index)
            }
        }
        return readers
    }

    // MARK: Deciding sets

    private func deciding(
        _ goals: [OpenGoal],
        _ open: [Int],
        _ model: inout SettlingModel,
        _ closing: inout RangeClosing
    ) -> LevelSettling.Deciding {
        model.options.meter = SearchMeter(steps: limits.work.options)
        let search = DecidingSearch(
            model,
            open: open,
            goals: goals,
            mostSets: limits.decidingSets,
            steps: limits.work.deciding
        )
        model.options = search.options
        let sets = search.others.map { other in
            let facts = (search.core + other).sorted()
            return LevelSettling.DecidingSet(facts: facts, closing: closing.closing(of: Set(facts)))
        }
        return LevelSettling.Deciding(
            core: search.core,
            sets: sets.enumerated().sorted { one, other in
                let (left, right) = (one.element, other.element)
                return (left.facts.count, right.closing?.least ?? .zero, one.offset)
                    < (right.facts.count, left.closing?.least ?? .zero, other.offset)
            }.map(\.element),
            isComplete: search.isComplete,
            isProven: search.isProven
        )
    }
}
