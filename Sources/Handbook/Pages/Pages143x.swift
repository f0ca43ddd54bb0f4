import Diagnostics

extension Handbook {
    /// Names, and the shape of facts.
    static let packNamePages: [HandbookPage] = [
        HandbookPage(
            "DME1430",
            title: LocalizedText(
                id: "id dipakai dua kali",
                en: "an id is used twice"
            ),
            why: LocalizedText(
                id:
                    "Aturan lain dan laporan menyebut sesuatu dengan id-nya. Dengan dua id yang sama, tidak jelas mana yang dimaksud.",
                en: "Other rules and reports name things by their ids. With two of one id it is open which is meant."
            ),
            mend: LocalizedText(
                id:
                    "Beri salah satunya id lain, dan sesuaikan aturan yang menyebutnya. Catatan temuan menunjukkan yang pertama.",
                en:
                    "Give one of them another id and adjust the rules that name it. The finding's note shows the first one."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "id: tumbuh",
                wrong: "id: maju"
            )
        ),
        HandbookPage(
            "DME1431",
            title: LocalizedText(
                id: "fakta sekaligus menjadi kelompok",
                en: "a fact is a group as well"
            ),
            why: LocalizedText(
                id:
                    "Dalam bukti, 'perdes.ada:' berisi satu nilai atau fakta-fakta di bawahnya. Kalau keduanya dinyatakan, desa tidak dapat menulis keduanya.",
                en:
                    "In evidence 'perdes.ada:' holds one value or the facts below it. Were both declared, a village couldn't write both."
            ),
            mend: LocalizedText(
                id: "Beri fakta yang lebih panjang awal nama yang lain.",
                en: "Give the longer one another beginning."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "- id: pmi.prosedural",
                wrong: "- id: perdes.ada.prosedural"
            )
        ),
        HandbookPage(
            "DME1432",
            title: LocalizedText(
                id: "parameter yang tidak dikenal",
                en: "a parameter that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Aturan menyebut angka dengan nama yang tidak ada di parameters.yaml, jadi ambangnya tidak diketahui.",
                en: "The rule names a number that parameters.yaml doesn't have, so its threshold isn't known."
            ),
            mend: LocalizedText(
                id: "Perbaiki ejaannya, atau tambahkan parameternya beserta dasarnya.",
                en: "Mend the spelling, or add the parameter with its basis."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "met at: ambang_tumbuh",
                wrong: "met at: ambang_tumbu"
            )
        ),
        HandbookPage(
            "DME1433",
            title: LocalizedText(
                id: "jenis nilai yang tidak cocok dengan kuncinya",
                en: "a quantity of the wrong kind"
            ),
            why: LocalizedText(
                id:
                    "Skor tidak dapat dibandingkan dengan lama waktu, dan umur data tidak dapat berupa angka tanpa satuan waktu.",
                en: "A score can't be compared with a duration, and an age can't be a number without a unit of time."
            ),
            mend: LocalizedText(
                id:
                    "Tulis angka, tanggal, atau lama waktu sesuai permintaan temuan, atau nama parameter yang nilainya demikian.",
                en:
                    "Write a number, a date or a duration as the finding asks, or the name of a parameter with such a value."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "met at: ambang_tumbuh",
                wrong: "met at: umur_data"
            )
        ),
        HandbookPage(
            "DME1434",
            title: LocalizedText(
                id: "batas pada fakta tanpa urutan",
                en: "bounds of a fact without an order"
            ),
            why: LocalizedText(
                id:
                    "Ya/tidak, teks, dan pilihan tidak punya yang lebih besar atau lebih kecil, jadi batasnya tidak pernah dapat dilanggar.",
                en: "Yes/no, texts and options have no larger or smaller, so a bound on them could never be crossed."
            ),
            mend: LocalizedText(
                id: "Hapus 'at least' dan 'at most', atau ubah jenis faktanya.",
                en: "Delete 'at least' and 'at most', or change the fact's type."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "type: boolean",
                wrong: """
                    type: boolean
                        at least: 0
                    """
            )
        ),
        HandbookPage(
            "DME1435",
            title: LocalizedText(
                id: "pertanyaan pilihan tanpa pilihan",
                en: "a choice without options"
            ),
            why: LocalizedText(
                id: "Desa tidak dapat menjawab pertanyaan pilihan yang tidak punya pilihan.",
                en: "A village can't answer a choice that has no options."
            ),
            mend: LocalizedText(
                id: "Tambahkan 'options', masing-masing dengan id dan label.",
                en: "Add 'options', each with an id and a label."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "type: boolean",
                wrong: "type: choice"
            )
        ),
        HandbookPage(
            "DME1436",
            title: LocalizedText(
                id: "pilihan pada fakta yang bukan pilihan",
                en: "options of a fact that is no choice"
            ),
            why: LocalizedText(
                id: "Jawaban atas fakta jenis lain tidak dicocokkan dengan pilihan, jadi daftar ini tidak berpengaruh.",
                en: "Answers to a fact of another type aren't matched with options, so the list has no effect."
            ),
            mend: LocalizedText(
                id: "Ubah jenisnya menjadi choice atau choices, atau hapus 'options'.",
                en: "Change its type to choice or choices, or delete the 'options'."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "type: choices",
                wrong: "type: text"
            )
        ),
        HandbookPage(
            "DME1437",
            title: LocalizedText(
                id: "satuan pada fakta yang bukan angka",
                en: "a unit of a fact that is no number"
            ),
            why: LocalizedText(
                id: "Hanya angka yang dihitung dalam satuan; pada fakta lain satuannya menyesatkan pembaca.",
                en: "Only numbers are counted in units; with other facts a unit misleads readers."
            ),
            mend: LocalizedText(
                id: "Hapus 'unit', atau ubah jenis fakta menjadi integer atau decimal.",
                en: "Delete the 'unit', or change the fact's type to integer or decimal."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "type: boolean",
                wrong: """
                    type: boolean
                        unit: lembar
                    """
            )
        ),
    ]

