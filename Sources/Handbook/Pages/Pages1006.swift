import Diagnostics

extension Handbook {
    /// The layout of files.
    static let layoutPages: [HandbookPage] = [
        HandbookPage(
            "DME1006",
            title: LocalizedText(
                id: "tata letak berkas tidak dapat dirapikan",
                en: "a file can't be laid out anew"
            ),
            why: LocalizedText(
                id:
                    "'dme rules fmt' membaca kembali apa yang akan ditulisnya. Kalau isi atau komentarnya tidak persis sama, berkas dibiarkan seperti semula.",
                en:
                    "'dme rules fmt' reads again what it is going to write. Where the content or the comments aren't just the same, the file is left as it was."
            ),
            mend: LocalizedText(
                id:
                    "Beri tanda kutip pada kunci dan teks yang tidak lazim, misalnya yang diawali '---', lalu coba lagi.",
                en: "Put quotes around unusual keys and texts, such as those that begin with '---', and try again."
            ),
            example: .words(
                LocalizedText(
                    id: "Contohnya kunci '---' tanpa tanda kutip: di awal baris, itu tanda dokumen baru.",
                    en: "An example is the key '---' without quotes: at the start of a line it begins a new document."
                )
            )
        )
    ]
}
