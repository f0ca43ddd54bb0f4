public import FEEL

extension RulePack {
    /// The same pack with every parameter at its value of a day, whatever day it is used on.
    public func frozen(on day: Day) -> RulePack {
        RulePack(
            header: header,
            digest: digest,
            layers: layers,
            facts: facts,
            checks: checks,
            parameters: parameters.map { $0.frozen(on: day) },
            criteria: criteria,
            groups: groups,
            sections: sections,
            levels: levels,
            actions: actions,
            resultNames: resultNames
        )
    }
}

extension Parameter {
    fileprivate func frozen(on day: Day) -> Parameter {
        let values = [DatedValue(from: nil, value: value(on: day))]
        return Parameter(id: id, label: label, unit: unit, values: values, bounds: bounds, basis: basis)
    }
}
