import Diagnostics

extension Handbook {
    /// YAML that can't be read.
    static let yamlSyntaxPages: [HandbookPage] = [
        HandbookPage(
            "DME1112",
            title: LocalizedText(
                id: "titik dua di dalam teks",
                en: "a colon inside a text"
            ),
            why: LocalizedText(
                id:
                    "': ' memisahkan kunci dari nilainya. Yang kedua pada satu baris membuat sisa baris terbaca sebagai pasangan baru.",
                en: "': ' divides a key from its value. A second one on the line makes the rest look like another pair."
            ),
            mend: LocalizedText(
                id:
                    "Apit teksnya dengan tanda kutip. Kalau barisnya hanya menjorok terlalu jauh, sejajarkan dengan kunci di atasnya.",
                en: "Put the text in quotes. Where the line is only indented too far, align it with the key above."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: Catatan: contoh pengisian."
            )
        ),
        HandbookPage(
            "DME1113",
            title: LocalizedText(
                id: "kunci tanpa titik dua",
                en: "a key without a colon"
            ),
            why: LocalizedText(
                id:
                    "Tanpa ': ' baris ini hanya teks, bukan kunci dengan nilainya, dan sisa berkas tidak dapat disusun.",
                en: "Without ': ' the line is a text and no key with its value, and the rest of the file doesn't fit."
            ),
            mend: LocalizedText(
                id: "Tulis ':' dan satu spasi sesudah kunci.",
                en: "Write ':' and a space after the key."
            ),
            example: .evidence(
                right: "fictional: true",
                wrong: "fictional true"
            )
        ),
        HandbookPage(
            "DME1114",
            title: LocalizedText(
                id: "indentasi tidak sejajar",
                en: "a line is indented differently"
            ),
            why: LocalizedText(
                id:
                    "Kunci-kunci satu butir harus mulai pada kolom yang sama. Baris yang bergeser tidak jelas milik siapa.",
                en: "The keys of one item start in the same column. It is open what a shifted line belongs to."
            ),
            mend: LocalizedText(
                id: "Sejajarkan baris ini dengan kunci pertama dari butirnya, yang ditunjukkan catatan temuan.",
                en: "Align the line with the first key of its item, which the finding's note shows."
            ),
            example: .pack(
                file: "pack.yaml",
                right: """
                    sebelum dipakai menilai desa.
                      en: An example to start from
                    """,
                wrong: """
                    sebelum dipakai menilai desa.
                     en: An example to start from
                    """
            )
        ),
        HandbookPage(
            "DME1115",
            title: LocalizedText(
                id: "baris di dalam daftar tidak sejajar",
                en: "a line in a list is out of line"
            ),
            why: LocalizedText(
                id:
                    "Baris ini tidak menjorok sejauh butir di atasnya, jadi terbaca sebagai butir baru, tetapi tidak diawali '- '.",
                en:
                    "The line isn't indented as far as the item above it, so it is read as a new item, but doesn't begin with '- '."
            ),
            mend: LocalizedText(
                id:
                    "Kalau baris ini bagian dari butir di atasnya, sejajarkan dengan kunci-kuncinya. Kalau butir baru, tulis '- ' di depannya.",
                en:
                    "Where it is part of the item above, align it with that item's keys. Where it is a new item, write '- ' before it."
            ),
            example: .pack(
                file: "facts.yaml",
                right: """
                    - id: satgas.dibentuk
                        type: date
                    """,
                wrong: """
                    - id: satgas.dibentuk
                       type: date
                    """
            )
        ),
        HandbookPage(
            "DME1116",
            title: LocalizedText(
                id: "daftar '[' tidak ditutup",
                en: "a list '[' that isn't closed"
            ),
            why: LocalizedText(
                id: "Tanpa ']' tidak jelas di mana daftar berakhir, dan baris sesudahnya ikut terbaca sebagai isinya.",
                en: "Without ']' it is open where the list ends, and the lines after it are read as its content."
            ),
            mend: LocalizedText(
                id: "Tutup daftar dengan ']', atau tulis koma di antara isinya.",
                en: "Close the list with ']', or write a comma between its items."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: [gates.yaml, pillars.yaml"
            )
        ),
        HandbookPage(
            "DME1117",
            title: LocalizedText(
                id: "pemetaan '{' tidak ditutup",
                en: "a mapping '{' that isn't closed"
            ),
            why: LocalizedText(
                id: "Tanpa '}' baris-baris sesudahnya terbaca sebagai bagian dari pemetaan ini.",
                en: "Without '}' the following lines are read as part of this mapping."
            ),
            mend: LocalizedText(
                id:
                    "Tutup dengan '}', atau tulis koma di antara pasangannya. Teks yang memuat koma atau kurung diapit tanda kutip.",
                en:
                    "Close it with '}', or write a comma between its pairs. A text with commas or brackets goes in quotes."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "effective: {from: 2026-01-01, to: 2030-12-31}",
                wrong: "effective: {from: 2026-01-01, to: 2030-12-31"
            )
        ),
        HandbookPage(
            "DME1118",
            title: LocalizedText(
                id: "tanda kutip tidak ditutup",
                en: "quotes that aren't closed"
            ),
            why: LocalizedText(
                id:
                    "Semua sampai akhir berkas terbaca sebagai satu teks, sehingga tidak ada lagi yang dapat diperiksa.",
                en: "Everything up to the end of the file is read as one text, and nothing in it can be checked."
            ),
            mend: LocalizedText(
                id: "Tutup dengan tanda kutip yang sama.",
                en: "Close it with the same quotation mark."
            ),
            example: .evidence(
                right: "code: \"52.02.05.2999\"",
                wrong: "code: \"52.02.05.2999"
            )
        ),
        HandbookPage(
            "DME1119",
            title: LocalizedText(
                id: "pemisah dokumen di dalam tanda kutip",
                en: "a document marker inside quotes"
            ),
            why: LocalizedText(
                id: "Baris '---' atau '...' selalu berarti dokumen berakhir, juga di dalam tanda kutip.",
                en: "A line '---' or '...' always means that the document ends, inside quotes as well."
            ),
            mend: LocalizedText(
                id: "Beri spasi di depannya, atau tulis teksnya tanpa garis pemisah.",
                en: "Indent the line, or write the text without the divider."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: """
                    note: "Contoh
                    ---
                    pengisian."
                    """
            )
        ),
    ]
}
