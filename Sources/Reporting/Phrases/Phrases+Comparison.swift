import Analysis
import Diagnostics

extension Phrases {
    static let comparison = LocalizedText(id: "Perbandingan penilaian", en: "Comparison of assessments")
    static let sameRules = LocalizedText(id: "tidak berubah", en: "unchanged")
    static let otherRules = LocalizedText(id: "isinya berubah", en: "changed")
    static let levelsHead = LocalizedText(id: "Jenjang", en: "Levels")
    static let provenScores = LocalizedText(id: "Skor yang terbukti", en: "Scores that are proven")
    static let claimedScores = LocalizedText(id: "Skor menurut klaim desa", en: "Scores by the village's claims")
    static let whole = LocalizedText(id: "Selisih", en: "Change")
    static let partHead = LocalizedText(id: "Tahap", en: "Stage")
    static let criteriaHead = LocalizedText(id: "kriteria", en: "criteria")
    static let changesNothing = LocalizedText(id: "tidak mengubah apa pun", en: "changes nothing")
    static let staysSame = LocalizedText(id: "tetap", en: "stays")
    static let renewed = LocalizedText(id: "sudah diperbarui", en: "renewed since")
    static let notRenewed = LocalizedText(id: "belum diperbarui", en: "not renewed")
    static let howSplit = LocalizedText(
        id:
            "Bagian-bagian dimasukkan satu per satu dari kiri ke kanan, dan desa dinilai lagi sesudah masing-masing; jumlahnya tepat sama dengan selisihnya.",
        en:
            "The parts are put in one after the other from left to right, and the village is assessed after each; they add up to the change exactly."
    )

    static let isBack = LocalizedText(id: "berlaku lagi, nilainya tetap", en: "counts again, with the same value")
    static let allRenewed = LocalizedText(
        id: "semua yang menentukan skor sudah diperbarui, dan kembali lewat bukti dan verifikasi",
        en: "all that the scores rest on was renewed, and comes back with evidence and verification"
    )

    static func lastingLoss(_ scores: String) -> LocalizedText {
        LocalizedText(
            id: "yang tidak diperbarui: \(scores); selebihnya kembali lewat bukti dan verifikasi",
            en: "what was not renewed: \(scores); the rest comes back with evidence and verification"
        )
    }

    /// The name of a part, short enough for the head of a column.
    static func part(_ part: ChangePart) -> LocalizedText {
        switch part {
        case .expiry: LocalizedText(id: "Masa berlaku", en: "Expiry")
        case .evidence: LocalizedText(id: "Bukti", en: "Evidence")
        case .verification: LocalizedText(id: "Verifikasi", en: "Verification")
        case .rules: LocalizedText(id: "Aturan", en: "Rules")
        }
    }

    /// What a part is.
    static func meaning(_ part: ChangePart) -> LocalizedText {
        switch part {
        case .expiry:
            LocalizedText(
                id: "karena hari penilaian saja, dengan bukti dan aturan yang lama",
                en: "by the day alone, with the old evidence and rules"
            )
        case .evidence:
            LocalizedText(
                id: "isian dan dokumen baru dari desa, verifikasi masih yang lama",
                en: "what the village says and its documents, verifications still the old ones"
            )
        case .verification:
            LocalizedText(id: "temuan pihak luar yang baru atau dicabut", en: "findings from outside, new or withdrawn")
        case .rules:
            LocalizedText(id: "aturan baru dan angka menurut tanggal", en: "new rules, and their numbers by date")
        }
    }

    static func afterPart(_ part: ChangePart) -> LocalizedText {
        let name = self.part(part)
        return LocalizedText(
            id: "Sesudah \(name.indonesian.lowercased())",
            en: "After \(name.english.lowercased())"
        )
    }
}
