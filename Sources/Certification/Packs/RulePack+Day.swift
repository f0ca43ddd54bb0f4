public import FEEL

extension RulePack {
    /// The same pack with every parameter at its value of a day, whatever day it is used on.
    public func frozen(on day: Day) -> RulePack {
        with(parameters: parameters.map { $0.frozen(on: day) })
    }
}

extension Parameter {
    fileprivate func frozen(on day: Day) -> Parameter {
        let values = [DatedValue(from: nil, value: value(on: day))]
        return Parameter(id: id, label: label, unit: unit, values: values, bounds: bounds, basis: basis)
    }
}
