extension RulePack {
    /// The same pack with another assurance at which a level must be certain.
    public func judged(at assurance: Assurance) -> RulePack {
        with(header: header.judged(at: assurance))
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
            sources: sources,
            units: units
        )
    }
}
