extension Value {
    /// Takes the number of values that a value is made of, itself included, from a budget, as far as it goes.
    ///
    /// Parts that stand in a value several times count as often, since whoever walks through it meets them as often.
    func spend(_ budget: inout Int) {
        budget -= 1
        guard budget >= 0 else { return }
        switch self {
        case .list(let items):
            for item in items where budget >= 0 { item.spend(&budget) }
        case .context(let context):
            for entry in context.entries where budget >= 0 { entry.value.spend(&budget) }
        default: break
        }
    }
}
