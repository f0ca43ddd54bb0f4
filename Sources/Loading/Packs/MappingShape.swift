import Diagnostics

/// The keys that one kind of mapping may have: the whole list.
struct MappingShape: Sendable {
    /// What the mapping is, such as "a fact".
    let what: LocalizedText
    /// The keys that must be there, in the order in which they are usually written.
    let required: [String]
    /// The keys that may be there.
    let optional: [String]

    /// Creates a shape.
    init(_ what: LocalizedText, required: [String] = [], optional: [String] = []) {
        self.what = what
        self.required = required
        self.optional = optional
    }

    /// All keys.
    var keys: [String] { required + optional }
}
