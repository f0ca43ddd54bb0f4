/// A language that people read the results in.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Indonesian, the default everywhere.
    case indonesian = "id"
    /// English.
    case english = "en"
}
