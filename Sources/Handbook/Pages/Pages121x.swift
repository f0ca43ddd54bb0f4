import Diagnostics

extension Handbook {
    /// The structure of expressions.
    static let languageSyntaxPages: [HandbookPage] = [
        HandbookPage(
            "DME1211",
            title: LocalizedText(
                id: "koma desimal dalam ekspresi",
                en: "a decimal comma in an expression"
            ),
            why: LocalizedText(
                id: "Di dalam ekspresi koma memisahkan dua nilai, jadi 1,5 akan terbaca sebagai 1 dan 5.",
                en: "In an expression a comma divides two values, so 1,5 would be read as 1 and 5."
            ),
            mend: LocalizedText(
                id: "Tulis desimal dengan titik.",
                en: "Write decimals with a point."
            ),
            example: .expression(
                right: "anggaran.persen >= 1.5",
                wrong: "anggaran.persen >= 1,5"
            )
        ),
        HandbookPage(
            "DME1212",
            title: LocalizedText(
                id: "kata penghubung yang kurang",
                en: "a construct lacks a word"
            ),
            why: LocalizedText(
                id:
                    "'if' memerlukan 'then' dan 'else', 'some' memerlukan 'in' dan 'satisfies'. Kalau salah satunya tidak ada, bagian-bagiannya tidak dapat dibedakan.",
                en:
                    "'if' needs 'then' and 'else', 'some' needs 'in' and 'satisfies'. Without one of them the parts can't be told apart."
            ),
            mend: LocalizedText(
                id: "Tulis kata yang disebut temuan di tempat yang ditunjuk.",
                en: "Write the word that the finding names at its place."
            ),
            example: .expression(
                right: "if perdes.ada then 2 else 0",
                wrong: "if perdes.ada 2 else 0"
            )
        ),
        HandbookPage(
            "DME1213",
            title: LocalizedText(
                id: "nama yang kurang",
                en: "a name is missing"
            ),
            why: LocalizedText(
                id:
                    "Di sini harus ada nama, misalnya nama satu anggota daftar sesudah 'some'. Tanpa nama, anggota itu tidak dapat disebut.",
                en:
                    "There must be a name here, such as that of a list's item after 'some'. Without it the item can't be spoken of."
            ),
            mend: LocalizedText(
                id: "Tulis namanya; dalam konteks '{…}' setiap nama diikuti ':'.",
                en: "Write the name; in a context '{…}' each name is followed by ':'."
            ),
            example: .expression(
                right: "some u in satgas.unsur satisfies u = \"bpd\"",
                wrong: "some in satgas.unsur satisfies item = \"bpd\""
            )
        ),
        HandbookPage(
            "DME1214",
            title: LocalizedText(
                id: "garis miring terbalik dalam teks ekspresi",
                en: "a backslash in a string of an expression"
            ),
            why: LocalizedText(
                id:
                    "Sesudah '\\' hanya kode tertentu yang dikenal. Teks dengan kode lain tidak akan pernah sama dengan jawaban desa.",
                en:
                    "Only certain codes are known after '\\'. A string with another one could never equal a village's answer."
            ),
            mend: LocalizedText(
                id: "Tulis '\\\\' untuk garis miring terbalik, atau '/' bila itu yang dimaksud.",
                en: "Write '\\\\' for a backslash, or '/' where that is meant."
            ),
            example: .expression(
                right: "perdes.nomor = \"5/2025\"",
                wrong: "perdes.nomor = \"5\\2025\""
            )
        ),
        HandbookPage(
            "DME1215",
            title: LocalizedText(
                id: "tanggal atau lama waktu yang tidak ada",
                en: "a date or duration that doesn't exist"
            ),
            why: LocalizedText(
                id:
                    "Sesudah '@' harus ada tanggal, waktu, atau lama waktu dengan penulisan baku; yang lain tidak dapat dibandingkan dengan jawaban desa.",
                en:
                    "After '@' stands a date, time or duration in the standard spelling; nothing else can be compared with an answer."
            ),
            mend: LocalizedText(
                id: "Tulis tanggal sebagai tahun-bulan-hari dan lama waktu seperti P1Y, P6M, atau P90D.",
                en: "Write dates as year-month-day, and durations such as P1Y, P6M or P90D."
            ),
            example: .expression(
                right: "satgas.dibentuk >= @\"2025-09-30\"",
                wrong: "satgas.dibentuk >= @\"30-09-2025\""
            )
        ),
        HandbookPage(
            "DME1216",
            title: LocalizedText(
                id: "angka dengan terlalu banyak digit",
                en: "a number with too many digits"
            ),
            why: LocalizedText(
                id:
                    "Perhitungan tepat sampai 34 digit. Angka yang lebih panjang akan dibulatkan, dan aturan tidak boleh membulatkan diam-diam.",
                en:
                    "Calculations are exact up to 34 digits. A longer number would be rounded, and a rule must not round in silence."
            ),
            mend: LocalizedText(
                id: "Periksa apakah ada digit yang terketik berulang.",
                en: "Check whether digits were typed twice."
            ),
            example: .expression(
                right: "pmi.total < 12345",
                wrong: "pmi.total < 12345678901234567890123456789012345"
            )
        ),
        HandbookPage(
            "DME1217",
            title: LocalizedText(
                id: "nama tipe yang kurang",
                en: "the name of a type is missing"
            ),
            why: LocalizedText(
                id:
                    "'instance of' menanyakan tipe sebuah nilai. Tanpa nama tipe yang dikenal, pertanyaannya tidak punya jawaban.",
                en:
                    "'instance of' asks for the type of a value. Without the name of a type that exists there is no answer."
            ),
            mend: LocalizedText(
                id: "Tulis tipenya, misalnya 'number', 'string', 'date', atau 'list<string>'.",
                en: "Write the type, such as 'number', 'string', 'date' or 'list<string>'."
            ),
            example: .expression(
                right: "pmi.total instance of number",
                wrong: "pmi.total instance of angka"
            )
        ),
        HandbookPage(
            "DME1218",
            title: LocalizedText(
                id: "argumen bernama dan tidak bernama dicampur",
                en: "named arguments mixed with others"
            ),
            why: LocalizedText(
                id:
                    "Kalau hanya sebagian argumen diberi nama, tidak jelas nilai mana untuk apa, misalnya mana pembilang dan mana penyebut.",
                en:
                    "Where only some arguments are named it is open which value is for what, such as the part and the whole."
            ),
            mend: LocalizedText(
                id: "Beri nama semua argumen, atau tidak satu pun.",
                en: "Name all arguments, or none."
            ),
            example: .expression(
                right: "share(part: pmi.prosedural, whole: pmi.total, minimum whole: 10)",
                wrong: "share(pmi.prosedural, whole: pmi.total, minimum whole: 10)"
            )
        ),
        HandbookPage(
            "DME1219",
            title: LocalizedText(
                id: "'not' tanpa kurung",
                en: "'not' without brackets"
            ),
            why: LocalizedText(
                id:
                    "Tanpa kurung tidak terlihat apakah 'not' berlaku untuk kata berikutnya saja atau untuk seluruh syarat.",
                en: "Without brackets it can't be seen whether 'not' is about the next word or the whole condition."
            ),
            mend: LocalizedText(
                id: "Apit bagian yang diingkari dengan kurung.",
                en: "Put what is negated in brackets."
            ),
            example: .expression(
                right: "not(perdes.ada)",
                wrong: "not perdes.ada"
            )
        ),
        HandbookPage(
            "DME1220",
            title: LocalizedText(
                id: "ekspresi kosong",
                en: "an empty expression"
            ),
            why: LocalizedText(
                id: "Syarat yang hanya berisi komentar tidak benar dan tidak salah, jadi tidak ada yang dapat dinilai.",
                en: "A condition with nothing but a comment is neither true nor false, so there is nothing to judge."
            ),
            mend: LocalizedText(
                id: "Tulis syaratnya, atau hapus kuncinya kalau memang tidak diperlukan.",
                en: "Write the condition, or delete its key where it isn't needed."
            ),
            example: .expression(
                right: "perdes.ada",
                wrong: "/* perdes.ada */"
            )
        ),
    ]
}
