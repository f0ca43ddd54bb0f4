import Diagnostics

extension Handbook {
    /// The structure of packs.
    static let packStructurePages: [HandbookPage] = [
        HandbookPage(
            "DME1401",
            title: LocalizedText(
                id: "kunci yang tidak dikenal",
                en: "a key that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Kunci yang tidak dikenal tidak berpengaruh apa pun. Kalau dibiarkan, aturan yang dimaksud penulisnya diam-diam tidak berlaku.",
                en: "A key that isn't known has no effect. Left alone, what its author meant would silently not apply."
            ),
            mend: LocalizedText(
                id: "Pakai kunci yang disebut temuan; docs/rule-packs.md memuat semua kunci.",
                en: "Use the key that the finding names; docs/rule-packs.md lists them all."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "unit: persen",
                wrong: "satuan: persen"
            )
        ),
        HandbookPage(
            "DME1402",
            title: LocalizedText(
                id: "kunci wajib yang tidak ada",
                en: "a key that must be there"
            ),
            why: LocalizedText(
                id:
                    "Tanpa kunci ini bagian tersebut tidak lengkap, misalnya fakta tanpa jenis: jawaban desa tidak dapat dibaca.",
                en:
                    "Without this key the item isn't complete. A fact without a type, for instance: answers to it couldn't be read."
            ),
            mend: LocalizedText(
                id: "Tambahkan kunci itu pada butir yang ditunjuk.",
                en: "Add the key to the item at that place."
            ),
            example: .pack(
                file: "facts.yaml",
                right: """
                    - id: satgas.dibentuk
                        type: date
                    """,
                wrong: "- id: satgas.dibentuk"
            )
        ),
        HandbookPage(
            "DME1403",
            title: LocalizedText(
                id: "bukan pasangan 'kunci: nilai'",
                en: "no 'key: value' pairs"
            ),
            why: LocalizedText(
                id:
                    "Bagian ini terdiri atas beberapa keterangan yang masing-masing perlu nama. Satu nilai saja tidak menyebut keterangan mana.",
                en:
                    "This part consists of several things, each of which needs its name. A single value doesn't say which one it is."
            ),
            mend: LocalizedText(
                id: "Tulis sebagai pasangan, menjorok di bawah kuncinya atau di antara '{' dan '}'.",
                en: "Write pairs, indented below the key or between '{' and '}'."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "effective: {from: 2026-01-01, to: 2030-12-31}",
                wrong: "effective: 2026"
            )
        ),
        HandbookPage(
            "DME1404",
            title: LocalizedText(
                id: "bukan daftar",
                en: "not a list"
            ),
            why: LocalizedText(
                id: "Kunci ini dapat berisi beberapa butir, jadi satu butir pun ditulis sebagai daftar.",
                en: "This key can have several items, so even a single one is written as a list."
            ),
            mend: LocalizedText(
                id: "Apit dengan '[' dan ']', atau tulis setiap butir pada barisnya sendiri dengan '- '.",
                en: "Put it between '[' and ']', or write each item on a line of its own with '- '."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: gates.yaml"
            )
        ),
        HandbookPage(
            "DME1405",
            title: LocalizedText(
                id: "bukan satu nilai",
                en: "not a single value"
            ),
            why: LocalizedText(
                id:
                    "Di sini hanya satu teks atau angka yang dapat dipakai; daftar atau pemetaan tidak menyebut yang mana.",
                en: "Only one text or number can be used here; a list or mapping doesn't say which."
            ),
            mend: LocalizedText(
                id: "Tulis satu nilai tanpa kurung. Teks yang memuat koma atau kurung diapit tanda kutip.",
                en: "Write one value without brackets. A text that holds commas or brackets goes in quotes."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "version: 0.1.0",
                wrong: "version: [0, 1, 0]"
            )
        ),
        HandbookPage(
            "DME1406",
            title: LocalizedText(
                id: "teks kosong",
                en: "an empty text"
            ),
            why: LocalizedText(
                id:
                    "Teks ini tampil di laporan atau dipakai sebagai nama. Kalau kosong, pembaca tidak tahu apa yang dimaksud.",
                en: "The text is printed in reports or used as a name. Left empty, readers can't tell what is meant."
            ),
            mend: LocalizedText(
                id: "Isi teksnya, atau hapus kuncinya kalau boleh tidak ada.",
                en: "Fill the text in, or delete the key where it may be left out."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "publisher: Republik Indonesia",
                wrong: "publisher: \"\""
            )
        ),
        HandbookPage(
            "DME1407",
            title: LocalizedText(
                id: "daftar kosong",
                en: "an empty list"
            ),
            why: LocalizedText(
                id: "Daftar ini menentukan apa yang dinilai. Tanpa satu butir pun, tidak ada yang dapat dihitung.",
                en: "The list says what is judged. Without a single item there is nothing to calculate."
            ),
            mend: LocalizedText(
                id: "Tulis sedikitnya satu butir.",
                en: "Write at least one item."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: """
                          - {at least: porsi_tinggi, points: nilai_penuh}
                              - {at least: porsi_cukup, points: nilai_sebagian}
                              - {otherwise: true, points: 0}
                    """,
                wrong: "      []"
            )
        ),
        HandbookPage(
            "DME1416",
            title: LocalizedText(
                id: "butir ditulis dua kali",
                en: "an item is written twice"
            ),
            why: LocalizedText(
                id:
                    "Butir yang sama di dalam satu daftar, misalnya sumber atau jenis dokumen, tidak menambah apa pun; biasanya yang kedua seharusnya lain.",
                en:
                    "The same item twice in a list, such as a source or a kind of document, adds nothing; usually the second was to be another."
            ),
            mend: LocalizedText(
                id: "Hapus yang kedua, atau perbaiki namanya.",
                en: "Delete the second one or mend its name."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "[{kind: Data SISKOP2MI}, {kind: Berita acara}]",
                wrong: "[{kind: Berita acara}, {kind: Berita acara}]"
            )
        ),
        HandbookPage(
            "DME1417",
            title: LocalizedText(
                id: "harus tepat salah satu dari dua kunci",
                en: "exactly one of two keys"
            ),
            why: LocalizedText(
                id:
                    "Kedua kunci menentukan hal yang sama dengan cara berbeda, misalnya syarat atau ukuran. Kalau keduanya ada, atau tidak satu pun, cara menilainya tidak jelas.",
                en:
                    "Both keys settle the same thing in different ways, such as a condition or a measure. With both or neither it is open how to judge."
            ),
            mend: LocalizedText(
                id: "Sisakan tepat satu dari kedua kunci.",
                en: "Keep exactly one of the two keys."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "        measure: anggaran.persen",
                wrong: """
                            met when: anggaran.persen > 0
                            measure: anggaran.persen
                    """
            )
        ),
        HandbookPage(
            "DME1418",
            title: LocalizedText(
                id: "kunci tanpa pasangannya",
                en: "a key without the one it belongs to"
            ),
            why: LocalizedText(
                id:
                    "Kunci ini hanya menerangkan kunci lain, misalnya 'place' menunjuk tempat di dalam 'source'. Sendirian, kunci ini tidak berarti.",
                en:
                    "This key only explains another one, as 'place' is a place in a 'source'. On its own it means nothing."
            ),
            mend: LocalizedText(
                id: "Tambahkan kunci yang disebut temuan, atau hapus kunci ini.",
                en: "Add the key that the finding names, or delete this one."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "basis: {source: uu-18-2017, place: pasal 42}",
                wrong: "basis: {place: pasal 42}"
            )
        ),
        HandbookPage(
            "DME1419",
            title: LocalizedText(
                id: "arah pita bercampur",
                en: "bands in both directions"
            ),
            why: LocalizedText(
                id:
                    "Pita dengan 'at least' dan pita dengan 'at most' dapat bertumpang tindih, sehingga satu nilai masuk dua pita.",
                en: "Bands with 'at least' and bands with 'at most' can overlap, so that one value is in two of them."
            ),
            mend: LocalizedText(
                id:
                    "Pakai 'at least' pada semua pita (dari yang terbaik), atau 'at most' pada semua pita (dari yang terkecil).",
                en: "Use 'at least' for all bands (best first), or 'at most' for all of them (least first)."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{at least: porsi_cukup, points: nilai_sebagian}",
                wrong: "{at most: porsi_cukup, points: nilai_sebagian}"
            )
        ),
        HandbookPage(
            "DME1420",
            title: LocalizedText(
                id: "pita tanpa satu ambang yang jelas",
                en: "a band without one clear end"
            ),
            why: LocalizedText(
                id: "Pita tanpa ambang, atau dengan dua ambang, tidak menyebut nilai mana yang termasuk di dalamnya.",
                en: "A band with no end, or with two, doesn't say which values belong to it."
            ),
            mend: LocalizedText(
                id: "Tulis tepat satu dari 'at least', 'at most', dan 'otherwise'.",
                en: "Write exactly one of 'at least', 'at most' and 'otherwise'."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{at least: porsi_cukup, points: nilai_sebagian}",
                wrong: "{points: nilai_sebagian}"
            )
        ),
    ]

