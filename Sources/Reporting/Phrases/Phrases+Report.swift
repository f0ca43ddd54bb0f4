import Certification
import Diagnostics

extension Phrases {
    static let assessment = LocalizedText(id: "Penilaian", en: "Assessment for")
    static let code = LocalizedText(id: "Kode", en: "Code")
    static let place = LocalizedText(id: "Letak", en: "Place")
    static let period = LocalizedText(id: "Masa data", en: "Period of the evidence")
    static let asOf = LocalizedText(id: "Dinilai per", en: "As of")
    static let assuranceHead = LocalizedText(id: "Tingkat bukti", en: "Assurance")
    static let rulesHead = LocalizedText(id: "Aturan", en: "Rules")
    static let note = LocalizedText(id: "Catatan", en: "Note")
    static let until = LocalizedText(id: "sampai", en: "to")

    static let result = LocalizedText(id: "Hasil", en: "Result")
    static let level = LocalizedText(id: "Jenjang", en: "Level")
    static let question = LocalizedText(id: "Pertanyaan", en: "Question")

    static let figures = LocalizedText(id: "Tiga angka", en: "The three figures")
    /// The heads of the three figures.
    ///
    /// - Parameter assurance: That of a designation; by claims alone nothing is proven.
    static func figureHeads(_ assurance: Assurance) -> [LocalizedText] {
        [
            LocalizedText(same: ""),
            assurance == .claimed
                ? LocalizedText(id: "Pasti menurut klaim", en: "Certain by the claims")
                : LocalizedText(
                    id: "Terbukti (\(Phrases.assurance(assurance).indonesian))",
                    en: "Proven (\(Phrases.assurance(assurance).english))"
                ),
            LocalizedText(id: "Menurut klaim desa", en: "By the village's claim"),
            LocalizedText(id: "Masih dapat dicapai", en: "Still within reach"),
        ]
    }
    /// The question that each of the three figures answers.
    static func figureQuestions(_ assurance: Assurance) -> [LocalizedText] {
        [
            question,
            assurance == .claimed
                ? LocalizedText(
                    id: "Apa yang pasti bila klaim desa benar?",
                    en: "What is certain if the claims are right?"
                )
                : LocalizedText(id: "Apa yang sudah terbukti?", en: "What is proven?"),
            LocalizedText(id: "Apa yang dinyatakan desa?", en: "What does the village say of itself?"),
            LocalizedText(
                id: "Apa yang bisa dicapai bila semua yang terbuka terjawab baik?",
                en: "What could it reach if all that is open turns out well?"
            ),
        ]
    }

    static func obstacles(_ level: String) -> LocalizedText {
        LocalizedText(id: "Yang menghalangi jenjang \(level)", en: "What stands in the way of \(level)")
    }

    static let firmnessMeaning = LocalizedText(
        id:
            "Hasil di atas tetap berlaku menurut aturan ini; angka ini bukan peluang, hanya ukuran seberapa jauh hasil bergantung pada asumsi.",
        en: "The result above holds by these rules; this is no probability, only how far it depends on assumptions."
    )
    static let firmness = LocalizedText(id: "Ketahanan hasil", en: "How firmly it stands")
    /// - Parameter level: The level that it leads to; nothing where there is none above.
    static func path(to level: LocalizedText?) -> LocalizedText {
        guard let level else {
            return LocalizedText(id: "Jalan ke jenjang berikutnya", en: "The path to the next level")
        }
        return LocalizedText(
            id: "Jalan ke jenjang “\(level.indonesian)”",
            en: "The path to “\(level.english)”"
        )
    }
    static let firstStepTitle = LocalizedText(id: "Langkah pertama", en: "First step")
    static func firstStep(_ task: String, by performer: String) -> LocalizedText {
        LocalizedText(id: "\(task) (pelaksana: \(performer)).", en: "\(task) (by: \(performer)).")
    }
    static let openAgain = LocalizedText(
        id:
            "Data yang habis masa berlakunya terbuka lagi; karena itu batas atas skor dapat naik, padahal yang pasti berkurang.",
        en: "What runs out is open again, so the upper end of a score can rise while less of it is certain."
    )
    static let expiries = LocalizedText(id: "Yang habis dalam setahun", en: "What runs out within a year")

