public import FEEL

/// A value that a rule uses: written on the spot, or a parameter whose value depends on the day.
public enum Quantity: Hashable, Sendable {
    /// A value on the spot.
    case constant(Value)
    /// The parameter with this index in ``RulePack/parameters``.
    case parameter(Int)

    /// The parameters among quantities, in their order.
    package static func parameters(of quantities: [Quantity?]) -> [Int] {
        quantities.compactMap { if case .parameter(let index) = $0 { index } else { nil } }
    }
}
