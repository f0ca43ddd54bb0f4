import Certification
import Diagnostics

extension Phrases {
    static let calendar = LocalizedText(id: "Kalender masa berlaku", en: "Calendar of what runs out")
    static let eventDay = LocalizedText(id: "Tanggal", en: "Day")
    static let now = LocalizedText(id: "Kini", en: "Now")
    /// What is certain at the assurance of a designation; by claims alone nothing is proven.
    static func proven(_ assurance: Assurance) -> LocalizedText {
        assurance == .claimed ? LocalizedText(id: "pasti", en: "certain") : LocalizedText(id: "terbukti", en: "proven")
    }
    static let inReach = LocalizedText(id: "masih dapat dicapai", en: "still in reach")
    static let sameLevel = LocalizedText(id: "jenjang tetap", en: "the level stays")
    static let nothingRunsOut = LocalizedText(
        id: "Tidak ada yang habis atau berubah dalam kurun ini.",
        en: "Nothing runs out or changes in this time."
    )
    static let withoutEffect = LocalizedText(id: "Tanpa akibat pada hasil", en: "Without effect on the result")
    static let packInForce = LocalizedText(id: "aturan ini mulai berlaku", en: "these rules come into force")
    static let packOver = LocalizedText(id: "aturan ini tidak berlaku lagi", en: "these rules are no longer in force")
    static let rulesOfTheDay = LocalizedText(
        id: "aturan yang menghitung dari tanggal penilaian",
        en: "a rule that counts from the as-of date"
    )

    static func ahead(_ from: String, _ to: String) -> LocalizedText {
        LocalizedText(
            id: "Sesudah \(from) sampai \(to), bila tidak ada yang diperbarui.",
            en: "After \(from) up to \(to), if nothing is renewed."
        )
    }

    static func runsOut(_ document: String, _ last: String) -> LocalizedText {
        LocalizedText(
            id: "\(document) habis masa berlakunya, hari terakhir \(last)",
            en: "\(document) runs out, last valid day \(last)"
        )
    }

    static func growsOld(_ day: String, _ last: String) -> LocalizedText {
        LocalizedText(
            id: "data per \(day) menjadi usang, hari terakhir \(last)",
            en: "data of \(day) become too old, last day \(last)"
        )
    }

    static func verificationGrowsOld(_ office: String, _ day: String, _ last: String) -> LocalizedText {
        LocalizedText(
            id: "verifikasi \(office) tanggal \(day) menjadi usang, hari terakhir \(last)",
            en: "the verification by \(office) of \(day) becomes too old, last day \(last)"
        )
    }

    static func begins(document: String) -> LocalizedText {
        LocalizedText(id: "\(document) mulai berlaku", en: "\(document) begins to count")
    }

    static func begins(dataOf day: String) -> LocalizedText {
        LocalizedText(id: "data per \(day) mulai berlaku", en: "data of \(day) begin to count")
    }

    static func begins(verificationBy office: String) -> LocalizedText {
        LocalizedText(id: "verifikasi \(office) mulai berlaku", en: "the verification by \(office) begins to count")
    }

    static func parameterChanges(_ label: String, _ before: String, _ after: String) -> LocalizedText {
        LocalizedText(
            id: "aturan berubah: \(label) \(before) → \(after)",
            en: "the rules change: \(label) \(before) → \(after)"
        )
    }
}
