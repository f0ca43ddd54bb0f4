import Diagnostics

extension Handbook {
    /// The words and signs of expressions.
    static let languageTokenPages: [HandbookPage] = [
        HandbookPage(
            "DME1201",
            title: LocalizedText(
                id: "ekspresi terlalu panjang",
                en: "an expression is too long"
            ),
            why: LocalizedText(
                id: "Syarat sepanjang ini tidak dapat diperiksa orang, dan waktu hitungnya tidak lagi terjamin.",
                en: "Nobody can review a condition this long, and the time it takes is no longer bounded."
            ),
            mend: LocalizedText(
                id: "Bagi menjadi beberapa kriteria di dalam satu kelompok.",
                en: "Divide it into several criteria of one group."
            ),
            example: .words(
                LocalizedText(
                    id: "Syarat sepanjang lebih dari 4.096 bita.",
                    en: "A condition of more than 4,096 bytes."
                )
            )
        ),
        HandbookPage(
            "DME1202",
            title: LocalizedText(
                id: "ekspresi terlalu dalam",
                en: "an expression is nested too deep"
            ),
            why: LocalizedText(
                id:
                    "Kurung di dalam kurung sedalam ini biasanya salah tempel, dan tidak dapat dihitung dengan memori yang terbatas.",
                en:
                    "Brackets nested this deep usually come from a slip of the keyboard, and can't be evaluated in bounded memory."
            ),
            mend: LocalizedText(
                id: "Hapus kurung yang berulang, atau bagi syaratnya menjadi beberapa kriteria.",
                en: "Delete repeated brackets, or divide the condition into several criteria."
            ),
            example: .words(
                LocalizedText(
                    id: "Seratus kurung buka berturut-turut di depan satu fakta.",
                    en: "A hundred opening brackets before one fact."
                )
            )
        ),
        HandbookPage(
            "DME1203",
            title: LocalizedText(
                id: "teks dalam ekspresi tidak ditutup",
                en: "a string in an expression isn't closed"
            ),
            why: LocalizedText(
                id: "Semua sampai akhir ekspresi terbaca sebagai teks, sehingga tidak ada syarat yang tersisa.",
                en: "Everything up to the end is read as text, and no condition is left."
            ),
            mend: LocalizedText(
                id: "Tutup teksnya dengan tanda kutip ganda.",
                en: "Close the string with a double quotation mark."
            ),
            example: .expression(
                right: "layanan.jadwal = \"harian\"",
                wrong: "layanan.jadwal = \"harian"
            )
        ),
        HandbookPage(
            "DME1204",
            title: LocalizedText(
                id: "komentar dalam ekspresi tidak ditutup",
                en: "a comment in an expression isn't closed"
            ),
            why: LocalizedText(
                id: "Komentar '/*' berlangsung sampai '*/'. Tanpa penutup, bagian syarat sesudahnya hilang.",
                en: "A comment '/*' lasts until '*/'. Without the end, the rest of the condition is lost."
            ),
            mend: LocalizedText(
                id: "Tulis '*/' di akhir komentar.",
                en: "Write '*/' at the end of the comment."
            ),
            example: .expression(
                right: "pmi.total > 0 /* cukup satu orang */",
                wrong: "pmi.total > 0 /* cukup satu orang"
            )
        ),
        HandbookPage(
            "DME1205",
            title: LocalizedText(
                id: "karakter tanpa arti dalam ekspresi",
                en: "a character without a meaning in expressions"
            ),
            why: LocalizedText(
                id: "Bahasa syarat tidak mengenal karakter ini, jadi syaratnya tidak dapat dihitung.",
                en: "The language of conditions doesn't know this character, so the condition can't be evaluated."
            ),
            mend: LocalizedText(
                id: "Hapus karakter itu. Teks biasa ditulis di antara tanda kutip ganda.",
                en: "Delete the character. Ordinary text stands in double quotes."
            ),
            example: .expression(
                right: "perdes.ada",
                wrong: "perdes.ada;"
            )
        ),
        HandbookPage(
            "DME1206",
            title: LocalizedText(
                id: "tanda dari bahasa lain",
                en: "a sign of another language"
            ),
            why: LocalizedText(
                id:
                    "'&&', '==' dan 'dan' dikenal dari bahasa lain atau bahasa sehari-hari; di sini artinya ditulis dengan kata dan tanda lain, dan syarat tidak dimuat.",
                en:
                    "'&&', '==' and 'dan' are known from other languages or from speech; here they are written differently, and the condition isn't loaded."
            ),
            mend: LocalizedText(
                id: "Pakai penulisan yang disebut temuan, misalnya 'and' atau '='.",
                en: "Write what the finding says, such as 'and' or '='."
            ),
            example: .expression(
                right: "perdes.ada and pmi.total > 0",
                wrong: "perdes.ada && pmi.total > 0"
            )
        ),
        HandbookPage(
            "DME1207",
            title: LocalizedText(
                id: "angka bersambung dengan huruf",
                en: "a number runs into letters"
            ),
            why: LocalizedText(
                id: "Satuan sudah tertulis pada faktanya. Angka yang disambung huruf bukan angka dan bukan nama.",
                en: "The unit stands with the fact. Digits that run into letters are neither a number nor a name."
            ),
            mend: LocalizedText(
                id: "Tulis angkanya saja, dengan paling banyak satu titik desimal.",
                en: "Write the number alone, with at most one decimal point."
            ),
            example: .expression(
                right: "pmi.total >= 10",
                wrong: "pmi.total >= 10orang"
            )
        ),
        HandbookPage(
            "DME1208",
            title: LocalizedText(
                id: "nilai yang kurang",
                en: "a value is missing"
            ),
            why: LocalizedText(
                id: "Di kedua sisi tanda seperti '>=' harus ada nilai. Sisi yang kosong membuat syarat tidak berarti.",
                en:
                    "There must be a value on both sides of a sign such as '>='. With an empty side the condition says nothing."
            ),
            mend: LocalizedText(
                id: "Lengkapi dengan fakta, parameter, atau nilai, atau hapus tandanya.",
                en: "Add the fact, parameter or value, or delete the sign."
            ),
            example: .expression(
                right: "pmi.total >= 10",
                wrong: "pmi.total >="
            )
        ),
        HandbookPage(
            "DME1209",
            title: LocalizedText(
                id: "kurung tidak ditutup",
                en: "a bracket isn't closed"
            ),
            why: LocalizedText(
                id: "Tanpa penutup tidak jelas sampai di mana isi kurungnya, dan hasil syarat bisa berbeda.",
                en:
                    "Without its end it is open how far the brackets reach, and the condition could mean different things."
            ),
            mend: LocalizedText(
                id: "Tulis kurung penutup di tempat yang dimaksud; catatan temuan menunjukkan pembukanya.",
                en: "Write the closing bracket where it belongs; the finding's note shows the opening one."
            ),
            example: .expression(
                right: "count(satgas.unsur) >= 2",
                wrong: "count(satgas.unsur >= 2"
            )
        ),
        HandbookPage(
            "DME1210",
            title: LocalizedText(
                id: "kata berlebih sesudah ekspresi",
                en: "words after the end of an expression"
            ),
            why: LocalizedText(
                id:
                    "Dua syarat berdampingan tanpa penghubung tidak menyebut apakah keduanya harus benar atau cukup salah satunya.",
                en: "Two conditions side by side don't say whether both must be true or one is enough."
            ),
            mend: LocalizedText(
                id: "Tulis 'and' atau 'or' di antaranya, atau hapus yang berlebih.",
                en: "Write 'and' or 'or' between them, or delete what is too much."
            ),
            example: .expression(
                right: "perdes.ada and pmi.total > 0",
                wrong: "perdes.ada pmi.total > 0"
            )
        ),
    ]
}
