import Certification
import Diagnostics

extension Phrases {
    static let village = LocalizedText(id: "Desa", en: "Village")
    static let missingMost = LocalizedText(id: "Paling kurang", en: "Most missing")
    static let selfCheck = LocalizedText(id: "Periksa mandiri", en: "Self-check")

    /// The heads of the three figures where there is little room.
    static func shortFigureHeads(_ assurance: Assurance) -> [LocalizedText] {
        [
            LocalizedText(same: ""),
            assurance == .claimed
                ? LocalizedText(id: "Pasti", en: "Certain") : LocalizedText(id: "Terbukti", en: "Proven"),
            LocalizedText(id: "Klaim desa", en: "Claimed"),
            LocalizedText(id: "Masih bisa", en: "In reach"),
        ]
    }

    static func proof(_ count: Int) -> LocalizedText {
        LocalizedText(id: "bukti untuk \(count) data", en: "proof of \(count) facts")
    }

    static func moreSteps(_ count: Int) -> LocalizedText {
        LocalizedText(id: "dan \(count) lagi, lihat laporan lengkap", en: "and \(count) more, see the full report")
    }
}
