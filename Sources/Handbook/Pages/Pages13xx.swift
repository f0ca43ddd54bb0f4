import Diagnostics

extension Handbook {
    /// Names in expressions.
    static let languageNamePages: [HandbookPage] = [
        HandbookPage(
            "DME1301",
            title: LocalizedText(
                id: "nama yang tidak dikenal",
                en: "a name that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Tidak ada fakta, parameter, atau hasil dengan nama itu. Aturan yang menyebutnya tidak dapat dihitung untuk desa mana pun.",
                en: "No fact, parameter or result has that name. A rule with it can't be evaluated for any village."
            ),
            mend: LocalizedText(
                id:
                    "Perbaiki ejaannya, atau nyatakan fakta atau parameternya lebih dulu di facts.yaml atau parameters.yaml.",
                en: "Mend the spelling, or declare the fact or parameter in facts.yaml or parameters.yaml first."
            ),
            example: .expression(
                right: "perdes.ada",
                wrong: "perdse.ada"
            )
        ),
        HandbookPage(
            "DME1302",
            title: LocalizedText(
                id: "kelompok dipakai sebagai nilai",
                en: "a group used as a value"
            ),
            why: LocalizedText(
                id: "'pmi' hanya awal dari beberapa nama fakta. Kelompok tidak punya nilai yang dapat dibandingkan.",
                en: "'pmi' is only the beginning of several facts' names. A group has no value to compare."
            ),
            mend: LocalizedText(
                id: "Tulis nama lengkap fakta yang dimaksud; temuan menyebut pilihannya.",
                en: "Write the full name of the fact that is meant; the finding lists them."
            ),
            example: .expression(
                right: "pmi.total > 0",
                wrong: "pmi > 0"
            )
        ),
        HandbookPage(
            "DME1303",
            title: LocalizedText(
                id: "bagian yang tidak dimiliki nilai",
                en: "a part that a value doesn't have"
            ),
            why: LocalizedText(
                id:
                    "Tanggal punya bagian 'year', hasil punya bagian 'score'. Bagian lain tidak ada, jadi syarat tidak dapat dihitung.",
                en:
                    "A date has a part 'year', a result has a part 'score'. Others don't exist, so the condition can't be evaluated."
            ),
            mend: LocalizedText(
                id: "Pakai bagian yang ada; docs/language.md memuat semuanya untuk setiap tipe.",
                en: "Use a part that exists; docs/language.md lists them for each type."
            ),
            example: .expression(
                right: "satgas.dibentuk.year >= 2025",
                wrong: "satgas.dibentuk.tahun >= 2025"
            )
        ),
        HandbookPage(
            "DME1304",
            title: LocalizedText(
                id: "fungsi yang tidak dikenal",
                en: "a function that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Fungsi dalam syarat datang dari daftar tetap dengan nama Inggris. Fungsi di luar daftar itu tidak dapat dihitung.",
                en: "The functions of conditions come from a fixed list. One that isn't in it can't be evaluated."
            ),
            mend: LocalizedText(
                id: "Pakai fungsi dari docs/language.md, misalnya count, sum, age, atau share.",
                en: "Use a function of docs/language.md, such as count, sum, age or share."
            ),
            example: .expression(
                right: "count(satgas.unsur) >= 2",
                wrong: "hitung(satgas.unsur) >= 2"
            )
        ),
        HandbookPage(
            "DME1305",
            title: LocalizedText(
                id: "fungsi tanpa argumen",
                en: "a function without its arguments"
            ),
            why: LocalizedText(
                id: "Nama fungsi saja bukan nilai. Yang dapat dibandingkan hanya hasilnya untuk sesuatu.",
                en: "The name of a function alone is no value. Only its result for something can be compared."
            ),
            mend: LocalizedText(
                id: "Tulis dalam kurung apa yang dihitung.",
                en: "Write in brackets what it is applied to."
            ),
            example: .expression(
                right: "count(satgas.unsur) >= 2",
                wrong: "count >= 2"
            )
        ),
        HandbookPage(
            "DME1306",
            title: LocalizedText(
                id: "nama argumen yang tidak dikenal",
                en: "an argument's name that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Fungsi hanya menerima argumen yang dikenalnya. Nama lain tidak akan terpakai, dan nilainya hilang.",
                en: "A function takes the arguments it knows. Under another name the value would be lost."
            ),
            mend: LocalizedText(
                id: "Pakai nama argumen dari docs/language.md, atau tulis nilai-nilainya tanpa nama menurut urutannya.",
                en: "Use the names of docs/language.md, or write the values in order without names."
            ),
            example: .expression(
                right: "share(part: pmi.prosedural, whole: pmi.total, minimum whole: 10)",
                wrong: "share(part: pmi.prosedural, whole: pmi.total, paling sedikit: 10)"
            )
        ),
        HandbookPage(
            "DME1307",
            title: LocalizedText(
                id: "satu nama diberikan dua kali",
                en: "a name given twice"
            ),
            why: LocalizedText(
                id: "Dari dua nilai dengan nama yang sama hanya satu yang dapat berlaku.",
                en: "Of two values with one name only one can count."
            ),
            mend: LocalizedText(
                id: "Hapus salah satu, atau perbaiki namanya.",
                en: "Delete one of them or mend its name."
            ),
            example: .expression(
                right: "share(part: pmi.prosedural, whole: pmi.total, minimum whole: 10)",
                wrong: "share(part: pmi.prosedural, part: pmi.total, minimum whole: 10)"
            )
        ),
    ]

