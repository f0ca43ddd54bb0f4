public import Certification
public import FEEL

/// Something that begins or ends on a day.
public struct CalendarCause: Hashable, Sendable {
    /// A part of a fact's evidence.
    public enum Backing: Hashable, Sendable {
        /// The value, which describes this day.
        case value(of: Day)
        /// What somebody from outside found.
        case verification(Verification)
        /// A document.
        case document(Document)
    }

    /// What begins or ends.
    public enum Change: Hashable, Sendable {
        /// A part of the evidence of the fact with this index counts no longer; the day before was its last.
        case ends(fact: Int, Backing)
        /// A part of the evidence of the fact with this index counts from this day on.
        case begins(fact: Int, Backing)
        /// The parameter with this index has another value from this day on.
        case parameter(Int, from: Value, to: Value)
        /// The pack is in force from this day on.
        case packBegins
        /// The day before was the last on which the pack is in force.
        case packEnds
        /// A rule that reads the day itself comes to another result.
        case rulesOfTheDay
    }

    /// What begins or ends.
    public let change: Change
    /// Whether a criterion that changes on that day reads it; always so where that isn't a matter of one fact.
    public let isEffective: Bool

    /// The index of the fact whose evidence begins or ends to count; nothing for what isn't evidence.
    public var fact: Int? {
        switch change {
        case .ends(let fact, _), .begins(let fact, _): fact
        case .parameter, .packBegins, .packEnds, .rulesOfTheDay: nil
        }
    }
}

extension CalendarCause.Backing {
    init(_ part: FactTerm.Part) {
        switch part {
        case .value(let day): self = .value(of: day)
        case .verification(let verification): self = .verification(verification)
        case .document(let document): self = .document(document)
        }
    }
}
