import Certification
import FEEL

/// Finds some answers that reach a goal, not the fewest: with all facts answered, it changes one answer after the other as long
/// as that brings the goal nearer.
struct AnswerClimb {
    /// So often all facts are gone through.
    private static let rounds = 3

    private let goal: SettledGoal
    private let model: SettlingModel
    private let facts: [Int]

    init(_ goal: SettledGoal, in model: SettlingModel) {
        (self.goal, self.model) = (goal, model)
        facts = model.options.clusters.flatMap(\.facts).sorted()
    }

    /// Answers with which the goal is reached; nothing where none were found.
    ///
    /// - Parameter steps: How many answers are tried.
    func answers(steps: Int) -> [Int: Value]? {
        var steps = steps
        for failing in goal.failings(in: model) {
            var answers: [Int: Value] = [:]
            var best = distance(answers, failing)
            for _ in 0..<Self.rounds {
                let before = best
                for fact in facts {
                    for value in model.options.values[fact] where answers[fact] != value {
                        steps -= 1
                        guard steps > 0 else { return nil }
                        var next = answers
                        next[fact] = value
                        guard model.agrees(next) else { continue }
                        let found = distance(next, failing)
                        // A fact that brings nothing by itself may with one that is answered later.
                        if found < best || (found == best && answers[fact] == nil) { (answers, best) = (next, found) }
                    }
                    if goal.isReached(model.findings(with: answers), in: model) { return answers }
                }
                guard best < before else { break }
            }
        }
        return nil
    }

    /// How far the scores that are asked for are from what is needed, in points.
    private func distance(_ answers: [Int: Value], _ failing: SettledGoal.Failing?) -> Double {
        let findings = model.findings(with: answers)
        let demands = goal.certain.map { model.conditions[$0...].flatMap(\.self).flatMap { $0.demands ?? [] } } ?? []
        let missing = demands.reduce(0.0) { sum, demand in
            sum + max(0, (demand.score?.holding.nearestDouble ?? 100) - model.range(of: demand.child, in: findings).low)
        }
        guard let lost = failing?.demand else { return missing }
        let most = model.range(of: lost.child, in: findings).high
        return missing + max(0, most - (lost.score?.failing.nearestDouble ?? 0))
    }
}
