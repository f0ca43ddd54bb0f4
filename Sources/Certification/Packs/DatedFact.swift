import FEEL

/// What decides whether evidence of a fact counts.
final class DatedFact: Sendable {
    /// A kind of document that backs it.
    struct DocumentKind: Sendable {
        let kind: String
        /// How long it is valid: a duration.
        let validity: Value?
    }

    /// A duration.
    let maximumAge: Value?
    /// Empty when any document backs it.
    let documents: [DocumentKind]

    init(_ fact: Fact, _ values: DatedValues) {
        maximumAge = fact.maximumAge.map { values.value(of: $0) }
        documents = fact.documents.map {
            DocumentKind(kind: $0.kind, validity: $0.validity.map { values.value(of: $0) })
        }
    }
}
