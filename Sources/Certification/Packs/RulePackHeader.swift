public import Diagnostics
public import FEEL

/// What a rule pack says of itself.
public struct RulePackHeader: Hashable, Sendable {
    /// How binding a pack is.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// Being written.
        case draft
        /// In use, until an official one replaces it.
        case provisional
        /// Issued by the authority that owns the programme.
        case official
        /// No longer in force.
        case retired
    }

    /// A document that rules come from.
    public struct Source: Hashable, Sendable {
        /// What kind of document it is.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case law, regulation, official, press, opinion, data
        }

        /// The id that a basis names.
        public let id: String
        /// Its title.
        public let title: String
        /// Who published it.
        public let publisher: String
        /// A day, a month (`2025-09`) or a year, as written.
        public let date: String
        /// What kind of document it is.
        public let kind: Kind
        /// A remark.
        public let note: LocalizedText?

        /// Creates a source.
        public init(id: String, title: String, publisher: String, date: String, kind: Kind, note: LocalizedText?) {
            self.id = id
            self.title = title
            self.publisher = publisher
            self.date = date
            self.kind = kind
            self.note = note
        }
    }

    /// Its name.
    public let id: String
    /// Its semantic version.
    public let version: String
    /// How binding it is.
    public let status: Status
    /// The first day it is in force.
    public let effectiveFrom: Day
    /// The last day it is in force, if there is one.
    public let effectiveTo: Day?
    /// What a person reads.
    public let label: LocalizedText
    /// What it is for.
    public let description: LocalizedText?
    /// The assurance at which a level must be certain for a designation.
    public let designationAssurance: Assurance
    /// Its sources, in the order written.
    public let sources: [Source]
    /// The units whose English words it states, in the order written.
    public let units: [UnitOfMeasure]

    /// Whether it is in force on a day.
    public func isInForce(on day: Day) -> Bool { effectiveFrom <= day && (effectiveTo.map { day <= $0 } ?? true) }

    /// Creates a header.
    public init(
        id: String,
        version: String,
        status: Status,
        effectiveFrom: Day,
        effectiveTo: Day?,
        label: LocalizedText,
        description: LocalizedText?,
        designationAssurance: Assurance,
        sources: [Source],
        units: [UnitOfMeasure]
    ) {
        self.id = id
        self.version = version
        self.status = status
        self.effectiveFrom = effectiveFrom
        self.effectiveTo = effectiveTo
        self.label = label
        self.description = description
        self.designationAssurance = designationAssurance
        self.sources = sources
        self.units = units
    }
}
