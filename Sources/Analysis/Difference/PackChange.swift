public import Diagnostics

/// One thing that two editions of a pack say differently.
public struct PackChange: Hashable, Sendable {
    /// What kind of thing changed.
    public enum Item: String, Hashable, Sendable, CaseIterable {
        case pack, source, fact, check, parameter, group, criterion, level, action
    }

    /// What of it changed; the raw values are stable names for machines.
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
        // Any item.
        case added, removed, moved, order, basis
        // Texts.
        case label, description, question, help, advice, title, publisher, date, kind, note
        // The header.
        case id, version, status, effectiveFrom, effectiveTo, assurance
        // Facts.
        case type, unit, atLeast, atMost, maximumAge, mayBeAbsent, documents, validity, options
        // Parameters.
        case value, range, mayBeRelaxed
        // Rules.
        case applies, metWhen, measure, test, bands, threshold, points, scaleFrom, scaleTo, outsideScale, metAt, needs
        case weight, aggregate, holds, requires
        // Actions.
        case by, months, cost, after, establishes
    }

    /// Which way a change goes for villages.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// Nothing becomes proven by it that wasn't: on no evidence a level becomes certain, or the low end of a score rises.
        case stricter
        /// Nothing proven is lost by it: on no evidence a certain level falls, or the low end of a score.
        case moreLenient
        /// It can go either way, or that isn't known.
        case unclear
        /// It can't change any result: words, sources, ranges of assumptions.
        case none
    }

    /// What kind of thing changed.
    public let item: Item
    /// Its id or path, such as `pillars.aman.perdes`; the pack's id for the header.
    public let path: String
    /// What a person calls it, by the new edition where it is still there.
    public let label: LocalizedText
    /// What of it changed.
    public let aspect: Aspect
    /// Which part of that: a band's number, the first day of a value, the id of an option or the name of a document.
    public let detail: String?
    /// What the old edition says; nothing where it says nothing.
    public let old: LocalizedText?
    /// What the new edition says; nothing where it says nothing.
    public let new: LocalizedText?
    /// Which way it goes.
    public let direction: Direction
    /// Where the old edition says so.
    public let oldPlace: SourceRange?
    /// Where the new edition says so.
    public let newPlace: SourceRange?
}

extension PackChange.Direction {
    /// The direction of the change backwards.
    public var reversed: PackChange.Direction {
        switch self {
        case .stricter: .moreLenient
        case .moreLenient: .stricter
        case .unclear, .none: self
        }
    }

    /// The direction of two changes at once.
    func joined(with other: PackChange.Direction) -> PackChange.Direction {
        if self == .none { return other }
        return other == .none || other == self ? self : .unclear
    }
}
