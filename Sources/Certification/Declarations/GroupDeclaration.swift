public import Diagnostics

/// A group as written in a section file; the one at the top is a section.
public struct GroupDeclaration: Sendable {
    /// What is scored together.
    public enum Children: Sendable {
        /// Smaller groups, in the order written.
        case groups([GroupDeclaration])
        /// Criteria, in the order written.
        case criteria([CriterionDeclaration])
    }

    /// Its name within its parent.
    public let id: Located<String>
    /// What a person reads.
    public let label: LocalizedText
    /// How the children become one score.
    public let aggregate: Located<Aggregate>
    /// The score from which it is met; nothing for: when all children are.
    public let metAt: Located<QuantityDeclaration>?
    /// Its weight in its parent.
    public let weight: Located<QuantityDeclaration>?
    /// Where it comes from.
    public let basis: BasisDeclaration?
    /// What is scored together.
    public let children: Children

    /// Creates a group.
    public init(
        id: Located<String>,
        label: LocalizedText,
        aggregate: Located<Aggregate>,
        metAt: Located<QuantityDeclaration>?,
        weight: Located<QuantityDeclaration>?,
        basis: BasisDeclaration?,
        children: Children
    ) {
        self.id = id
        self.label = label
        self.aggregate = aggregate
        self.metAt = metAt
        self.weight = weight
        self.basis = basis
        self.children = children
    }
}

extension GroupDeclaration {
    /// Whether nothing was written in it; what was written wrong is another finding.
    var isEmpty: Bool {
        switch children {
        case .groups(let groups): groups.isEmpty
        case .criteria(let criteria): criteria.isEmpty
        }
    }
}
