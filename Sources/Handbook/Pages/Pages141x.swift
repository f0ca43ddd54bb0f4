import Diagnostics

extension Handbook {
    /// Texts, words, dates and quantities of packs.
    static let packScalarPages: [HandbookPage] = [
        HandbookPage(
            "DME1408",
            title: LocalizedText(
                id: "id dengan karakter yang tidak boleh",
                en: "an id with characters it can't have"
            ),
            why: LocalizedText(
                id:
                    "Id dipakai di dalam syarat dan nama berkas. Spasi, huruf besar, atau tanda baca membuatnya tidak dapat disebut di sana.",
                en:
                    "Ids are used in conditions and file names. With spaces, capitals or punctuation they couldn't be named there."
            ),
            mend: LocalizedText(
                id: "Pakai huruf kecil, angka, dan '_', diawali huruf. Nama untuk pembaca ditulis di 'label'.",
                en:
                    "Use small letters, digits and '_', beginning with a letter. The name for readers stands in 'label'."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "  - id: uu-18-2017",
                wrong: "  - id: UU 18/2017"
            )
        ),
        HandbookPage(
            "DME1409",
            title: LocalizedText(
                id: "teks dalam satu bahasa saja",
                en: "a text in one language only"
            ),
            why: LocalizedText(
                id:
                    "Laporan dicetak dalam bahasa Indonesia dan Inggris. Teks dalam satu bahasa akan muncul di laporan yang salah bahasa.",
                en:
                    "Reports are printed in Indonesian and English. A text in one language would turn up in the report of the other."
            ),
            mend: LocalizedText(
                id: "Tulis {id: …, en: …}.",
                en: "Write {id: …, en: …}."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "advice: {id: Catat jumlah PMI per dusun., en: Count the migrant workers hamlet by hamlet.}",
                wrong: "advice: Catat jumlah PMI per dusun."
            )
        ),
        HandbookPage(
            "DME1410",
            title: LocalizedText(
                id: "kata di luar pilihan",
                en: "a word that isn't among the choices"
            ),
            why: LocalizedText(
                id:
                    "Kunci ini hanya mengenal beberapa kata, masing-masing dengan akibatnya sendiri. Kata lain tidak punya akibat.",
                en: "This key knows a few words, each with its own effect. Another word has none."
            ),
            mend: LocalizedText(
                id: "Pakai salah satu kata yang disebut temuan.",
                en: "Use one of the words that the finding lists."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "status: draft",
                wrong: "status: konsep"
            )
        ),
        HandbookPage(
            "DME1411",
            title: LocalizedText(
                id: "tanggal yang tidak ada dalam paket",
                en: "a day that doesn't exist, in a pack"
            ),
            why: LocalizedText(
                id:
                    "Masa berlaku dan nilai parameter dihitung dari tanggal ini. Tanggal yang tidak terbaca membuat paket tidak dapat dipakai pada hari mana pun.",
                en:
                    "Periods and parameter values are counted from this day. With a day that can't be read the pack can't be used on any day."
            ),
            mend: LocalizedText(
                id: "Tulis tahun-bulan-hari, seperti 2026-01-31, dan periksa apakah hari itu ada.",
                en: "Write year-month-day, such as 2026-01-31, and check that the day exists."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "effective: {from: 2026-01-01,",
                wrong: "effective: {from: 1 Januari 2026,"
            )
        ),
        HandbookPage(
            "DME1412",
            title: LocalizedText(
                id: "tanggal sumber yang tidak terbaca",
                en: "the date of a source can't be read"
            ),
            why: LocalizedText(
                id: "Laporan menyebut sumber dengan tanggalnya, supaya pembaca tahu terbitan mana yang dipakai.",
                en: "Reports name each source with its date, so that readers know which edition was used."
            ),
            mend: LocalizedText(
                id: "Tulis hari (2017-11-22), bulan (2017-11), atau tahun (2017).",
                en: "Write a day (2017-11-22), a month (2017-11) or a year (2017)."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "date: 2017-11-22",
                wrong: "date: 22 November 2017"
            )
        ),
        HandbookPage(
            "DME1413",
            title: LocalizedText(
                id: "versi tidak terdiri atas tiga angka",
                en: "a version isn't three numbers"
            ),
            why: LocalizedText(
                id:
                    "Setiap laporan menyebut versi paket. Hanya versi tiga angka yang dapat diurutkan dan dibandingkan.",
                en:
                    "Each report names the version of its pack. Only versions of three numbers can be put in order and compared."
            ),
            mend: LocalizedText(
                id:
                    "Tulis tiga angka dengan titik, misalnya 1.0.0: naikkan angka terakhir untuk perbaikan kecil, angka pertama untuk aturan baru.",
                en:
                    "Write three numbers with dots, such as 1.0.0: raise the last for small mends, the first for new rules."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "version: 0.1.0",
                wrong: "version: 0.1"
            )
        ),
        HandbookPage(
            "DME1414",
            title: LocalizedText(
                id: "bukan angka, tanggal, lama waktu, atau parameter",
                en: "no number, date, duration or parameter"
            ),
            why: LocalizedText(
                id:
                    "Di sini mesin memerlukan nilai yang dapat dibandingkan. Angka dengan satuan atau koma tidak terbaca sebagai angka.",
                en: "A value that can be compared is needed here. A number with a unit or a comma isn't read as one."
            ),
            mend: LocalizedText(
                id: "Tulis angka saja, tanggal, lama waktu seperti P3Y, atau nama parameter.",
                en: "Write a bare number, a date, a duration such as P3Y or a parameter's name."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "at most: 100",
                wrong: "at most: 100 persen"
            )
        ),
        HandbookPage(
            "DME1415",
            title: LocalizedText(
                id: "nilai parameter yang bukan angka atau lama waktu",
                en: "a parameter's value is no number or duration"
            ),
            why: LocalizedText(
                id:
                    "Semua aturan yang memakai parameter ini bergantung pada nilainya. Koma desimal atau '3Y' tanpa 'P' tidak terbaca sebagai nilai.",
                en:
                    "All rules with this parameter depend on its value. A decimal comma, or '3Y' without the 'P', isn't read as one."
            ),
            mend: LocalizedText(
                id: "Tulis desimal dengan titik, dan lama waktu dengan 'P' di depan: P3Y, P18M, P90D.",
                en: "Write decimals with a point, and durations with a 'P' in front: P3Y, P18M, P90D."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "value: 0.80",
                wrong: "value: 0,80"
            )
        ),
    ]
}
