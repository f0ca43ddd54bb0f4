import Analysis
import Diagnostics

extension Phrases {
    static let ruleChanges = LocalizedText(id: "Perubahan aturan", en: "Changes of the rules")
    static let noRuleChanges = LocalizedText(
        id: "Tidak ada perbedaan antara kedua paket.",
        en: "The two packs don't differ."
    )
    static let changes = LocalizedText(id: "Perubahan", en: "Changes")
    static let what = LocalizedText(id: "Apa", en: "What")
    static let change = LocalizedText(id: "Perubahan", en: "Change")
    static let way = LocalizedText(id: "Arah", en: "Way")
    static let changePlace = LocalizedText(id: "Letak", en: "Place")
    static let before = LocalizedText(id: "Sebelum", en: "Before")
    static let after = LocalizedText(id: "Sesudah", en: "After")
    static let cause = LocalizedText(id: "Sebab", en: "Cause")
    static let effect = LocalizedText(id: "Akibat", en: "Effect")
    static let villages = LocalizedText(id: "Desa", en: "Villages")
    static let claim = LocalizedText(id: "klaim", en: "claim")
    static let combined = LocalizedText(
        id: "gabungan beberapa perubahan; tidak satu pun cukup atau menentukan sendirian",
        en: "several changes together; none of them decides it alone"
    )
    static let eachAlone = LocalizedText(id: "masing-masing sudah cukup", en: "each of these alone")
    static let neededTogether = LocalizedText(id: "hanya bersama-sama", en: "only together")
    static let outcomesChanged = LocalizedText(id: "kriteria yang berubah", en: "criteria that changed")
    static let gone = LocalizedText(id: "dihapus", en: "gone")
    static let newOne = LocalizedText(id: "baru", en: "new")

    static func textChanges(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) perubahan yang tidak mengubah hasil (kata, sumber, rentang asumsi)",
            en: "\(count) \(count == 1 ? "change" : "changes") without effect on results (words, sources, ranges)"
        )
    }

    static func changeCount(_ count: Int) -> LocalizedText {
        LocalizedText(id: "\(count) perubahan", en: "\(count) \(count == 1 ? "change" : "changes")")
    }

    static func direction(_ direction: PackChange.Direction, _ count: Int) -> LocalizedText {
        let words = direction.words
        return LocalizedText(id: "\(count) \(words.indonesian)", en: "\(count) \(words.english)")
    }

    static func effectOn(_ villages: Int, _ day: String) -> LocalizedText {
        LocalizedText(
            id: "Akibat bagi \(villages) desa, dinilai per \(day)",
            en: "Effect on \(villages) \(villages == 1 ? "village" : "villages") as of \(day)"
        )
    }

    static func andMore(_ count: Int) -> LocalizedText {
        LocalizedText(id: "dan \(count) lagi", en: "and \(count) more")
    }

    static func unusable(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) desa tidak dapat dibandingkan: datanya tidak terbaca",
            en: "\(count) \(count == 1 ? "village" : "villages") can't be compared: the evidence can't be read"
        )
    }

    static func ofOneEdition(_ fact: String, _ villages: Int) -> LocalizedText {
        LocalizedText(
            id: "data '\(fact)' hanya dikenal salah satu paket; dinyatakan oleh \(villages) desa",
            en: "the fact '\(fact)' is known to one of the packs only; stated by \(villages) "
                + (villages == 1 ? "village" : "villages")
        )
    }

    static func effect(_ kind: VillageEffect.Kind) -> LocalizedText {
        switch kind {
        case .rises: LocalizedText(id: "naik jenjang", en: "rises to a higher level")
        case .falls: LocalizedText(id: "turun jenjang", en: "falls to a lower level")
        case .changes: LocalizedText(id: "pindah ke jenjang lain", en: "comes to another level")
        case .claimRises: LocalizedText(id: "naik menurut klaimnya", en: "rises by its claims")
        case .claimFalls: LocalizedText(id: "turun menurut klaimnya", en: "falls by its claims")
        case .claimChanges:
            LocalizedText(id: "pindah jenjang menurut klaimnya", en: "comes to another level by its claims")
        case .becomesFinal: LocalizedText(id: "hasilnya menjadi final", en: "becomes final")
        case .becomesOpen: LocalizedText(id: "hasilnya menjadi terbuka", en: "becomes open")
        case .reachChanges: LocalizedText(id: "yang masih dapat dicapai berubah", en: "can reach another level")
        case .scoresChange:
            LocalizedText(id: "hanya skor atau kriteria yang berubah", en: "changes in scores or criteria only")
        case .same: LocalizedText(id: "tidak berubah", en: "stays the same")
        }
    }
}

extension Phrases {
    static func stillReachable(_ level: String) -> LocalizedText {
        LocalizedText(id: "masih dapat mencapai \(level)", en: "can still reach \(level)")
    }
}
