public import Diagnostics

/// Something that a village can do, as written in `actions.yaml`.
public struct ActionDeclaration: Sendable {
    /// How much work it is.
    public struct Effort: Sendable {
        /// The months, as written; the compiler sees to it that they are whole and above 0.
        public let months: Located<QuantityDeclaration>
        /// The range in which the months could lie; nothing where none is written.
        public let range: ParameterDeclaration.Bounds?
        /// What it costs.
        public let cost: CostClass

        /// Creates an effort.
        public init(months: Located<QuantityDeclaration>, range: ParameterDeclaration.Bounds?, cost: CostClass) {
            (self.months, self.range, self.cost) = (months, range, cost)
        }
    }

    /// What becomes of a fact.
    public enum Change: Sendable {
        /// It gets this value: `ya`, an option, a text, or for numbers and dates an expression.
        case becomes(Located<SourceText>)
        /// It is at least the value of this expression.
        case atLeast(Located<SourceText>)
        /// It is at most the value of this expression.
        case atMost(Located<SourceText>)
        /// The action finds it out; where nothing is known, a plan expects the value of this expression.
        case expects(Located<SourceText>)
        /// These options are among the chosen ones.
        case includes([Located<String>])
    }

    /// A fact and what becomes of it.
    public struct Effect: Sendable {
        /// The dotted name of the fact.
        public let fact: Located<String>
        /// What becomes of it.
        public let change: Located<Change>

        /// Creates an effect.
        public init(fact: Located<String>, change: Located<Change>) { (self.fact, self.change) = (fact, change) }
    }

    /// Its name.
    public let id: Located<String>
    /// What a person reads.
    public let label: LocalizedText
    /// Who does it.
    public let by: LocalizedText
    /// How much work it is.
    public let effort: Effort
    /// The ids of the actions that come before it.
    public let after: [Located<String>]
    /// What it establishes, in the order written; at least one.
    public let effects: [Effect]
    /// Where it comes from.
    public let basis: BasisDeclaration?

    /// Creates an action.
    public init(
        id: Located<String>,
        label: LocalizedText,
        by: LocalizedText,
        effort: Effort,
        after: [Located<String>],
        effects: [Effect],
        basis: BasisDeclaration?
    ) {
        self.id = id
        self.label = label
        self.by = by
        self.effort = effort
        self.after = after
        self.effects = effects
        self.basis = basis
    }
}
