import Certification
import FEEL

/// The slots of criteria and cross-checks of an invented village, of which one fact after the other is chosen.
struct TrialSlots {
    private(set) var values: [Value]

    /// Nothing is known but the village's kind and the parameters.
    init(_ rules: DatedRules, kind: VillageCode.Kind) {
        values = rules.pack.facts.indices.map(Self.unknown)
        values.append(.string(kind.rawValue))
        values += rules.parameterValues
    }

    subscript(fact: Int) -> Value {
        get { values[fact] }
        set { values[fact] = newValue }
    }

    /// Makes a fact unknown.
    mutating func forget(_ fact: Int) { values[fact] = Self.unknown(fact) }

    private static func unknown(_ fact: Int) -> Value { .unknown(Causes(slot: fact)) }
}
