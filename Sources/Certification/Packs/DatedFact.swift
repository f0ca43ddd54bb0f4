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
