import Certification
import Diagnostics

extension Phrases {
    static func contradiction(_ check: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "Data yang dinyatakan desa bertentangan; seharusnya: \(check.indonesian). Periksa dahulu angkanya.",
            en: "What the village says contradicts itself; it should be: \(check.english). Check the figures first."
        )
    }

    /// On what evidence something is said; stands inside a sentence.
    static func backing(_ assurance: Assurance) -> LocalizedText {
        switch assurance {
        case .claimed: LocalizedText(id: "menurut klaim desa sendiri", en: "by the village's own claim")
        case .documented: LocalizedText(id: "dengan bukti berdokumen", en: "on documented evidence")
        case .verified: LocalizedText(id: "dengan bukti terverifikasi", en: "on verified evidence")
        }
    }

    static func final(
        _ village: String,
        _ level: LocalizedText,
        _ backing: LocalizedText,
        isHighest: Bool
    ) -> LocalizedText {
        let closed =
            isHighest
            ? LocalizedText(same: "")
            : LocalizedText(
                id: "; jenjang yang lebih tinggi tidak dapat dicapai dengan data ini",
                en: "; no higher level can be reached with this evidence"
            )
        return LocalizedText(
            id:
                "Hasil akhir: \(village) berada pada jenjang \(level.indonesian), pasti \(backing.indonesian)\(closed.indonesian).",
            en: "Final: \(village) is at the level \(level.english), certain \(backing.english)\(closed.english)."
        )
    }

    static func atLeast(
        _ village: String,
        _ level: LocalizedText,
        _ backing: LocalizedText,
        _ reachable: LocalizedText
    ) -> LocalizedText {
        LocalizedText(
            id:
                "Sekurang-kurangnya \(level.indonesian): jenjang itu sudah pasti bagi \(village) \(backing.indonesian), "
                + "dan \(reachable.indonesian) masih dapat dicapai.",
            en: "At least \(level.english): that level is certain for \(village) \(backing.english), "
                + "and \(reachable.english) can still be reached."
        )
    }

    static let fictional = LocalizedText(
        id: "FIKTIF: desa ini rekaan, dibuat sebagai contoh. Isinya tidak menggambarkan desa mana pun.",
        en: "FICTIONAL: this village is invented as an example. Nothing here describes a real village."
    )

    static func caution(_ status: RulePackHeader.Status) -> LocalizedText? {
        switch status {
        case .draft:
            LocalizedText(
                id: "Aturan yang dipakai masih rancangan: isinya dapat berubah, dan hasil ini bukan penetapan.",
                en: "The rule pack is a draft: it may change, and this result is no designation."
            )
        case .provisional:
            LocalizedText(
                id:
                    "Aturan yang dipakai bersifat sementara: angka yang tidak ditetapkan sumber mana pun adalah asumsi, "
                    + "dan hasil ini bukan penetapan resmi.",
                en: "The rule pack is provisional: numbers that no source sets are assumptions, and this result is no "
                    + "official designation."
            )
        case .official: nil
        case .retired:
            LocalizedText(
                id: "Aturan yang dipakai sudah tidak berlaku lagi.",
                en: "The rule pack is no longer in force."
            )
        }
    }

    static func notInForce(from: String, to: String?) -> LocalizedText {
        LocalizedText(
            id:
                "Tanggal penilaian berada di luar masa berlaku aturan (\(to.map { "\(from) sampai \($0)" } ?? "mulai \(from)")).",
            en:
                "The as-of date lies outside the period of the rule pack (\(to.map { "\(from) to \($0)" } ?? "from \(from)"))."
        )
    }

    static let hasFault = LocalizedText(
        id:
            "Ada aturan yang tidak dapat dihitung; sebelum penyusun aturan memperbaikinya, tidak ada jenjang yang pasti.",
        en: "A rule could not be calculated; until its author mends it, no level is certain."
    )
}
