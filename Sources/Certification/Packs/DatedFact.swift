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
    /// A day from which on evidence is young enough on the as-of date, so that nothing must be calculated for it.
    let youngFrom: Day?
    /// Empty when any document backs it.
    let documents: [DocumentKind]
    /// The parameters that these numbers come from.
    let parameters: [Int]

    init(_ fact: Fact, _ values: DatedValues, asOf: Day) {
        let age = fact.maximumAge.map { values.value(of: $0) }
        maximumAge = age
        // A later day never ends earlier. The end of a shorter month may take the first of these days just too far.
        youngFrom = age.flatMap { age in
            let first = asOf.subtracting(age)
            return (0...3).lazy.compactMap { first?.adding(days: $0) }
                .first { day in day.adding(age).map { $0 >= asOf } ?? false }
        }
        documents = fact.documents.map {
            DocumentKind(kind: $0.kind, validity: $0.validity.map { values.value(of: $0) })
        }
        parameters = Quantity.parameters(of: [fact.maximumAge] + fact.documents.map(\.validity))
    }

    /// The last day on which a value of a day counts; nothing for ever.
    func lastDay(of day: Day) -> Day? { maximumAge.flatMap(day.adding) }

    /// Whether documents of a kind back the fact, and how long such a document is valid; nothing for ever.
    func backing(by kind: String) -> (counts: Bool, validity: Value?) {
        guard let index = documents.firstIndex(where: { $0.kind == kind }) else { return (documents.isEmpty, nil) }
        return (true, documents[index].validity)
    }

    /// The last day on which a document is valid: the earlier of what it says and what the pack allows its kind; nothing
    /// for ever.
    static func lastValidDay(of document: Document, validity: Value?) -> Day? {
        guard let byRule = validity.flatMap({ document.date.adding($0) }) else { return document.validUntil }
        return document.validUntil.map { min($0, byRule) } ?? byRule
    }
}

extension Day {
    /// The day a duration later; nothing when the value is no duration or leads out of the calendar.
    func adding(_ duration: Value) -> Day? {
        switch duration {
        case .yearMonthDuration(let duration): adding(months: duration.totalMonths)
        case .dayTimeDuration(let duration): adding(days: duration.days)
        default: nil
        }
    }

    /// The day a duration earlier; nothing when the value is no duration or leads out of the calendar.
    fileprivate func subtracting(_ duration: Value) -> Day? {
        switch duration {
        case .yearMonthDuration(let duration): adding(months: -duration.totalMonths)
        case .dayTimeDuration(let duration): adding(days: -duration.days)
        default: nil
        }
    }
}
