import Certification
import Diagnostics

/// Every phrase of the reports, in both languages side by side.
enum Phrases {
    static let yes = LocalizedText(id: "ya", en: "yes")
    static let no = LocalizedText(id: "tidak", en: "no")
    static let nothing = LocalizedText(id: "tidak ada", en: "none")
    static let absent = LocalizedText(id: "tidak ada", en: "absent")
    static let outOf = LocalizedText(id: "dari", en: "of")
    static let mayNotApply = LocalizedText(id: "mungkin tidak berlaku", en: "may not apply")

    static let months: [LocalizedText] = [
        LocalizedText(id: "Januari", en: "January"), LocalizedText(id: "Februari", en: "February"),
        LocalizedText(id: "Maret", en: "March"), LocalizedText(id: "April", en: "April"),
        LocalizedText(id: "Mei", en: "May"), LocalizedText(id: "Juni", en: "June"),
        LocalizedText(id: "Juli", en: "July"), LocalizedText(id: "Agustus", en: "August"),
        LocalizedText(id: "September", en: "September"), LocalizedText(id: "Oktober", en: "October"),
        LocalizedText(id: "November", en: "November"), LocalizedText(id: "Desember", en: "December"),
    ]

    static func years(_ count: Int) -> LocalizedText { counted(count, "tahun", "year") }
    static func monthCount(_ count: Int) -> LocalizedText { counted(count, "bulan", "month") }
    static func days(_ count: Int) -> LocalizedText { counted(count, "hari", "day") }

    static func outcome(_ outcome: Outcome) -> LocalizedText {
        switch outcome {
        case .met: LocalizedText(id: "terpenuhi", en: "met")
        case .notMet: LocalizedText(id: "tidak terpenuhi", en: "not met")
        case .unknown: LocalizedText(id: "belum diketahui", en: "unknown")
        case .notApplicable: LocalizedText(id: "tidak berlaku", en: "not applicable")
        case .fault: LocalizedText(id: "galat aturan", en: "rule fault")
        }
    }

    static func allMet(_ score: ScoreRange) -> LocalizedText {
        if score.low > .zero { return LocalizedText(id: "semua", en: "all") }
        return score.isCertain
            ? LocalizedText(id: "belum semua", en: "not all") : LocalizedText(id: "terbuka", en: "open")
    }

    static func assurance(_ assurance: Assurance) -> LocalizedText {
        switch assurance {
        case .claimed: LocalizedText(id: "klaim", en: "claimed")
        case .documented: LocalizedText(id: "berdokumen", en: "documented")
        case .verified: LocalizedText(id: "terverifikasi", en: "verified")
        }
    }

    static func status(_ status: RulePackHeader.Status) -> LocalizedText {
        switch status {
        case .draft: LocalizedText(id: "rancangan", en: "draft")
        case .provisional: LocalizedText(id: "sementara", en: "provisional")
        case .official: LocalizedText(id: "resmi", en: "official")
        case .retired: LocalizedText(id: "tidak berlaku lagi", en: "retired")
        }
    }

    private static func counted(_ count: Int, _ indonesian: String, _ english: String) -> LocalizedText {
        LocalizedText(id: "\(count) \(indonesian)", en: "\(count) \(english)\(count == 1 ? "" : "s")")
    }
}
