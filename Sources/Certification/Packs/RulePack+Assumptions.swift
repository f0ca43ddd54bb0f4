extension RulePack {
    /// What of a pack no source settles.
    public struct Assumptions: Hashable, Sendable {
        /// The indices of the parameters whose basis is an assumption, ascending.
        public let parameters: [Int]
        /// How many parameters there are.
        public let parameterCount: Int
        /// How many rules (checks, criteria, groups, levels) are, or are measured, by assumption.
        public let assumedRuleCount: Int
        /// How many rules there are.
        public let ruleCount: Int

        /// Parameters and rules together.
        public var count: Int { parameters.count + assumedRuleCount }
    }

    /// What of the pack no source settles; counted in every report.
    public var assumptions: Assumptions {
        let bases = checks.map(\.basis) + criteria.map(\.basis) + groups.map(\.basis) + levels.map(\.basis)
        return Assumptions(
            parameters: parameters.indices.filter { parameters[$0].basis.isAssumption },
            parameterCount: parameters.count,
            assumedRuleCount: bases.filter(\.isAssumption).count,
            ruleCount: bases.count
        )
    }
}
