import Certification
import FEEL

/// The actions and facts that the values of some facts can depend on.
struct Influence {
    /// The actions.
    let actions: ActionSet
    /// The facts that some of the actions establish, and that matter, ascending.
    let facts: [Int]
    /// Those of the facts that are asked for.
    let judged: Set<Int>

    /// - Parameters:
    ///   - slots: The facts that are asked for; other slots among them don't matter.
    ///   - available: The actions that can be done.
    init(on slots: [Int], of available: ActionSet, in pack: RulePack) {
        var actions = ActionSet()
        var open = slots.filter { $0 < pack.facts.count }
        let judged = Set(open)
        var (seen, established) = (judged, Set<Int>())
        while let fact = open.popLast() {
            for index in available.indices {
                for effect in pack.actions[index].effects where effect.fact == fact {
                    actions.insert(index)
                    established.insert(fact)
                    let reads = effect.change.program?.reads ?? []
                    open += reads.filter { $0 < pack.facts.count && seen.insert($0).inserted }
                }
            }
        }
        (self.actions, facts, self.judged) = (actions, established.sorted(), judged)
    }
}
