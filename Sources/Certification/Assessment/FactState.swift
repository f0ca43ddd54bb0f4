public import FEEL

/// What is known of a fact at one assurance.
public enum FactState: Hashable, Sendable {
    /// Its value.
    case known(Value)
    /// Nothing that counts, and why.
    case unknown(UnknownReason)

    /// The value, if it is known.
    package var value: Value? {
        guard case .known(let value) = self else { return nil }
        return value
    }

    /// The reason, if it is unknown.
    public var unknownReason: UnknownReason? {
        guard case .unknown(let reason) = self else { return nil }
        return reason
    }
}
