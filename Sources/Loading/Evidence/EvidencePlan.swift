import Certification
import FEEL

/// What reading needs to know of a pack, worked out once.
struct EvidencePlan: Sendable {
    /// One end of what a fact may be.
    struct Bound: Sendable {
        /// The end itself, which is allowed.
        let value: Value
        /// The parameter it comes from.
        let parameter: String?
    }

    /// A fact with everything that its values are checked against.
    ///
    /// A reference: a fact holds a dozen texts and lists, and a copy of it for each value would count them all.
    final class PlannedFact: Sendable {
        /// The fact.
        let fact: Fact
        /// The type, which every value needs.
        let kind: Fact.Kind
        /// The least value allowed.
        let lowerBound: Bound?
        /// The largest value allowed.
        let upperBound: Bound?
        /// The kinds of documents that back it; any where there are none.
        let documentKinds: [String]
        /// The options as values, in their order.
        let options: [Value]

        init(_ fact: Fact, lowerBound: Bound?, upperBound: Bound?) {
            self.fact = fact
            self.lowerBound = lowerBound
            self.upperBound = upperBound
            kind = fact.kind
            documentKinds = fact.documents.map(\.kind)
            options = fact.options.map { .string($0.id) }
        }

        /// Whether the number is counted in percent.
        var isPercentage: Bool { ["%", "persen", "percent"].contains(fact.unit?.name) }
    }

    /// The facts by index.
    let facts: [PlannedFact]
    /// The facts by name.
    let tree: FactTree
    /// The dotted names of all groups of facts, in the order met.
    let groups: [String]

    init(_ rules: DatedRules) {
        facts = rules.pack.facts.map { fact in
            PlannedFact(
                fact,
                lowerBound: fact.lowerBound.map { EvidencePlan.bound($0, rules) },
                upperBound: fact.upperBound.map { EvidencePlan.bound($0, rules) }
            )
        }
        let ids = rules.pack.facts.map(\.id)
        tree = FactTree(ids)
        var groups: [String] = []
        for id in ids {
            let segments = id.split(separator: ".")
            for count in 1..<max(segments.count, 1) {
                let group = segments.prefix(count).joined(separator: ".")
                if !groups.contains(group) { groups.append(group) }
            }
        }
        self.groups = groups
    }

    private static func bound(_ quantity: Quantity, _ rules: DatedRules) -> Bound {
        switch quantity {
        case .constant(let value): Bound(value: value, parameter: nil)
        case .parameter(let index):
            Bound(value: rules.parameterValues[index], parameter: rules.pack.parameters[index].id)
        }
    }
}
