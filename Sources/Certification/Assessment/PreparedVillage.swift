package import FEEL

/// What a village's evidence says at the assurance for a designation, found once for many variations of the same rules.
///
/// Variations have the same facts and the same day and differ in the values of parameters only.
public struct PreparedVillage: Sendable {
    /// The evidence.
    public let evidence: Evidence
    /// What is known of each fact, by index.
    package let states: [FactState]
    /// The values of facts whose sources disagree, the first in `states`; empty for all others.
    package let rivals: [Int: [Value]]
    /// The facts that must be looked at again, since their age or the life of their documents hangs on a parameter that
    /// varies; ascending.
    package let aging: [Int]
}

extension Assessor {
    /// Finds what the evidence says by these rules.
    ///
    /// - Parameters:
    ///   - aging: The facts whose age or documents variations count by other durations, ascending.
    ///   - ends: Rules with the shortest of these durations and with the longest; empty where they needn't be looked at.
    package func prepare(_ evidence: Evidence, aging: [Int], between ends: [DatedRules] = []) -> PreparedVillage {
        let resolver = FactResolver(rules: rules, evidence: evidence)
        let rank = rules.pack.header.designationAssurance.rank
        var states: [FactState] = []
        var rivals: [Int: [Value]] = [:]
        for index in rules.facts.indices {
            let resolution = resolver.resolve(index)
            states.append(resolution.states[rank])
            if !resolution.rivals.isEmpty, !resolution.rivals[rank].isEmpty { rivals[index] = resolution.rivals[rank] }
        }
        // What the evidence doesn't hold has no age.
        let aged = aging.filter { fact in
            switch evidence.facts[fact] {
            case .missing, .refused: return false
            case .statements(let statements) where statements.count > 1: return true
            case .claim, .statements:
                // A single statement counts the longer the durations are, so the ends tell what it is between them.
                let values = ends.map { state(of: fact, in: evidence, by: $0).value }
                return ends.isEmpty || values.contains { $0 != values[0] }
            }
        }
        return PreparedVillage(evidence: evidence, states: states, rivals: rivals, aging: aged)
    }

    /// What is known of a fact at the assurance for a designation by variations of the same rules.
    package func state(of fact: Int, in evidence: Evidence, by rules: DatedRules) -> FactState {
        let rank = rules.pack.header.designationAssurance.rank
        return FactResolver(rules: rules, evidence: evidence).resolve(fact).states[rank]
    }

    /// The evaluation of a village at the assurance for a designation: the one that ``assess(_:)`` gives.
    public func evaluate(_ village: PreparedVillage) -> Evaluation {
        let assurance = rules.pack.header.designationAssurance
        var states = village.states
        var rivals = village.rivals
        if !village.aging.isEmpty {
            let resolver = FactResolver(rules: rules, evidence: village.evidence)
            for index in village.aging {
                let resolution = resolver.resolve(index)
                states[index] = resolution.states[assurance.rank]
                let values = resolution.rivals.isEmpty ? [] : resolution.rivals[assurance.rank]
                rivals[index] = values.isEmpty ? nil : values
            }
        }
        let kind = village.evidence.village.code.kind
        var slots = SlotValues(states, kind: kind, rules: rules)
        if !rivals.isEmpty {
            let settler = ConflictSettler(rules: rules, judge: CriterionJudge(rules: rules))
            let conflicts = rivals.keys.sorted().map { (fact: $0, values: rivals[$0] ?? []) }
            _ = settler.settle(conflicts, in: &slots)
        }
        return EvaluationRun(rules: rules, blank: blanks[kind], previous: nil).evaluate(assurance, slots)
    }
}
