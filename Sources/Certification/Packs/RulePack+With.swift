extension RulePack {
    /// The same pack with another header, other parameters or groups; what isn't given stays.
    func with(
        header: RulePackHeader? = nil,
        parameters: [Parameter]? = nil,
        groups: [Group]? = nil
    ) -> RulePack {
        RulePack(
            header: header ?? self.header,
            digest: digest,
            layers: layers,
            facts: facts,
            checks: checks,
            parameters: parameters ?? self.parameters,
            criteria: criteria,
            groups: groups ?? self.groups,
            sections: sections,
            levels: levels,
            actions: actions,
            resultNames: resultNames
        )
    }
}
