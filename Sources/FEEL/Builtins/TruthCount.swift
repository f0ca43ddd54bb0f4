/// How many of a list are true, as far as that is known, against a number that is asked for.
struct TruthCount {
    private var trues = 0
    /// The items that could still turn out true: unknown, failed, or null.
    private var doubtful = 0
    private var doubts = KleeneFold(dominatedBy: true)
    private let asked: Number

    init(of items: [Value], against asked: Number) {
        self.asked = asked
        for item in items {
            switch item {
            case .boolean(true): trues += 1
            case .boolean(false): break
            default:
                doubtful += 1
                _ = doubts.take(item)
            }
        }
    }

    /// Whether at least the asked number is true: known as soon as enough are, or as not enough can be.
    var atLeast: Value {
        if Number(trues) >= asked { return .boolean(true) }
        if Number(trues + doubtful) < asked { return .boolean(false) }
        return doubts.value
    }

    /// Whether at most the asked number is true: known as soon as too many are, or as too many can't be.
    var atMost: Value {
        if Number(trues) > asked { return .boolean(false) }
        if Number(trues + doubtful) <= asked { return .boolean(true) }
        return doubts.value
    }
}
