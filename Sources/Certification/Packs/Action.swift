public import Diagnostics
public import FEEL

/// Something that a village can do: the facts it establishes, and the effort it takes.
public struct Action: Sendable {
    /// What becomes of a fact.
    public enum Change: Sendable {
        /// It gets this value; a text that is known already stays.
        case becomes(Value)
        /// It gets the value of this program.
        case becomesResult(Program)
        /// It is at least the value of this program; what is known and larger stays.
        case atLeast(Program)
        /// It is at most the value of this program; what is known and smaller stays.
        case atMost(Program)
        /// It is found out without being changed: what is known stays, and where nothing is, this value is expected.
        case expects(Program)
        /// These options are added to those that are chosen.
        case includes([String])

        /// The program that gives the value; nothing where it is written on the spot.
        public var program: Program? {
            switch self {
            case .becomesResult(let program), .atLeast(let program), .atMost(let program), .expects(let program):
                program
            case .becomes, .includes: nil
            }
        }
    }

    /// A fact and what becomes of it.
    public struct Effect: Sendable {
        /// The index of the fact in ``RulePack/facts``.
        public let fact: Int
        /// What becomes of it; its programs have the slots of criteria.
        public let change: Change
    }

    /// Its name.
    public let id: String
    /// What a person reads.
    public let label: LocalizedText
    /// Who does it.
    public let by: LocalizedText
    /// How many months of work it takes; above 0.
    public let months: Int
    /// The range in which the months could lie, ends included.
    public let monthsRange: ClosedRange<Int>
    /// What it costs.
    public let cost: CostClass
    /// The indices in ``RulePack/actions`` of those that come before it, ascending.
    public let after: [Int]
    /// What it establishes, in the order written; each effect sees those before it.
    public let effects: [Effect]
    /// Where it comes from.
    public let basis: Basis
}
