import Diagnostics

/// The keys that one kind of mapping may have, the whole list, and what may stand for each.
///
/// The reader refuses other keys by this table, and the JSON Schemas for editors are made from it: a new key is one line.
struct MappingShape: Sendable {
    /// A key and what may stand for it.
    struct Field: Sendable {
        let key: String
        let value: ValueShape
        let isRequired: Bool
    }

    /// How keys depend on one another.
    enum Rule: Sendable {
        /// Just one of these must be there.
        case exactlyOne([String])
        /// At most one of these may be there.
        case atMostOne([String])
        /// These mean nothing without one of the first.
        case needing([String], [String])
        /// Where the first is there, just one of these must be; where not, none of them.
        case exactlyOneWith(String, [String])
    }

    /// What the mapping is, such as "a fact".
    let what: LocalizedText
    /// The keys that must be there, in the order in which they are usually written, and then those that may be.
    let fields: [Field]
    /// How the keys depend on one another.
    let rules: [Rule]
    /// The keys that a rule of the base has, and that a change of it may not touch.
    let fixed: [String]

    /// Creates a shape.
    init(
        _ what: LocalizedText,
        required: KeyValuePairs<String, ValueShape> = [:],
        optional: KeyValuePairs<String, ValueShape> = [:],
        rules: [Rule] = [],
        fixed: [String] = []
    ) {
        self.what = what
        self.rules = rules
        let fields =
            required.map { Field(key: $0.key, value: $0.value, isRequired: true) }
            + optional.map { Field(key: $0.key, value: $0.value, isRequired: false) }
        self.fields = fields
        self.fixed = fixed.filter { key in !fields.contains { $0.key == key } }
    }

    /// The keys that must be there.
    var required: [String] { fields.filter(\.isRequired).map(\.key) }

    /// All keys.
    var keys: [String] { fields.map(\.key) }
}
