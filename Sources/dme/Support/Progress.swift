/// A bar on standard error while a batch runs; nothing when nobody looks or the work is short.
struct Progress {
    private static let barWidth = 30

    private let total: Int
    private let isShown: Bool
    private var shownPercent = -1

    init(total: Int) {
        self.total = total
        isShown = total >= 50 && Output.standardError.isTerminal
    }

    mutating func advance(to done: Int) {
        guard isShown, total > 0 else { return }
        let percent = done * 100 / total
        guard percent != shownPercent else { return }
        shownPercent = percent
        let filled = percent * Self.barWidth / 100
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.barWidth - filled)
        Output.standardError.write("\r[\(bar)] \(percent) % (\(done)/\(total))" + (done == total ? "\n" : ""))
    }
}
