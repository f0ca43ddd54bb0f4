public import FEEL

/// A quantity as written: a value on the spot, or the name of a parameter.
public enum QuantityDeclaration: Sendable {
    /// A number, a date or a duration.
    case literal(Value)
    /// The id of a parameter.
    case parameter(String)
}
