import Certification
import Diagnostics

/// Every phrase of the page about many villages, in both languages side by side.
enum SummaryWords {
    static func title(_ programme: LocalizedText) -> LocalizedText {
        LocalizedText(
            id: "Ringkasan penilaian: \(programme.indonesian)",
            en: "Summary of assessments: \(programme.english)"
        )
    }

    /// How many villages are at a level: for certain, by their claims, and how many can still be.
    static func standing(_ level: LocalizedText, _ backing: LocalizedText, _ counts: [Int], of all: Int)
        -> LocalizedText
    {
        LocalizedText(
            id: "Sudah pasti pada jenjang “\(level.indonesian)” \(backing.indonesian): \(counts[0]) dari \(all) desa; "
                + "menurut klaim desa sendiri: \(counts[1]); masih dapat mencapainya: \(counts[2]).",
            en: "Certain to be at the level “\(level.english)” \(backing.english): \(counts[0]) of \(all) villages; "
                + "by the villages' own claims: \(counts[1]); still able to reach it: \(counts[2])."
        )
    }
    static func unassessed(_ count: Int) -> LocalizedText {
        LocalizedText(
            id:
                "\(count) desa atau berkas tidak dapat dinilai dan tidak ada di halaman ini; alasannya ada dalam pesan saat penilaian.",
            en: "\(count) village\(count == 1 ? "" : "s") or file\(count == 1 ? "" : "s") could not be assessed and "
                + "\(count == 1 ? "is" : "are") not on this page; the messages of the run say why."
        )
    }
    static func fictional(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "\(count) desa di sini FIKTIF: rekaan, dibuat sebagai contoh.",
            en:
                "\(count) village\(count == 1 ? " here is" : "s here are") FICTIONAL: invented as an example."
        )
    }

    static let distribution = LocalizedText(id: "Sebaran jenjang", en: "Distribution of levels")
    static func distributionCaption(_ count: Int) -> LocalizedText {
        LocalizedText(id: "Jumlah desa menurut jenjang, dari \(count) desa", en: "Villages by level, of \(count)")
    }
    /// The heads of the three figures.
    static let figures = [
        LocalizedText(id: "Terbukti", en: "Proven"),
        LocalizedText(id: "Klaim desa", en: "Claimed"),
        LocalizedText(id: "Masih dapat dicapai", en: "Within reach"),
    ]
    static let figuresHint = LocalizedText(
        id:
            "Terbukti: pasti dengan bukti yang diminta untuk penetapan. Klaim desa: pasti bila semua yang dinyatakan desa benar. "
            + "Masih dapat dicapai: jenjang tertinggi bila semua yang terbuka terjawab baik.",
        en:
            "Proven: certain on the evidence that a designation asks for. Claimed: certain if all that the village says is so. "
            + "Within reach: the highest level if all that is open turns out well."
    )

    static let missed = LocalizedText(
        id: "Kriteria yang paling sering kurang",
        en: "The criteria that most villages miss"
    )
    static let missedHint = LocalizedText(
        id:
            "Tidak terpenuhi: menurut data desa atau hasil verifikasi. Belum terjawab: data yang menentukannya belum ada. "
            + "Belum terbukti: menurut desa terpenuhi, tinggal dibuktikan.",
        en: "Not met: by the village's data or by what was verified. Unanswered: the data that settle it are missing. "
            + "Unproven: met by the village's word, only to be proven."
    )
    static let part = LocalizedText(id: "Bagian", en: "Part")
    static let unmet = LocalizedText(id: "Tidak terpenuhi", en: "Not met")
    static let unanswered = LocalizedText(id: "Belum terjawab", en: "Unanswered")
    static let unproven = LocalizedText(id: "Belum terbukti", en: "Unproven")
    static let together = LocalizedText(id: "Jumlah desa", en: "Villages")
    static let help = LocalizedText(id: "Yang membantu", en: "What helps")
    static func others(_ count: Int) -> LocalizedText {
        LocalizedText(id: "\(count) kriteria lainnya", en: "\(count) further criteria")
    }
    static let nothingMissed = LocalizedText(
        id: "Semua kriteria terpenuhi dan terbukti di semua desa.",
        en: "All criteria are met and proven in all villages."
    )

    static let open = LocalizedText(id: "Data yang paling sering terbuka", en: "The facts that are most often open")
    static let fact = LocalizedText(id: "Data", en: "Fact")
    static let question = LocalizedText(id: "Pertanyaan", en: "Question")

    static let villages = LocalizedText(id: "Semua desa", en: "All villages")
    static let order = LocalizedText(
        id: "Urut menurut jenjang yang terbukti, lalu skor yang terbukti dari bagian pertama sampai terakhir. "
            + "Skor ditulis dari yang terbukti sampai yang masih dapat dicapai.",
        en: "In the order of the proven level, then of the sections' proven scores from the first section to the last. "
            + "A score is written from what is proven to what is within reach."
    )
    static let village = LocalizedText(id: "Desa", en: "Village")
    static let fictionalMark = LocalizedText(id: "fiktif", en: "fictional")
    static let unansweredFacts = LocalizedText(id: "Data belum terjawab", en: "Facts unanswered")
    static let unprovenFacts = LocalizedText(id: "Data belum terbukti", en: "Facts unproven")
    static let search = LocalizedText(id: "Cari nama, kode, atau letak", en: "Search name, code or place")
    static let provenLevel = LocalizedText(id: "Jenjang terbukti", en: "Proven level")
    static let regency = LocalizedText(id: "Kabupaten/kota", en: "Regency or city")
    static let sortBy = LocalizedText(id: "Urutkan menurut", en: "Sort by")
    static let asOnPage = LocalizedText(id: "urutan semula", en: "the page's own order")
    static let reverse = LocalizedText(id: "Balik urutan", en: "Reverse the order")
    static let all = LocalizedText(id: "semua", en: "all")
    /// `{n}` and `{m}` stand for the villages shown and all villages.
    static let shown = LocalizedText(id: "{n} dari {m} desa ditampilkan.", en: "{n} of {m} villages shown.")
}
