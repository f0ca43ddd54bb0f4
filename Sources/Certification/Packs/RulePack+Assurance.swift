extension RulePack {
    /// The same pack with another assurance at which a level must be certain.
    public func judged(at assurance: Assurance) -> RulePack {
        RulePack(
            header: header.judged(at: assurance),
            digest: digest,
            layers: layers,
            facts: facts,
            checks: checks,
            parameters: parameters,
            criteria: criteria,
            groups: groups,
            sections: sections,
            levels: levels,
            actions: actions,
            resultNames: resultNames
        )
    }
}

extension RulePackHeader {
    fileprivate func judged(at assurance: Assurance) -> RulePackHeader {
        RulePackHeader(
            id: id,
            version: version,
            status: status,
            effectiveFrom: effectiveFrom,
            effectiveTo: effectiveTo,
            label: label,
            description: description,
            designationAssurance: assurance,
            sources: sources
        )
    }
}
