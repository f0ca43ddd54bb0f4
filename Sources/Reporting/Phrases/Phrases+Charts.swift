import Certification
import Diagnostics

extension Phrases {
    static let ladder = LocalizedText(id: "Jenjang desa", en: "The village's level")
    static let chartKey = LocalizedText(id: "Cara membaca gambar", en: "How to read the pictures")
    static let claimedKey = LocalizedText(
        id: "klaim desa, belum terbukti",
        en: "claimed by the village, not proven"
    )
    static let openKey = LocalizedText(id: "belum diketahui, masih terbuka", en: "unknown, still open")
    static let refutedKey = LocalizedText(
        id: "diklaim, tetapi di luar jangkauan",
        en: "claimed, but out of reach"
    )
    static let outOfReachKey = LocalizedText(id: "di luar jangkauan saat ini", en: "out of reach for now")
    static let thresholdKey = LocalizedText(id: "ambang jenjang", en: "threshold of a level")
    static let threshold = LocalizedText(id: "ambang", en: "threshold")

    static func stepState(_ stretch: RangeChart.Stretch?, _ assurance: Assurance) -> LocalizedText {
        switch stretch {
        case .proven: proven(assurance)
        case .claimed: LocalizedText(id: "menurut klaim desa", en: "by the village's claim")
        case .open: LocalizedText(id: "masih dapat dicapai", en: "still within reach")
        case .refuted: refutedKey
        case nil: outOfReachKey
        }
    }
    static func proven(_ value: String, _ assurance: Assurance) -> LocalizedText {
        let word = proven(assurance)
        return LocalizedText(id: "\(word.indonesian) \(value)", en: "\(word.english) \(value)")
    }
    static func reachable(_ value: String) -> LocalizedText {
        LocalizedText(id: "dapat dicapai \(value)", en: "within reach \(value)")
    }
    static func showList(_ count: Int) -> LocalizedText {
        LocalizedText(id: "Buka daftarnya (\(count))", en: "Open the list (\(count))")
    }
    static func showTables(_ count: Int) -> LocalizedText {
        LocalizedText(id: "Buka rinciannya (\(count) kriteria)", en: "Open the details (\(count) criteria)")
    }
}
