public import FEEL

/// A place where the evidence says two things of one fact.
public enum Difference: Hashable, Sendable {
    /// The verified value differs from the claimed one: the fact's index, both values, and who verified when.
    case verification(fact: Int, claimed: Value, verified: Value, Verification)
    /// Sources give several values: the fact's index and the statements; whether that changes an outcome.
    case sources(fact: Int, [Statement], changesOutcome: Bool)

    /// The index of the fact.
    public var fact: Int {
        switch self {
        case .verification(let fact, _, _, _), .sources(let fact, _, _): fact
        }
    }
}
