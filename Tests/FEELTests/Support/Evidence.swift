@testable import FEEL

/// All evidence over the facts of random conditions: every fact with each of its values, or unknown.
struct Evidence {
    /// The facts, in the order of the choices.
    static let names = RandomCondition.domains.map(\.name)
    /// All evidence.
    static let all: [Evidence] = rows.map(Evidence.init)
    /// Evidence without unknown facts; completions are indices of it.
    static let complete: [Evidence] = all.filter { $0.unknown.isEmpty }

    private static let rows: [[Int?]] = RandomCondition.domains.reduce([[]]) { rows, domain in
        rows.flatMap { row in (domain.values.indices.map { $0 as Int? } + [nil]).map { row + [$0] } }
    }

    private static let completeRows = rows.filter { !$0.contains(nil) }

    /// For each fact which of its values it has; nothing if it is unknown.
    let choices: [Int?]
    /// The facts for the engine.
    let slots: [Value]
    /// The slots of the unknown facts.
    let unknown: Set<Int>
    /// The evidence that this one can become.
    let completions: [Int]

    private init(_ choices: [Int?]) {
        self.choices = choices
        completions = Self.completeRows.indices.filter { index in
            zip(Self.completeRows[index], choices).allSatisfy { $1 == nil || $0 == $1 }
        }
        var slots = Village.environment.names.indices.map { Value.unknown(Causes(slot: $0)) }
        var unknown: Set<Int> = []
        for (domain, choice) in zip(RandomCondition.domains, choices) {
            guard let slot = Village.environment.slot(of: domain.name) else { continue }
            guard let choice else {
                unknown.insert(slot)
                continue
            }
            slots[slot] =
                switch domain.values[choice] {
                case .truth(let truth): .boolean(truth)
                case .number(let numerator, _): .number(Number(numerator))
                case .null, .failure: .null
                }
        }
        self.slots = slots
        self.unknown = unknown
    }

    /// Whether a known fact is null, which is the last value of each domain.
    var hasNull: Bool {
        zip(RandomCondition.domains, choices).contains { $1 == $0.values.count - 1 }
    }

    /// The facts for the reference.
    var facts: [String: Reference] {
        var facts: [String: Reference] = [:]
        for (domain, choice) in zip(RandomCondition.domains, choices) {
            facts[domain.name] = choice.map { domain.values[$0] }
        }
        return facts
    }
}
