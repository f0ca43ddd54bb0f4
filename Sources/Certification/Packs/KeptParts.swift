import FEEL

/// What other values of parameters, or another day, leave as it is in rules, so that it needn't be made again.
struct KeptParts {
    private let rules: DatedRules?
    /// Whether each parameter keeps its value, by index.
    private let isKept: [Bool]
    private let isSameDay: Bool

    /// Compares values and a day with those of other rules; nothing is kept where there are none.
    init(of rules: DatedRules?, with values: DatedValues, asOf: Day) {
        self.rules = rules
        isKept = rules.map { zip($0.values.parameters, values.parameters).map(==) } ?? []
        isSameDay = rules?.asOf == asOf
    }

    func fact(_ index: Int) -> DatedFact? {
        guard let fact = rules?.facts[index], isSameDay || fact.maximumAge == nil else { return nil }
        return areKept(fact.parameters) ? fact : nil
    }

    func criterion(_ index: Int) -> DatedCriterion? {
        guard let criterion = rules?.criteria[index] else { return nil }
        return areKept(criterion.parameters) ? criterion : nil
    }

    /// A group, unless the largest score of something it adds up is another; `criteria` and `groups` are those made
    /// already.
    func group(_ index: Int, criteria: [DatedCriterion], groups: [DatedGroup]) -> DatedGroup? {
        guard let rules, areKept(rules.groups[index].parameters) else { return nil }
        let group = rules.groups[index]
        let isSame = group.members.allSatisfy { member in
            switch member {
            case .criterion(let index): criteria[index] === rules.criteria[index]
            case .group(let index): groups[index] === rules.groups[index]
            }
        }
        return group.aggregate != .sum || isSame ? group : nil
    }

    private func areKept(_ parameters: [Int]) -> Bool { parameters.allSatisfy { isKept[$0] } }
}
