public import Diagnostics

extension OverlayDeclaration {
    /// New texts for a fact.
    public struct FactChange: Sendable {
        /// The fact.
        public let id: Located<String>
        /// What is written; nothing keeps the base's text.
        public var label, question, help: LocalizedText?
        /// New labels of options, by the option's id.
        public var options: [FactDeclaration.Option] = []

        /// Creates a change of nothing.
        public init(_ id: Located<String>) { self.id = id }
    }

    /// A new label for a cross-check.
    public struct CheckChange: Sendable {
        /// The check.
        public let id: Located<String>
        /// The label.
        public let label: LocalizedText

        /// Creates a change.
        public init(_ id: Located<String>, label: LocalizedText) {
            self.id = id
            self.label = label
        }
    }

    /// A new value, or new texts, for a parameter.
    public struct ParameterChange: Sendable {
        /// The parameter.
        public let id: Located<String>
        /// What is written; nothing keeps the base's text.
        public var label: LocalizedText?
        /// The new values, in the order written; none keeps the base's.
        public var values: [ParameterDeclaration.DatedValue] = []
        /// The range of the assumption; nothing keeps the base's.
        public var bounds: ParameterDeclaration.Bounds?
        /// Where the values come from; there wherever values are.
        public var basis: BasisDeclaration?

        /// Creates a change of nothing.
        public init(_ id: Located<String>) { self.id = id }
    }

    /// What is new in a group, or in what it holds.
    public struct GroupChange: Sendable {
        /// The group's name within its parent.
        public let id: Located<String>
        /// What is written; nothing keeps the base's text.
        public var label: LocalizedText?
        /// The groups in it.
        public var groups = Items<GroupDeclaration, GroupChange>()
        /// The criteria in it.
        public var criteria = Items<CriterionDeclaration, CriterionChange>()

        /// Creates a change of nothing.
        public init(_ id: Located<String>) { self.id = id }
    }

    /// What a criterion asks for as well, or new texts.
    public struct CriterionChange: Sendable {
        /// The criterion's name within its group.
        public let id: Located<String>
        /// What is written; nothing keeps the base's text.
        public var label, advice: LocalizedText?
        /// A condition that must hold too.
        public var condition: SourceText?
        /// Facts that must be there too, in the order written.
        public var needs: [Located<String>] = []
        /// Where these come from; there wherever one of them is.
        public var basis: BasisDeclaration?

        /// Creates a change of nothing.
        public init(_ id: Located<String>) { self.id = id }
    }

    /// What a level requires as well, or new texts.
    public struct LevelChange: Sendable {
        /// The level.
        public let id: Located<String>
        /// What is written; nothing keeps the base's text.
        public var label, description: LocalizedText?
        /// A condition that must hold too.
        public var condition: SourceText?
        /// Where it comes from; there wherever the condition is.
        public var basis: BasisDeclaration?

        /// Creates a change of nothing.
        public init(_ id: Located<String>) { self.id = id }
    }
}
