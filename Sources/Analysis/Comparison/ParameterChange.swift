public import Certification
public import FEEL

/// A parameter that has another value by the new rules on the new day than by the old ones on the old day.
public struct ParameterChange: Sendable {
    /// The parameter, as the new pack has it.
    public let parameter: Parameter
    /// Its value by the old rules on the old day.
    public let old: Value
    /// Its value by the new rules on the new day.
    public let new: Value
}
