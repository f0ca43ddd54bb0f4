import FEEL

/// The values of a pack's parameters on one day, and of the quantities made from them.
struct DatedValues: Sendable {
    /// By index of the parameter.
    let parameters: [Value]

    func value(of quantity: Quantity) -> Value {
        switch quantity {
        case .constant(let value): value
        case .parameter(let index): parameters[index]
        }
    }

    /// The number of a quantity; the compiler has made sure that it is one.
    func number(of quantity: Quantity) -> Number {
        guard case .number(let number) = value(of: quantity) else { return .zero }
        return number
    }

    func fraction(_ quantity: Quantity) -> Fraction { Fraction(number(of: quantity)) }
}
