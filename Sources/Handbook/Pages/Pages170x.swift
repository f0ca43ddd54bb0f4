import Diagnostics

extension Handbook {
    /// Rule tests as they are written.
    static let testPages: [HandbookPage] = [
        HandbookPage(
            "DME1701",
            title: LocalizedText(id: "uji menyebut aturan yang tidak ada", en: "a test names a rule that isn't there"),
            why: LocalizedText(
                id: "Uji ini tidak memeriksa apa pun, dan aturan yang dimaksud bisa berubah tanpa ketahuan.",
                en: "The test checks nothing, and the rule that was meant could change unnoticed."
            ),
            mend: LocalizedText(
                id: "Tulis jalur lengkapnya: bagian, kelompok, lalu kriteria, misalnya 'pillars.aman.satgas'.",
                en: "Write the whole path: section, group, then criterion, such as 'pillars.aman.satgas'."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "pillars.edukatif.jadwal: met",
                wrong: "pillars.edukatif.jadwall: met"
            )
        ),
        HandbookPage(
            "DME1702",
            title: LocalizedText(id: "titik awal uji tidak ada", en: "a test starts from a base that isn't there"),
            why: LocalizedText(
                id: "Tanpa titik awalnya, uji ini tidak punya fakta yang dimaksud penulisnya, jadi tidak dijalankan.",
                en: "Without its base the test lacks the facts that its author meant, so it isn't run."
            ),
            mend: LocalizedText(
                id: "Tulis nama yang ada di bawah 'bases', di berkas uji mana pun dalam paket ini.",
                en: "Write a name that stands under 'bases' in any test file of the pack."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "from: lengkap\n    village: kelurahan",
                wrong: "from: lengkp\n    village: kelurahan"
            )
        ),
        HandbookPage(
            "DME1703",
            title: LocalizedText(
                id: "uji mengharapkan jenjang yang tidak ada",
                en: "a test expects a level that isn't there"
            ),
            why: LocalizedText(
                id:
                    "Hasil penilaian hanya bisa berupa jenjang dalam levels.yaml, jadi uji ini tidak akan pernah lulus.",
                en: "An assessment can only find a level of levels.yaml, so the test could never pass."
            ),
            mend: LocalizedText(
                id:
                    "Tulis id sebuah jenjang, 'undetermined' (belum dapat ditentukan), atau 'none' (tidak ada jenjang).",
                en: "Write the id of a level, 'undetermined' (none is certain yet) or 'none' (none can be reached)."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "level: undetermined",
                wrong: "level: undetermind"
            )
        ),
        HandbookPage(
            "DME1704",
            title: LocalizedText(id: "skor yang diharapkan bukan angka", en: "the score expected is no number"),
            why: LocalizedText(
                id:
                    "Skor dibandingkan sampai sebanyak angka di belakang titik yang ditulis; dari tulisan lain tidak jelas berapa.",
                en:
                    "Scores are compared to as many places behind the point as are written; other writing doesn't tell how many."
            ),
            mend: LocalizedText(
                id: "Tulis angka dengan titik sebagai tanda desimal, misalnya 66.7 untuk satu angka di belakang titik.",
                en: "Write digits with a point for the decimals, such as 66.7 for one place."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "scores: {pillars: 100}",
                wrong: "scores: {pillars: \"99,5\"}"
            )
        ),
        HandbookPage(
            "DME1705",
            title: LocalizedText(id: "'reasons' menyebut kelompok", en: "'reasons' names a group"),
            why: LocalizedText(
                id: "Yang bergantung pada fakta adalah kriteria; kelompok hanya menggabungkan hasilnya.",
                en: "It is criteria that hang on facts; a group only puts their results together."
            ),
            mend: LocalizedText(
                id: "Sebut kriterianya satu per satu, masing-masing dengan faktanya.",
                en: "Name the criteria one by one, each with its facts."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "reasons: {pillars.edukatif.jadwal:",
                wrong: "reasons: {pillars.edukatif:"
            )
        ),
        HandbookPage(
            "DME1706",
            title: LocalizedText(id: "uji tidak mengharapkan apa pun", en: "a test expects nothing"),
            why: LocalizedText(
                id: "Uji tanpa harapan selalu lulus, apa pun yang terjadi dengan aturannya.",
                en: "A test that expects nothing always passes, whatever happens to the rules."
            ),
            mend: LocalizedText(
                id: "Sebut sedikitnya satu hasil di bawah 'expect', misalnya 'level' atau 'outcomes'.",
                en: "Name at least one result under 'expect', such as 'level' or 'outcomes'."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "scores: {pillars.aman.prosedural: 50}",
                wrong: "scores: {}\n  - name: Uji kosong\n    expect: {}"
            )
        ),
        HandbookPage(
            "DME1707",
            title: LocalizedText(id: "dua uji bernama sama", en: "two tests have one name"),
            why: LocalizedText(
                id: "Laporan menyebut uji dengan namanya; dengan dua nama yang sama, tidak jelas mana yang gagal.",
                en: "Reports call a test by its name; of two with one name nobody knows which failed."
            ),
            mend: LocalizedText(
                id: "Beri setiap uji nama yang mengatakan apa yang ditunjukkannya.",
                en: "Give each test a name that says what it shows."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "{id: Tanpa PMI tidak ada jenjang,",
                wrong: "{id: Kelurahan tidak perlu Perdes,"
            )
        ),
    ]
}
