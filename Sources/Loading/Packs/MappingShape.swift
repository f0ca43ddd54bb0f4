import Diagnostics

/// The keys that one kind of mapping may have: the whole list.
struct MappingShape: Sendable {
    /// What the mapping is, such as "a fact".
    let what: LocalizedText
    /// The keys that must be there, in the order in which they are usually written.
    let required: [String]
    /// The keys that may be there.
    let optional: [String]
    /// The keys that a rule of the base has, and that a change of it may not touch.
    let fixed: [String]

    /// Creates a shape.
    init(_ what: LocalizedText, required: [String] = [], optional: [String] = [], fixed: [String] = []) {
        self.what = what
        self.required = required
        self.optional = optional
        self.fixed = fixed.filter { !required.contains($0) && !optional.contains($0) }
    }

    /// All keys.
    var keys: [String] { required + optional }
}