    /// Where rules come from.
    static let packBasisPages: [HandbookPage] = [
        HandbookPage(
            "DME1440",
            title: LocalizedText(
                id: "aturan tanpa dasar",
                en: "a rule without a basis"
            ),
            why: LocalizedText(
                id:
                    "Desa berhak tahu dari mana setiap ambang dan syarat berasal. Aturan tanpa dasar tidak dapat dipertanggungjawabkan dalam laporan.",
                en:
                    "A village may ask where each threshold and condition comes from. A rule without a basis can't be accounted for in the report."
            ),
            mend: LocalizedText(
                id: "Tambahkan 'basis' dengan sumber dan tempatnya, atau asumsi dan alasannya.",
                en: "Add a 'basis' with a source and the place in it, or an assumption and its reason."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: """
                        range: {from: P2Y, to: P5Y}
                        basis: {assumption: {id: Belum ada aturan tentang masa SK satgas., en: No rule sets it yet.}}
                    """,
                wrong: "    range: {from: P2Y, to: P5Y}"
            )
        ),
        HandbookPage(
            "DME1441",
            title: LocalizedText(
                id: "dasar yang kosong",
                en: "an empty basis"
            ),
            why: LocalizedText(
                id: "'basis' tanpa isi tampak seperti dasar, tetapi tidak menyebut sumber maupun asumsi.",
                en: "A 'basis' without content looks like one, but names neither a source nor an assumption."
            ),
            mend: LocalizedText(
                id: "Isi 'source' dan 'place', atau 'assumption'.",
                en: "Fill in 'source' and 'place', or 'assumption'."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "basis: {assumption: {id: Belum ada aturan tentang masa SK satgas., en: No rule sets it yet.}}",
                wrong: "basis: {}"
            )
        ),
        HandbookPage(
            "DME1442",
            title: LocalizedText(
                id: "sumber yang tidak terdaftar",
                en: "a source that isn't listed"
            ),
            why: LocalizedText(
                id:
                    "Laporan mencetak judul, penerbit, dan tanggal sumber. Sumber yang tidak ada di pack.yaml tidak dapat dicetak atau diperiksa.",
                en:
                    "Reports print a source's title, publisher and date. One that pack.yaml doesn't list can't be printed or looked up."
            ),
            mend: LocalizedText(
                id: "Perbaiki id-nya, atau daftarkan sumbernya di 'sources'.",
                en: "Mend the id, or list the source under 'sources'."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "basis: {source: uu-18-2017, place: pasal 42}",
                wrong: "basis: {source: uu-18-2071, place: pasal 42}"
            )
        ),
        HandbookPage(
            "DME1443",
            title: LocalizedText(
                id: "dasar tanpa tempat di sumbernya",
                en: "a basis without the place in its source"
            ),
            why: LocalizedText(
                id:
                    "Undang-undang punya puluhan pasal. Tanpa tempatnya, tidak ada yang dapat memeriksa apakah aturan itu benar tertulis di sana.",
                en:
                    "A law has dozens of articles. Without the place nobody can check that the rule really stands there."
            ),
            mend: LocalizedText(
                id: "Tambahkan 'place', misalnya pasal 42 atau paragraf 7.",
                en: "Add 'place', such as article 42 or paragraph 7."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "basis: {source: uu-18-2017, place: pasal 42}",
                wrong: "basis: {source: uu-18-2017}"
            )
        ),
        HandbookPage(
            "DME1444",
            title: LocalizedText(
                id: "asumsi tanpa rentang",
                en: "an assumption without a range"
            ),
            why: LocalizedText(
                id:
                    "Angka tanpa sumber bisa saja lain. Rentangnya dipakai untuk menunjukkan hasil desa mana yang bergantung pada tebakan itu.",
                en:
                    "A number without a source could be another. Its range serves to show which results hang on that guess."
            ),
            mend: LocalizedText(
                id: "Tambahkan 'range' dengan nilai terkecil dan terbesar yang masih masuk akal.",
                en: "Add a 'range' with the least and the greatest value that would make sense."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: """
                        value: P6M
                        range: {from: P3M, to: P1Y}
                    """,
                wrong: "    value: P6M"
            )
        ),
        HandbookPage(
            "DME1445",
            title: LocalizedText(
                id: "nilai di luar rentangnya sendiri",
                en: "a value outside its own range"
            ),
            why: LocalizedText(
                id: "Nilai yang dipakai menyatakan satu hal dan rentangnya hal lain; salah satunya keliru.",
                en: "The value that is used says one thing and its range another; one of them is wrong."
            ),
            mend: LocalizedText(
                id: "Perbaiki nilainya, atau lebarkan rentangnya.",
                en: "Mend the value or widen the range."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "value: 60",
                wrong: "value: 90"
            )
        ),
        HandbookPage(
            "DME1446",
            title: LocalizedText(
                id: "parameter dengan jenis nilai bercampur",
                en: "a parameter with values of different kinds"
            ),
            why: LocalizedText(
                id: "Aturan yang memakai parameter ini akan berhenti dapat dihitung pada hari nilainya berganti jenis.",
                en: "Rules with this parameter would stop working on the day on which its kind changes."
            ),
            mend: LocalizedText(
                id: "Tulis semua nilai dan rentangnya sebagai angka, atau semuanya sebagai lama waktu.",
                en: "Write all values and the range as numbers, or all of them as durations."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "{from: 2028-01-01, value: 3}",
                wrong: "{from: 2028-01-01, value: P3M}"
            )
        ),
        HandbookPage(
            "DME1448",
            title: LocalizedText(
                id: "parameter tanpa nilai pada hari-hari pertama paket",
                en: "a parameter without a value on the first days of the pack"
            ),
            why: LocalizedText(
                id:
                    "Sejak paket berlaku sampai nilai pertamanya mulai, tidak ada yang menetapkan angkanya. Desa yang dinilai pada hari-hari itu akan dinilai dengan ambang yang belum berlaku.",
                en:
                    "From the pack's first day to that of the first value, nothing sets the number. Villages assessed on those days would be judged by a threshold that isn't in force yet."
            ),
            mend: LocalizedText(
                id:
                    "Tambahkan nilai yang berlaku sebelumnya, dengan 'from' pada hari pertama paket, atau perbaiki 'from' nilai yang pertama.",
                en:
                    "Add the value that holds before, 'from' the pack's first day, or mend the 'from' of the first value."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "{from: 2026-01-01, value: 2}",
                wrong: "{from: 2026-06-01, value: 2}"
            )
        ),
    ]
}
