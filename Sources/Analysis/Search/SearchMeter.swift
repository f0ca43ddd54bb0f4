/// What is left to spend of a budget's steps, shared by all that spend of it.
///
/// A step is about the work of judging one criterion.
final class SearchMeter {
    /// The steps left; below 0 after the last one was overdrawn.
    private(set) var remaining: Int

    init(steps: Int) { remaining = steps }

    /// Whether nothing is left.
    var isUsedUp: Bool { remaining <= 0 }

    func spend(_ steps: Int) { remaining -= steps }
}
