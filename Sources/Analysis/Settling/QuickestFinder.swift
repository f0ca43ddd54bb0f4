import Certification
import FEEL

/// Finds the quickest sets of each result, makes their answers as like as can be to what the village says, and assesses the
/// village again with them.
struct QuickestFinder {
    let village: AnsweredVillage
    /// What the village says of open facts.
    let claimed: [Int: Value]
    let certain: Int?
    let possible: Int?
    let limits: SettlingFinder.Limits

    private var levels: Int { village.assessor.rules.pack.levels.count }

    /// The results that the evidence still allows, highest level first.
    func results(to target: Int?) -> [LevelSettling.Quickest.Result] {
        if let target { return [.certain(target), .lost(target)] }
        guard let possible else { return [] }
        let last = certain ?? levels - 1
        return (possible...last).map { .final($0) } + (certain == nil ? [.noLevel] : [])
    }

    /// The quickest sets of a result; nothing where no answers bring it about.
    func quickest(_ result: LevelSettling.Quickest.Result, _ model: inout SettlingModel) -> LevelSettling.Quickest? {
        let goal = SettledGoal(result, certain: certain, possible: possible, levels: levels)
        let search = QuickestSearch(
            goal,
            in: &model,
            mostSets: limits.countedSets,
            steps: limits.work.quickest
        )
        guard let search else { return nil }
        let found = search.found.map { claiming($0, goal, model) }.filter { village.reaches(result, with: $0) }
        let sets = found.map { answers in
            let listed = answers.sorted { $0.key < $1.key }.map { fact, value in
                LevelSettling.AnswerSet.Answer(
                    fact: fact,
                    value: value,
                    claim: claimed[fact].flatMap { $0 == value ? nil : $0 }
                )
            }
            return LevelSettling.AnswerSet(answers: listed, closed: closed(by: answers, model))
        }
        let ranked = sets.enumerated().sorted { one, other in
            let (left, right) = (denials(one.element), denials(other.element))
            guard left == right else { return left < right }
            return (other.element.closed, one.offset) < (one.element.closed, other.offset)
        }
        return LevelSettling.Quickest(
            result: result,
            size: search.size,
            atLeast: search.atLeast,
            isSmallest: search.isSmallest && !sets.isEmpty,
            sets: ranked.prefix(limits.quickestSets).map(\.element),
            count: sets.count,
            isComplete: search.isComplete
        )
    }

    /// How many answers differ from what the village says.
    private func denials(_ set: LevelSettling.AnswerSet) -> Int { set.answers.count { $0.claim != nil } }

    /// The answers with what the village says in their place, wherever that reaches the goal as well.
    private func claiming(_ answers: [Int: Value], _ goal: SettledGoal, _ model: SettlingModel) -> [Int: Value] {
        func reaches(_ answers: [Int: Value]) -> Bool {
            model.agrees(answers) && goal.isReached(model.findings(with: answers), in: model)
        }
        let said = answers.keys.sorted().filter { claimed[$0] != nil && claimed[$0] != answers[$0] }
        let all = answers.merging(claimed.filter { answers.keys.contains($0.key) }) { $1 }
        if said.isEmpty || reaches(all) { return all }
        return said.reduce(answers) { answers, fact in
            var more = answers
            more[fact] = claimed[fact]
            return reaches(more) ? more : answers
        }
    }

    private func closed(by answers: [Int: Value], _ model: SettlingModel) -> Fraction {
        model.openPoints(model.base) - model.openPoints(model.findings(with: answers))
    }
}
