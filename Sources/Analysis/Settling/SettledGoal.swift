import Certification

/// What answers are to bring about: a level that is certain, one that is lost, or both.
struct SettledGoal {
    /// One way to lose a level: a condition that fails, and the one demand of it; no demand for the condition as a whole.
    typealias Failing = (condition: LevelCondition, demand: LevelCondition.Demand?)

    /// The index of the level that must be certain; nothing for none.
    let certain: Int?
    /// The index of the level that must not be possible any more; nothing for none.
    let lost: Int?

    /// What brings about a result.
    ///
    /// - Parameters:
    ///   - certain: The index of the level that is certain already.
    ///   - possible: The index of the highest level that is possible.
    init(_ result: LevelSettling.Quickest.Result, certain: Int?, possible: Int?, levels: Int) {
        switch result {
        case .final(let level):
            self.certain = certain.map { $0 > level } ?? true ? level : nil
            lost = possible.map { $0 < level } ?? false ? level - 1 : nil
        case .noLevel: (self.certain, lost) = (nil, levels - 1)
        case .certain(let level): (self.certain, lost) = (level, nil)
        case .lost(let level): (self.certain, lost) = (nil, level)
        }
    }

    /// Whether findings keep to it.
    func isReached(_ findings: SettlingModel.Findings, in model: SettlingModel) -> Bool {
        if let certain, !model.reaches(certain, model.slots(findings, isProven: true)) { return false }
        if let lost, model.reaches(lost, model.slots(findings, isProven: false)) { return false }
        return true
    }

    /// The ways in which the level can be lost; a single one, without a condition, where none must be.
    func failings(in model: SettlingModel) -> [Failing?] {
        guard let lost else { return [nil] }
        // What is certain keeps the levels below.
        let conditions = certain == nil ? model.conditions[lost...].flatMap(\.self) : model.conditions[lost]
        return conditions.flatMap { condition -> [Failing?] in
            condition.demands.map { $0.map { (condition, $0) } } ?? [(condition, nil)]
        }
    }

    /// What the scores that are asked for need, when a level is lost in one way.
    ///
    /// - Parameters:
    ///   - choices: What each cluster can come to.
    ///   - isGuess: See ``SettlingNeed``.
    func needs(
        _ failing: Failing?,
        _ choices: [[ClusterReach]],
        isGuess: Bool = false,
        in model: SettlingModel
    ) -> [SettlingNeed] {
        let demands = certain.map { model.conditions[$0...].flatMap(\.self).flatMap { $0.demands ?? [] } } ?? []
        let proven = demands.map { SettlingNeed($0, isProven: true, isGuess: isGuess, choices, in: model) }
        let lost = failing?.demand.flatMap { SettlingNeed($0, isProven: false, isGuess: isGuess, choices, in: model) }
        return (proven + [lost]).compactMap { $0 }
    }
}
