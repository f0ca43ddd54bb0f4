import Diagnostics

extension Handbook {
    /// Special marks of YAML that can't be read.
    static let yamlMarkPages: [HandbookPage] = [
        HandbookPage(
            "DME1120",
            title: LocalizedText(
                id: "garis miring terbalik di dalam tanda kutip ganda",
                en: "a backslash inside double quotes"
            ),
            why: LocalizedText(
                id:
                    "Di dalam \"…\" garis miring terbalik memulai kode seperti '\\n'. Jalur berkas Windows dan teks lain dengan '\\' karena itu salah terbaca.",
                en:
                    "Inside \"…\" a backslash begins a code such as '\\n'. Windows paths and other texts with '\\' are misread for that reason."
            ),
            mend: LocalizedText(
                id: "Pakai tanda kutip tunggal, tulis '\\\\', atau pakai '/' dalam jalur berkas.",
                en: "Use single quotes, write '\\\\', or use '/' in paths."
            ),
            example: .evidence(
                right: "file: dok/siskop2mi.pdf",
                wrong: "file: \"dok\\siskop2mi.pdf\""
            )
        ),
        HandbookPage(
            "DME1121",
            title: LocalizedText(
                id: "kode heksadesimal tidak lengkap",
                en: "an incomplete hexadecimal code"
            ),
            why: LocalizedText(
                id:
                    "'\\x', '\\u' dan '\\U' di dalam tanda kutip ganda harus diikuti 2, 4 dan 8 angka heksadesimal; kalau kurang, karakternya tidak dapat ditentukan.",
                en:
                    "Inside double quotes '\\x', '\\u' and '\\U' are followed by 2, 4 and 8 hexadecimal digits; with fewer it is open which character is meant."
            ),
            mend: LocalizedText(
                id: "Lengkapi angkanya, atau tulis karakternya langsung.",
                en: "Write all the digits, or the character itself."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: \"Contoh \\u41 pengisian.\""
            )
        ),
        HandbookPage(
            "DME1122",
            title: LocalizedText(
                id: "kode yang bukan karakter",
                en: "a code that is no character"
            ),
            why: LocalizedText(
                id: "Kode ini berada di luar daftar karakter Unicode, jadi tidak ada huruf yang dapat ditampilkan.",
                en: "The code isn't among those of Unicode, so there is no letter to show."
            ),
            mend: LocalizedText(
                id: "Tulis karakternya langsung.",
                en: "Write the character itself."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: \"Contoh \\uD800 pengisian.\""
            )
        ),
        HandbookPage(
            "DME1123",
            title: LocalizedText(
                id: "teks diawali '&' atau '*'",
                en: "a text begins with '&' or '*'"
            ),
            why: LocalizedText(
                id:
                    "'&' dan '*' di awal teks berarti nama dan alias. Tulisan seperti '*** penting' lalu tidak terbaca sebagai teks.",
                en:
                    "At the start of a text '&' and '*' mean a name and an alias. Something like '*** important' isn't read as a text then."
            ),
            mend: LocalizedText(
                id: "Apit teksnya dengan tanda kutip.",
                en: "Put the text in quotes."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: *** penting ***"
            )
        ),
        HandbookPage(
            "DME1124",
            title: LocalizedText(
                id: "tempat kosong di dalam daftar atau pemetaan",
                en: "an empty place in a list or mapping"
            ),
            why: LocalizedText(
                id:
                    "Di antara dua koma, atau sesudah ':' di dalam kurung, harus ada nilai; kalau tidak, sisa berkas tidak terbaca.",
                en:
                    "Between two commas, or after a ':' in brackets, there must be a value; else the rest of the file can't be read."
            ),
            mend: LocalizedText(
                id: "Hapus koma yang berlebih, atau isi nilainya.",
                en: "Delete the extra comma or fill the value in."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: [gates.yaml, , pillars.yaml]"
            )
        ),
        HandbookPage(
            "DME1125",
            title: LocalizedText(
                id: "isi sesudah dokumen berakhir",
                en: "content after the end of the document"
            ),
            why: LocalizedText(
                id:
                    "Baris '...' mengakhiri dokumen. Apa yang ditulis sesudahnya tanpa '---' bukan bagian dari apa pun.",
                en: "A line '...' ends the document. What follows it without '---' belongs to nothing."
            ),
            mend: LocalizedText(
                id: "Hapus baris '...', atau mulai dokumen berikutnya dengan '---'.",
                en: "Delete the line '...', or begin the next document with '---'."
            ),
            example: .evidence(
                right: "fictional: true",
                wrong: """
                    fictional: true
                    ...
                    """
            )
        ),
        HandbookPage(
            "DME1126",
            title: LocalizedText(
                id: "butir daftar pada baris kuncinya",
                en: "an item on the line of its key"
            ),
            why: LocalizedText(
                id: "Daftar dengan '- ' ditulis di bawah kuncinya. Pada baris yang sama, '- ' bukan awal butir.",
                en: "A list with '- ' stands below its key. On the same line '- ' doesn't begin an item."
            ),
            mend: LocalizedText(
                id: "Pindahkan butir ke baris baru, atau tulis daftarnya di antara '[' dan ']'.",
                en: "Move the item to a new line, or write the list between '[' and ']'."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "documents: [{kind: APB Desa}]",
                wrong: "documents: - kind: APB Desa"
            )
        ),
        HandbookPage(
            "DME1127",
            title: LocalizedText(
                id: "tanda tanya di awal nilai",
                en: "a question mark at the start of a value"
            ),
            why: LocalizedText(
                id:
                    "'? ' dikhususkan YAML untuk kunci yang panjang. Tanda tanya untuk 'belum tahu' tidak diperlukan: yang belum diketahui tidak ditulis.",
                en:
                    "YAML keeps '? ' for long keys. A question mark for 'not known yet' isn't needed: what isn't known is left out."
            ),
            mend: LocalizedText(
                id: "Hapus barisnya, atau apit teksnya dengan tanda kutip.",
                en: "Delete the line, or put the text in quotes."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: ? belum tahu"
            )
        ),
        HandbookPage(
            "DME1128",
            title: LocalizedText(
                id: "teks pada baris '|' atau '>'",
                en: "text on the line of '|' or '>'"
            ),
            why: LocalizedText(
                id:
                    "'|' dan '>' memulai teks panjang pada baris berikutnya. Teks pada baris yang sama tidak ikut terbaca.",
                en: "'|' and '>' begin a long text on the next line. Text on the same line isn't part of it."
            ),
            mend: LocalizedText(
                id: "Mulai teksnya pada baris baru dengan indentasi lebih dalam, atau hapus '|' atau '>'.",
                en: "Begin the text on a new line, indented deeper, or delete the '|' or '>'."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.pmi.met",
                wrong: "requires: | gates.pmi.met"
            )
        ),
        HandbookPage(
            "DME1129",
            title: LocalizedText(
                id: "angka 0 sesudah '|' atau '>'",
                en: "a 0 after '|' or '>'"
            ),
            why: LocalizedText(
                id:
                    "Angka di sana menyebut lebar indentasi teksnya, dan teks selalu berada sedikitnya satu kolom lebih dalam.",
                en: "The digit says how far the text is indented, and a text is always indented by at least one column."
            ),
            mend: LocalizedText(
                id: "Hapus angkanya; lebar indentasi terbaca dari baris pertama.",
                en: "Delete the digit; the width is read off the first line."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.pmi.met",
                wrong: """
                    requires: >0
                          gates.pmi.met
                    """
            )
        ),
        HandbookPage(
            "DME1130",
            title: LocalizedText(
                id: "perintah YAML yang tidak dikenal",
                en: "a YAML directive that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Baris yang diawali '%' adalah perintah kepada pembaca YAML, bukan isi. Selain versi 1.1 dan 1.2 tidak ada yang dikenal.",
                en:
                    "A line that begins with '%' is an order to the YAML reader and no content. None but the versions 1.1 and 1.2 are known."
            ),
            mend: LocalizedText(
                id: "Hapus baris itu. Komentar diawali '#'.",
                en: "Delete the line. A comment begins with '#'."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "id: paket-contoh",
                wrong: """
                    %YAML 2.0
                    ---
                    id: paket-contoh
                    """
            )
        ),
        HandbookPage(
            "DME1199",
            title: LocalizedText(
                id: "YAML yang tidak terbaca",
                en: "YAML that can't be read"
            ),
            why: LocalizedText(
                id:
                    "Pembaca YAML berhenti di sini dengan alasan yang belum punya penjelasan sendiri; sisa berkas tidak dibaca.",
                en:
                    "The YAML reader stopped here for a reason that has no explanation of its own yet; the rest of the file isn't read."
            ),
            mend: LocalizedText(
                id: "Periksa tanda kutip, kurung, dan indentasi pada baris itu dan baris di atasnya.",
                en: "Check quotes, brackets and indentation on that line and the one above."
            ),
            example: .words(
                LocalizedText(
                    id: "Setiap susunan yang tidak termasuk DME1110 sampai DME1130.",
                    en: "Any structure that isn't among DME1110 to DME1130."
                )
            )
        ),
    ]
}
