import FEEL

/// What other values of parameters leave as it is in rules, so that it needn't be made again.
struct KeptParts {
    private let rules: DatedRules?
    /// Whether each parameter keeps its value, by index.
    private let isKept: [Bool]

    /// Compares values with those of other rules; nothing is kept where there are none.
    init(of rules: DatedRules?, with values: DatedValues) {
        self.rules = rules
        isKept = rules.map { zip($0.values.parameters, values.parameters).map(==) } ?? []
    }

    func fact(_ index: Int) -> DatedFact? {
        guard let rules else { return nil }
        let fact = rules.pack.facts[index]
        return isKept(fact.maximumAge) && fact.documents.allSatisfy { isKept($0.validity) } ? rules.facts[index] : nil
    }

    func criterion(_ index: Int) -> DatedCriterion? {
        guard let rules, rules.pack.criteria[index].test.quantities.allSatisfy(isKept) else { return nil }
        return rules.criteria[index]
    }

    /// A group, unless the largest score of something it adds up is another; `criteria` and `groups` are those made
    /// already.
    func group(_ index: Int, criteria: [DatedCriterion], groups: [DatedGroup]) -> DatedGroup? {
        guard let rules else { return nil }
        let group = rules.pack.groups[index]
        guard isKept(group.metAt), group.members.allSatisfy({ isKept($0.weight) }) else { return nil }
        let isSame = group.members.allSatisfy { member in
            switch member.child {
            case .criterion(let index): criteria[index] === rules.criteria[index]
            case .group(let index): groups[index] === rules.groups[index]
            }
        }
        return group.aggregate != .sum || isSame ? rules.groups[index] : nil
    }

    private func isKept(_ quantity: Quantity?) -> Bool {
        guard case .parameter(let index) = quantity else { return true }
        return isKept[index]
    }
}
