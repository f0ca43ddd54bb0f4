import Certification
import Diagnostics
import FEEL

/// The words of explanations.
extension Phrases {
    static let explanation = LocalizedText(id: "Penjelasan hasil", en: "The result explained")
    static let allCertain = LocalizedText(
        id: "Jenjang tertinggi sudah pasti, jadi tidak ada yang menghalangi.",
        en: "The highest level is certain, so nothing stands in the way."
    )
    static let levelOutOfReach = LocalizedText(
        id: "Jenjang ini tidak dapat dicapai dengan data ini.",
        en: "This level is out of reach with this evidence."
    )
    static let nothingFurther = LocalizedText(
        id: "Jenjang ini hanya menunggu jenjang di bawahnya.",
        en: "This level only waits for the one below it."
    )

    static func furtherCriteria(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) kriteria lain, yang sudah disebut di atas atau pengaruhnya lebih kecil",
            en: "\(count) other criteria, told above already or with less effect"
        )
    }

    static let each = LocalizedText(id: "masing-masing", en: "each at")
    static let mostlyBy = LocalizedText(id: "Terutama", en: "Mostly")

    static func validUntil(_ day: String) -> LocalizedText {
        LocalizedText(id: "berlaku sampai \(day)", en: "valid until \(day)")
    }
    static let notAccepted = LocalizedText(id: "tidak diakui untuk data ini", en: "doesn't count for this fact")

    static let partByPart = LocalizedText(id: "Bagian demi bagian", en: "Part by part")
    static let allOfThese = LocalizedText(id: "Semua ini", en: "All of these")
    static let anyOfThese = LocalizedText(id: "Salah satu dari ini", en: "Any of these")
    static let factsRead = LocalizedText(id: "Data yang dibaca", en: "Facts that it reads")
    static let numbersUsed = LocalizedText(id: "Angka yang dipakai", en: "Numbers that it uses")
    static let countsFor = LocalizedText(id: "Bobotnya", en: "What it counts for")
    static let notCalculated = LocalizedText(id: "Tidak dapat dihitung", en: "Could not be calculated")
    static let reachedHere = LocalizedText(id: "← di sini", en: "← here")

    static func isNow(_ value: String) -> LocalizedText { LocalizedText(id: "sekarang \(value)", en: "now \(value)") }

    /// What a condition came to.
    static func outcome(_ value: Value) -> LocalizedText {
        switch value {
        case .boolean(true): outcome(.met)
        case .unknown: outcome(.unknown)
        case .failure(let failure): self.failure(failure.kind)
        default: outcome(.notMet)
        }
    }

    static func assumedBetween(_ range: String?) -> LocalizedText {
        guard let range else { return assumptionMark }
        return LocalizedText(id: "asumsi, mungkin \(range)", en: "assumption, could be \(range)")
    }

    static func weighs(_ name: String, _ share: String, _ group: String) -> LocalizedText {
        LocalizedText(id: "“\(name)” \(share) dari “\(group)”", en: "“\(name)” is \(share) of “\(group)”")
    }

    static func worth(_ most: String, of largest: String, _ section: String, now: String) -> LocalizedText {
        LocalizedText(
            id: "Jadi bernilai paling banyak \(most) dari \(largest) dalam “\(section)”; sekarang \(now)",
            en: "So it is worth at most \(most) of \(largest) in “\(section)”; now \(now)"
        )
    }
}
