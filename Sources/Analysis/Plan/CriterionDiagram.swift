import Certification
import FEEL

/// What a criterion comes to after each set of the actions it depends on.
struct CriterionDiagram {
    let diagram: DecisionDiagram
    /// A result for each end; those of the choices that end there differ in nothing a level regards.
    let ends: [CriterionResult]

    /// A criterion that depends on no action.
    init(_ result: CriterionResult) {
        diagram = DecisionDiagram([], layers: [], endCount: 1)
        ends = [result]
    }

    /// Judges what the facts can be after the actions.
    ///
    /// Choices after which all facts are the same, and the same actions can follow, are one from there on.
    ///
    /// - Parameters:
    ///   - actions: The actions in the order in which they are done, prerequisites among them.
    ///   - facts: The facts that the criterion can depend on and some of the actions establish.
    ///   - judged: Those of the facts that the criterion and its cross-checks read.
    ///   - limit: How many nodes there may be.
    ///   - judge: What the criterion comes to on slots.
    /// - Returns: Nothing where there would be more nodes.
    init?(
        _ actions: [Int],
        _ effects: ActionEffects,
        base: [Value],
        facts: [Int],
        judged: Set<Int>,
        limit: Int,
        judge: ([Value]) -> CriterionResult
    ) {
        var states = FactStates(facts, base: base, effects)
        guard let (layers, last) = Self.layers(of: actions, effects.rules.pack, &states, limit: limit) else {
            return nil
        }
        let read = facts.indices.filter { judged.contains(facts[$0]) }
        let (numbers, ends) = Self.ends(of: last, read: read) { judge(states.slots(of: $0)) }
        self.ends = ends
        // No end is left out, so something is left.
        guard
            let diagram = DecisionDiagram(actions, layers: layers, endCount: last.count)
                .reduced(ends: numbers, count: ends.count)
        else { return nil }
        self.diagram = diagram
    }

    /// The nodes of each action, and the states after the last; nothing where there are too many.
    private static func layers(
        of actions: [Int],
        _ pack: RulePack,
        _ states: inout FactStates,
        limit: Int
    ) -> (layers: [[DecisionDiagram.Node]], last: [FactStates.State])? {
        let prerequisites = actions.map { ActionSet(pack.actions[$0].after).intersection(ActionSet(actions)) }
        var current = [FactStates.State(values: states.first, done: ActionSet())]
        var layers: [[DecisionDiagram.Node]] = []
        var count = 1
        for (layer, action) in actions.enumerated() {
            let awaited = prerequisites[(layer + 1)...].reduce(ActionSet()) { $0.union($1) }
            var next = StateNumbers(awaited: awaited)
            layers.append(
                current.map { state in
                    let without = next.number(of: state.values, state.done)
                    guard prerequisites[layer].isSubset(of: state.done) else {
                        return (without, DecisionDiagram.nowhere)
                    }
                    let values = states.values(after: action, from: state.values)
                    return (without, next.number(of: values, state.done.union(ActionSet([action]))))
                }
            )
            current = next.states
            count += current.count
            guard count <= limit else { return nil }
        }
        return (layers, current)
    }

    /// The states of one layer, numbered as they are met.
    private struct StateNumbers {
        /// The actions that later ones wait for; of no others it matters whether they are done.
        let awaited: ActionSet
        private(set) var states: [FactStates.State] = []
        private var numbers: [FactStates.State: Int32] = [:]

        init(awaited: ActionSet) { self.awaited = awaited }

        mutating func number(of values: [Int32], _ done: ActionSet) -> Int32 {
            let state = FactStates.State(values: values, done: done.intersection(awaited))
            if let number = numbers[state] { return number }
            numbers[state] = Int32(states.count)
            states.append(state)
            return Int32(states.count - 1)
        }
    }

    /// The different results of the last states, and which of them each state has.
    private static func ends(
        of states: [FactStates.State],
        read: [Int],
        judge: ([Int32]) -> CriterionResult
    ) -> (numbers: [Int32], ends: [CriterionResult]) {
        var judged: [[Int32]: Int32] = [:]
        var known: [EndKey: Int32] = [:]
        var ends: [CriterionResult] = []
        let numbers = states.map { state -> Int32 in
            let values = read.map { state.values[$0] }
            if let number = judged[values] { return number }
            let result = judge(state.values)
            let number = known[EndKey(result)] ?? Int32(ends.count)
            if number == ends.count {
                known[EndKey(result)] = number
                ends.append(result)
            }
            judged[values] = number
            return number
        }
        return (numbers, ends)
    }

    /// What a level regards of a result.
    private struct EndKey: Hashable {
        let outcome: Outcome
        let score: ScoreRange
        let mayNotApply: Bool
        let certainlyMet: Bool
        let possiblyMet: Bool

        init(_ result: CriterionResult) {
            outcome = result.outcome
            score = result.score
            mayNotApply = result.mayNotApply
            certainlyMet = result.certainlyMet
            possiblyMet = result.possiblyMet
        }
    }
}
