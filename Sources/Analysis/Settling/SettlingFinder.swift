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
        /// How many branches the search for deciding sets looks at, in all and for one question.
        let decidingSteps: (total: Int, goal: Int)
        /// How many branches the search for each result looks at.
        let quickestSteps: Int

        /// Enough for a national programme of a hundred facts.
        public static let standard = Limits(
            decidingSets: 10,
            quickestSets: 3,
            countedSets: 200,
            decidingSteps: (total: 60_000, goal: 2_000),
            quickestSteps: 20_000
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
        let evaluation = assessor.assess(evidence).evaluation(at: assurance)
        let readers = openReaders(evaluation)
        let facts = readers.keys.sorted()
        var model = SettlingModel(evaluation, open: facts, kind: evidence.village.code.kind, rules: rules)
        let hasFault = !evaluation.faults.isEmpty
        let (certain, possible) = (evaluation.certainLevel, evaluation.possibleLevel)
        var closing = RangeClosing(model, open: facts)
        let weighed = facts.map { fact in
            LevelSettling.Fact(
                fact: fact,
                reason: evaluation.facts[fact].unknownReason ?? .missing,
                criteria: readers[fact] ?? [],
                levels: model.levels(asking: readers[fact] ?? []),
                closing: closing.closing(of: [fact]) ?? LevelSettling.Closing(least: .zero, most: .zero)
            )
        }
        var deciding: LevelSettling.Deciding?
        var quickest: [LevelSettling.Quickest] = []
        if !hasFault, !LevelSettling.isSettled(certain: certain, possible: possible, target: target) {
            let levels = (possible ?? 0)..<(certain ?? rules.pack.levels.count)
            let goals = target.map { OpenGoal.all(of: $0, in: model) } ?? OpenGoal.all(of: levels, in: model)
            deciding = self.deciding(goals, facts, &model, &closing)
            quickest = results(certain: certain, possible: possible, target: target).compactMap { result in
                self.quickest(result, certain: certain, possible: possible, &model)
            }
        }
        return LevelSettling(
            evidence: evidence,
            asOf: rules.asOf,
            assurance: assurance,
            target: target,
            certain: certain,
            possible: possible,
            hasFault: hasFault,
            openPoints: model.openPoints(model.base),
            facts: weighed.enumerated().sorted { one, other in
                let (left, right) = (one.element.closing, other.element.closing)
                return (right.most, right.least, one.offset) < (left.most, left.least, other.offset)
            }.map(\.element),
            deciding: deciding,
            quickest: quickest
        )
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
        let search = DecidingSearch(
            model,
            open: open,
            goals: goals,
            mostSets: limits.decidingSets,
            steps: limits.decidingSteps
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

    // MARK: Quickest sets

    /// The results that the evidence still allows, highest level first.
    private func results(certain: Int?, possible: Int?, target: Int?) -> [LevelSettling.Quickest.Result] {
        if let target { return [.certain(target), .lost(target)] }
        guard let possible else { return [] }
        let last = certain ?? rules.pack.levels.count - 1
        return (possible...last).map { .final($0) } + (certain == nil ? [.noLevel] : [])
    }

    private func quickest(
        _ result: LevelSettling.Quickest.Result,
        certain: Int?,
        possible: Int?,
        _ model: inout SettlingModel
    ) -> LevelSettling.Quickest? {
        let goal =
            switch result {
            case .final(let level):
                SettledGoal(
                    certain: certain.map { $0 > level } ?? true ? level : nil,
                    lost: possible.map { $0 < level } ?? false ? level - 1 : nil
                )
            case .noLevel: SettledGoal(certain: nil, lost: rules.pack.levels.count - 1)
            case .certain(let level): SettledGoal(certain: level, lost: nil)
            case .lost(let level): SettledGoal(certain: nil, lost: level)
            }
        let search = QuickestSearch(goal, in: &model, mostSets: limits.countedSets, steps: limits.quickestSteps)
        guard let search else { return nil }
        let sets = search.found.map { answers in
            let listed = answers.sorted { $0.key < $1.key }.map {
                LevelSettling.AnswerSet.Answer(fact: $0.key, value: $0.value)
            }
            return LevelSettling.AnswerSet(answers: listed, closed: closed(by: answers, model))
        }
        let ranked = sets.enumerated().sorted { one, other in
            (other.element.closed, one.offset) < (one.element.closed, other.offset)
        }
        return LevelSettling.Quickest(
            result: result,
            size: search.size,
            atLeast: search.atLeast,
            isSmallest: search.isSmallest,
            sets: ranked.prefix(limits.quickestSets).map(\.element),
            count: sets.count,
            isComplete: search.isComplete
        )
    }

    private func closed(by answers: [Int: Value], _ model: SettlingModel) -> Fraction {
        model.openPoints(model.base) - model.openPoints(model.findings(with: answers))
    }
}
