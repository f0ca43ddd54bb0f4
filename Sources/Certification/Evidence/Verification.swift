public import FEEL

/// The finding of somebody from outside the village.
public struct Verification: Hashable, Sendable {
    /// The office that verified.
    public let by: String
    /// The day.
    public let on: Day
    /// The value found, where it differs from the claim; of the fact's type.
    public let value: Value?
    /// A remark.
    public let note: String?

    /// Creates a verification.
    public init(by: String, on: Day, value: Value?, note: String?) {
        self.by = by
        self.on = on
        self.value = value
        self.note = note
    }
}
