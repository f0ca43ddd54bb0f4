import Diagnostics

/// How hard something was looked for that wasn't found.
struct SearchEffort: Hashable, Sendable {
    /// How many possibilities were tried.
    let tries: Int
    /// Whether there are no others.
    let isExhaustive: Bool

    /// The effort of two searches together.
    func joined(with other: SearchEffort) -> SearchEffort {
        SearchEffort(tries: tries + other.tries, isExhaustive: isExhaustive && other.isExhaustive)
    }

    /// The words that stand behind a claim that something doesn't exist.
    var words: LocalizedText {
        isExhaustive
            ? LocalizedText(id: "semua \(tries) kemungkinan dicoba", en: "all \(tries) possibilities were tried")
            : LocalizedText(id: "tidak ditemukan dalam \(tries) percobaan", en: "not found in \(tries) tries")
    }
}
