import Diagnostics

/// The keys that one kind of mapping in evidence may have, the whole list, and what may stand for each.
///
/// The reader refuses other keys by this table, and the JSON Schema for editors is made from it.
struct EvidenceShape: Sendable {
    /// What may stand for a key.
    enum Value: Sendable {
        /// A text that isn't empty.
        case text
        /// A day with a year of four digits.
        case day
        /// `ya`, `tidak`, `yes`, `no`, `true` or `false`.
        case boolean
        case villageCode
        case sha256
        /// The kind of a document: one that the fact accepts, or another, which is a warning.
        case documentKind
        /// A value of the fact.
        case factValue
        /// A mapping.
        case mapping(EvidenceShape)
        /// A list of mappings.
        case list(EvidenceShape, atLeastOne: Bool)
        /// The facts.
        case facts
    }

    /// A key and what may stand for it.
    struct Field: Sendable {
        let key: StaticString
        let value: Value
        let isRequired: Bool
    }

    /// What the mapping is, such as "a document".
    let what: LocalizedText
    /// The keys that must be there, and then those that may be.
    let fields: [Field]
    /// All keys.
    let keys: [StaticString]
    /// The keys that must be there.
    let required: [StaticString]

    /// The keys that make it another kind of mapping of the same name.
    let alternatives: [StaticString]

    private init(
        _ what: LocalizedText,
        required: KeyValuePairs<StaticString, Value> = [:],
        optional: KeyValuePairs<StaticString, Value> = [:],
        alternatives: [StaticString] = []
    ) {
        self.what = what
        self.alternatives = alternatives
        fields =
            required.map { Field(key: $0.key, value: $0.value, isRequired: true) }
            + optional.map { Field(key: $0.key, value: $0.value, isRequired: false) }
        keys = fields.map(\.key)
        self.required = fields.filter(\.isRequired).map(\.key)
    }

    /// A whole document.
    static let evidence = EvidenceShape(
        .theEvidence,
        required: ["village": .mapping(village), "period": .mapping(period), "facts": .facts],
        optional: ["fictional": .boolean, "note": .text]
    )

    static let village = EvidenceShape(
        .theVillage,
        required: ["code": .villageCode, "name": .text],
        optional: ["district": .text, "regency": .text, "province": .text]
    )

    static let period = EvidenceShape(.thePeriod, required: ["from": .day, "to": .day])

    /// A value with what backs it.
    static let record = EvidenceShape(
        .aRecord,
        required: ["value": .factValue],
        optional: [
            "as of": .day,
            "source": .text,
            "documents": .list(document, atLeastOne: false),
            "verified": .mapping(verification),
        ],
        alternatives: ["values"]
    )

    /// One of several values, which says where it comes from.
    static let sourcedRecord = EvidenceShape(
        .aRecord,
        required: ["value": .factValue, "source": .text],
        optional: ["as of": .day, "documents": .list(document, atLeastOne: false), "verified": .mapping(verification)]
    )

    /// Several values and nothing else.
    static let records = EvidenceShape(.aRecord, required: ["values": .list(sourcedRecord, atLeastOne: true)])

    static let document = EvidenceShape(
        .aDocument,
        required: ["kind": .documentKind, "date": .day],
        optional: ["number": .text, "title": .text, "valid until": .day, "file": .text, "sha256": .sha256]
    )

    static let verification = EvidenceShape(
        .aVerification,
        required: ["by": .text, "on": .day],
        optional: ["value": .factValue, "note": .text]
    )
}