    static let nextSteps = LocalizedText(
        id: "Yang kurang dan langkah berikutnya",
        en: "What is missing, and the next steps"
    )
    static let nothingMissing = LocalizedText(
        id: "Tidak ada yang kurang: semua kriteria terpenuhi dengan bukti yang diminta.",
        en: "Nothing is missing: all criteria are met on the evidence asked for."
    )
    static let unmet = LocalizedText(id: "Tidak terpenuhi", en: "Not met")
    static let unmetHint = LocalizedText(
        id:
            "Menurut data desa atau hasil verifikasi hal-hal ini belum ada atau belum cukup. Yang menentukan jenjang berikutnya disebut lebih dahulu.",
        en:
            "By the village's data, or by what verification found, these are absent or too little. What decides the next level comes first."
    )
    static let questions = LocalizedText(id: "Pertanyaan yang belum terjawab", en: "Open questions")
    static let questionsHint = LocalizedText(
        id: "Yang menentukan jenjang berikutnya disebut lebih dahulu, lalu yang paling banyak membuka kriteria.",
        en: "What decides the next level comes first, then what keeps the most criteria open."
    )
    static let unbacked = LocalizedText(id: "Sudah dijawab, tetapi belum terbukti", en: "Answered but not proven")
    static let onlyClaimed = LocalizedText(
        id: "Baru klaim. Siapkan salah satu dokumen yang diakui, lalu minta verifikasi.",
        en: "Only claimed. Get one of the documents that count ready, then ask for verification."
    )
    static let onlyDocumented = LocalizedText(
        id: "Sudah berdokumen, tinggal diverifikasi",
        en: "Documented, only to be verified"
    )
    static let whyOpen = LocalizedText(id: "Mengapa terbuka", en: "Why it is open")
    static let documents = LocalizedText(id: "Dokumen yang diakui", en: "Documents that count")
    static let anyDocument = LocalizedText(id: "dokumen apa pun", en: "any document")
    static let fact = LocalizedText(id: "Data", en: "Fact")
    static let ifAbsent = LocalizedText(id: "bila ternyata belum", en: "if it isn't so yet")

    static let differences = LocalizedText(id: "Perbedaan data", en: "Differences in the data")
    static let values = LocalizedText(id: "Nilai", en: "Values")
    static let consequence = LocalizedText(id: "Akibat", en: "Consequence")
    static let unnamedSource = LocalizedText(id: "sumber tidak disebut", en: "source not named")
    static let listedOnly = LocalizedText(
        id: "hasilnya sama dengan nilai mana pun, jadi hanya dicatat",
        en: "every value gives the same result, so it is only listed"
    )
    static let changesOutcome = LocalizedText(
        id: "mengubah hasil; dianggap belum diketahui sampai salah satunya diverifikasi",
        en: "changes a result; unknown until one of them is verified"
    )
    static let verifiedCounts = LocalizedText(
        id: "nilai hasil verifikasi yang dipakai untuk penetapan",
        en: "the verified value counts for a designation"
    )

    static func claimed(_ value: String) -> LocalizedText {
        LocalizedText(id: "klaim \(value)", en: "claimed \(value)")
    }
    static func verified(_ value: String, by office: String, on day: String) -> LocalizedText {
        LocalizedText(
            id: "hasil verifikasi \(value) (\(office), \(day))",
            en: "verified \(value) (\(office), \(day))"
        )
    }

    static let details = LocalizedText(id: "Rincian", en: "Details")
    static let detailsHint = LocalizedText(
        id: "Hasil dan skor di bawah ini dihitung",
        en: "The outcomes and scores below are"
    )
    static let part = LocalizedText(id: "Bagian", en: "Part")
    static let criterion = LocalizedText(id: "Kriteria", en: "Criterion")
    static let outcomeHead = LocalizedText(id: "Hasil", en: "Outcome")
    static let scoreHead = LocalizedText(id: "Skor", en: "Score")
    static let claimedScore = LocalizedText(id: "Skor menurut klaim", en: "Score by the claims")
    static let reason = LocalizedText(id: "Alasan", en: "Reason")
}