    /// Types in expressions.
    static let languageTypePages: [HandbookPage] = [
        HandbookPage(
            "DME1311",
            title: LocalizedText(
                id: "jenis nilai yang keliru",
                en: "a value of the wrong type"
            ),
            why: LocalizedText(
                id:
                    "'and' menghubungkan benar dan salah, '>' membandingkan angka atau tanggal. Dengan jenis lain syarat tidak punya arti, jadi aturan tidak dimuat.",
                en:
                    "'and' joins true and false, '>' compares numbers or dates. With another type the condition means nothing, so the rule isn't loaded."
            ),
            mend: LocalizedText(
                id: "Lengkapi menjadi jenis yang diminta, misalnya dengan membandingkan angka itu dengan ambangnya.",
                en: "Make it what is asked for, for instance by comparing the number with its threshold."
            ),
            example: .expression(
                right: "perdes.ada and pmi.total > 0",
                wrong: "perdes.ada and pmi.total"
            )
        ),
        HandbookPage(
            "DME1312",
            title: LocalizedText(
                id: "satuan yang berbeda",
                en: "different units"
            ),
            why: LocalizedText(
                id:
                    "Orang tidak dapat dibandingkan dengan persen. Perbandingan seperti itu selalu menghasilkan sesuatu, tetapi tidak berarti.",
                en:
                    "People can't be compared with percent. Such a comparison always gives a result, but one without a meaning."
            ),
            mend: LocalizedText(
                id: "Bandingkan fakta yang bersatuan sama, atau perbaiki 'unit' pada salah satu fakta atau parameter.",
                en: "Compare facts of one unit, or mend the 'unit' of a fact or parameter."
            ),
            example: .expression(
                right: "pmi.prosedural <= pmi.total",
                wrong: "pmi.prosedural <= anggaran.persen"
            )
        ),
        HandbookPage(
            "DME1313",
            title: LocalizedText(
                id: "operasi yang tidak berlaku untuk nilainya",
                en: "an operation that isn't defined for its values"
            ),
            why: LocalizedText(
                id: "Misalnya tanggal ditambah angka: 30 hari atau 30 bulan? Mesin tidak menebak.",
                en: "A date plus a number, for instance: 30 days or 30 months? The engine doesn't guess."
            ),
            mend: LocalizedText(
                id: "Pakai nilai yang cocok, misalnya @\"P30D\" untuk 30 hari.",
                en: "Use values that go together, such as @\"P30D\" for 30 days."
            ),
            example: .expression(
                right: "satgas.dibentuk + @\"P30D\" <= today()",
                wrong: "satgas.dibentuk + 30 <= today()"
            )
        ),
        HandbookPage(
            "DME1314",
            title: LocalizedText(
                id: "jenis nilai yang bercampur",
                en: "a mixture of types"
            ),
            why: LocalizedText(
                id:
                    "Kalau hasilnya kadang angka dan kadang teks, apa yang dilakukan dengan hasil itu pasti keliru pada salah satunya.",
                en:
                    "Where a result is sometimes a number and sometimes a string, whatever is done with it is wrong for one of them."
            ),
            mend: LocalizedText(
                id: "Samakan jenis semua bagian.",
                en: "Give all parts the same type."
            ),
            example: .expression(
                right: "if perdes.ada then 1 else 0",
                wrong: "if perdes.ada then 1 else \"tidak\""
            )
        ),
        HandbookPage(
            "DME1315",
            title: LocalizedText(
                id: "jumlah argumen yang keliru",
                en: "a wrong number of arguments"
            ),
            why: LocalizedText(
                id: "Fungsi ini memerlukan jumlah nilai lain, sehingga tidak jelas apa yang harus dihitung.",
                en: "The function takes another number of values, so it is open what to calculate."
            ),
            mend: LocalizedText(
                id: "Ikuti salah satu bentuk yang disebut temuan.",
                en: "Follow one of the forms that the finding shows."
            ),
            example: .expression(
                right: "substring(perdes.nomor, 1, 4)",
                wrong: "substring(perdes.nomor)"
            )
        ),
        HandbookPage(
            "DME1316",
            title: LocalizedText(
                id: "perhitungan yang selalu gagal",
                en: "a calculation that always fails"
            ),
            why: LocalizedText(
                id:
                    "Bagian ini tidak pernah punya hasil, apa pun jawaban desa. Setiap desa akan mendapat galat pada kriteria ini.",
                en:
                    "This part never has a result, whatever a village answers. Every village would get a fault in this criterion."
            ),
            mend: LocalizedText(
                id: "Perbaiki nilai tetap yang menyebabkannya, misalnya tanggal yang tidak ada atau penyebut 0.",
                en: "Mend the constant behind it, such as a day that doesn't exist or a divisor of 0."
            ),
            example: .expression(
                right: "satgas.dibentuk >= date(\"2025-02-28\")",
                wrong: "satgas.dibentuk >= date(\"2025-02-30\")"
            )
        ),
        HandbookPage(
            "DME1317",
            title: LocalizedText(
                id: "pola teks yang keliru",
                en: "a wrong pattern"
            ),
            why: LocalizedText(
                id: "Pola yang tidak lengkap tidak cocok dengan teks mana pun, jadi aturan tidak dimuat.",
                en: "An incomplete pattern fits no text, so the rule isn't loaded."
            ),
            mend: LocalizedText(
                id: "Perbaiki polanya; karakter khusus yang dimaksud apa adanya diberi '\\' di depannya.",
                en: "Mend the pattern; a special character that is meant as such has a '\\' before it."
            ),
            example: .expression(
                right: "matches(perdes.nomor, \"[0-9]+/[0-9]+\")",
                wrong: "matches(perdes.nomor, \"[0-9+\")"
            )
        ),
    ]
}