    /// The files of packs.
    static let packFilePages: [HandbookPage] = [
        HandbookPage(
            "DME1421",
            title: LocalizedText(
                id: "berkas yang tidak ada di paket",
                en: "a file that the pack doesn't have"
            ),
            why: LocalizedText(
                id:
                    "Aturan di berkas itu tidak dapat dibaca, jadi desa akan dinilai tanpa sebagian aturan. Karena itu paket tidak dimuat.",
                en:
                    "The rules in that file can't be read, and villages would be assessed without them. So the pack isn't loaded."
            ),
            mend: LocalizedText(
                id:
                    "Perbaiki nama di 'sections', atau tambahkan berkasnya. pack.yaml, facts.yaml, parameters.yaml, dan levels.yaml selalu harus ada.",
                en:
                    "Mend the name in 'sections', or add the file. pack.yaml, facts.yaml, parameters.yaml and levels.yaml must always be there."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: [gates.yaml, pilar.yaml]"
            )
        ),
        HandbookPage(
            "DME1422",
            title: LocalizedText(
                id: "berkas disebut dua kali",
                en: "a file is listed twice"
            ),
            why: LocalizedText(
                id: "Bagian yang dibaca dua kali akan dihitung dua kali.",
                en: "A section that is read twice would count twice."
            ),
            mend: LocalizedText(
                id: "Hapus salah satu nama dari 'sections'.",
                en: "Delete one of the names from 'sections'."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: [gates.yaml, pillars.yaml, gates.yaml]"
            )
        ),
        HandbookPage(
            "DME1423",
            .warning,
            title: LocalizedText(
                id: "berkas yang tidak dibaca",
                en: "a file that isn't read"
            ),
            why: LocalizedText(
                id:
                    "Berkas ini terletak di folder paket, tetapi tidak disebut di 'sections'. Aturan di dalamnya tidak berlaku, walaupun tampak begitu.",
                en:
                    "The file lies in the pack's folder but isn't listed in 'sections'. Its rules don't apply, although it looks as if they did."
            ),
            mend: LocalizedText(
                id: "Tambahkan namanya ke 'sections', atau keluarkan berkasnya dari folder.",
                en: "Add its name to 'sections', or take the file out of the folder."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: [gates.yaml]"
            )
        ),
        HandbookPage(
            "DME1424",
            title: LocalizedText(
                id: "bagian yang bukan nama berkas",
                en: "a section that isn't a file's name"
            ),
            why: LocalizedText(
                id:
                    "Semua berkas paket terletak langsung di foldernya, supaya paket dapat disalin dan diperiksa sebagai satu kesatuan.",
                en: "All files of a pack lie in its folder itself, so that it can be copied and reviewed as a whole."
            ),
            mend: LocalizedText(
                id: "Pindahkan berkas ke folder paket dan tulis namanya saja, dengan akhiran .yaml.",
                en: "Move the file into the pack's folder and write its name alone, with .yaml at the end."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: [gates.yaml, bagian/pillars.yaml]"
            )
        ),
    ]
}
