import Diagnostics

extension Handbook {
    /// What a pack extends, and what it adds to it and changes in it.
    static let overlayPages: [HandbookPage] = [
        HandbookPage(
            "DME1480",
            title: LocalizedText(
                id: "paket dasar tidak ditemukan",
                en: "the base isn't found"
            ),
            why: LocalizedText(
                id:
                    "Paket turunan hanya berisi yang ditambah dan diubah. Tanpa paket dasarnya tidak ada aturan yang bisa dinilai.",
                en: "An overlay holds only what it adds and changes. Without its base there are no rules to assess by."
            ),
            mend: LocalizedText(
                id:
                    "Taruh folder paket dasar di samping folder paket turunan, dan tulis id dari pack.yaml-nya di 'extends', bukan nama foldernya.",
                en:
                    "Put the base's folder beside the overlay's, and write the id from its pack.yaml in 'extends', not the name of its folder."
            ),
            example: .words(
                LocalizedText(
                    id: "'extends: dme-2024' sedangkan di samping folder ini hanya ada paket dengan 'id: dme-2025'.",
                    en: "'extends: dme-2024' while the only pack beside the folder has 'id: dme-2025'."
                )
            )
        ),
        HandbookPage(
            "DME1481",
            title: LocalizedText(
                id: "paket memperluas dirinya sendiri",
                en: "a pack extends itself"
            ),
            why: LocalizedText(
                id:
                    "Paket yang lewat 'extends' kembali ke dirinya sendiri tidak punya awal, jadi isinya tidak bisa ditentukan.",
                en:
                    "A pack that leads back to itself through 'extends' has no beginning, so nobody can say what is in it."
            ),
            mend: LocalizedText(
                id: "Hapus 'extends' pada paket yang paling dasar. Catatan pada temuan menunjukkan urutannya.",
                en: "Take 'extends' out of the pack at the bottom. The message shows the way round."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Paket 'provinsi' memuat 'extends: kabupaten', dan paket 'kabupaten' memuat 'extends: provinsi'.",
                    en: "The pack 'province' says 'extends: regency', and the pack 'regency' says 'extends: province'."
                )
            )
        ),
        HandbookPage(
            "DME1482",
            title: LocalizedText(
                id: "terlalu banyak paket bertumpuk",
                en: "too many packs stand on each other"
            ),
            why: LocalizedText(
                id:
                    "Makin banyak lapisan, makin sulit bagi desa untuk tahu dari mana sebuah aturan berasal. Lima cukup untuk pusat, provinsi, kabupaten, dan kecamatan.",
                en:
                    "The more layers there are, the harder it is for a village to know where a rule comes from. Five are enough for nation, province, regency and district."
            ),
            mend: LocalizedText(
                id: "Gabungkan dua paket turunan yang berdekatan menjadi satu.",
                en: "Make one overlay of two that stand on each other."
            ),
            example: .words(
                LocalizedText(
                    id: "Enam folder yang masing-masing memuat 'extends' ke folder berikutnya.",
                    en: "Six folders, each with 'extends' naming the next."
                )
            )
        ),
        HandbookPage(
            "DME1483",
            title: LocalizedText(
                id: "beberapa paket memakai id yang sama",
                en: "several packs have the same id"
            ),
            why: LocalizedText(
                id:
                    "Paket turunan menyebut paket dasarnya dengan id. Bila dua folder memakai id itu, hasil penilaian bergantung pada folder mana yang dibaca.",
                en:
                    "An overlay names its base by id. With two folders of that id the result would hang on which of them is read."
            ),
            mend: LocalizedText(
                id: "Pindahkan salinan lama ke tempat lain, atau beri id lain.",
                en: "Move the old copy elsewhere, or give it another id."
            ),
            example: .words(
                LocalizedText(
                    id: "Folder 'dme-2025' dan salinannya 'dme-2025-lama' sama-sama memuat 'id: dme-2025'.",
                    en: "The folder 'dme-2025' and its copy 'dme-2025-old' both say 'id: dme-2025'."
                )
            )
        ),
        HandbookPage(
            "DME1484",
            title: LocalizedText(
                id: "yang ditambah paket turunan sudah ada di paket dasar",
                en: "what an overlay adds is in the base already"
            ),
            why: LocalizedText(
                id:
                    "Paket turunan tidak bisa mengganti aturan paket dasar. Dua hal dengan id yang sama membuat laporan tidak jelas.",
                en: "An overlay can't replace a rule of its base. Two things of one id would make reports unclear."
            ),
            mend: LocalizedText(
                id:
                    "Pakai id lain untuk yang baru. Untuk mengubah yang sudah ada, tulis 'change' sebagai ganti 'id', lalu hanya yang berubah.",
                en:
                    "Use another id for what is new. To change what is there, write 'change' instead of 'id', and then only what changes."
            ),
            example: .words(
                LocalizedText(
                    id: "'- id: perdes' di kelompok yang di paket dasar sudah punya kriteria 'perdes'.",
                    en: "'- id: perdes' in a group that has a criterion 'perdes' in the base."
                )
            )
        ),
        HandbookPage(
            "DME1485",
            title: LocalizedText(
                id: "yang diubah paket turunan tidak ada di paket dasar",
                en: "what an overlay changes isn't in the base"
            ),
            why: LocalizedText(
                id:
                    "Perubahan pada sesuatu yang tidak ada tidak berpengaruh apa pun, padahal daerah mengira aturannya sudah diperketat.",
                en:
                    "A change of something that isn't there does nothing, while the region believes its rule to be stricter."
            ),
            mend: LocalizedText(
                id:
                    "Periksa ejaan dan tempatnya: kriteria ditulis di bawah kelompoknya, sama seperti di paket dasar. Yang baru ditulis dengan 'id'.",
                en:
                    "Check the spelling and the place: a criterion stands under its group, as in the base. What is new is written with 'id'."
            ),
            example: .words(
                LocalizedText(
                    id: "'change: lantai_pilar_layk' sedangkan parameternya bernama 'lantai_pilar_layak'.",
                    en: "'change: lantai_pilar_layk' while the parameter is called 'lantai_pilar_layak'."
                )
            )
        ),
        HandbookPage(
            "DME1486",
            title: LocalizedText(
                id: "nilai baru melonggarkan aturan paket dasar",
                en: "a new value makes a rule of the base easier"
            ),
            why: LocalizedText(
                id:
                    "Desa yang ditolak paket nasional bisa lolos di satu daerah. Karena itu paket turunan hanya boleh memperketat, kecuali pemilik paket dasar mengizinkan.",
                en:
                    "A village that the national pack refuses could pass in one region. So an overlay may only make rules stricter, unless the base's owner allows it."
            ),
            mend: LocalizedText(
                id:
                    "Tulis nilai di sisi yang lebih ketat; pesan menyebut batasnya. Bila daerah memang boleh melonggarkan, mintalah pemilik paket dasar menulis 'may be relaxed: true' pada parameter itu.",
                en:
                    "Write a value on the stricter side; the message names the limit. If regions may relax it, ask the base's owner to write 'may be relaxed: true' at that parameter."
            ),
            example: .words(
                LocalizedText(
                    id: "Paket dasar meminta skor 50 lewat 'lantai_pilar_layak', dan paket turunan menulis 45.",
                    en: "The base asks for a score of 50 by 'lantai_pilar_layak', and the overlay writes 45."
                )
            )
        ),
        HandbookPage(
            "DME1487",
            title: LocalizedText(
                id: "perubahan nilai ini bisa melonggarkan bagi sebagian desa",
                en: "this change could make rules easier for some villages"
            ),
            why: LocalizedText(
                id:
                    "Bobot dan poin membagi skor: yang satu naik, yang lain turun. Begitu juga angka yang menentukan kapan sebuah aturan berlaku. Dan bila umur, masa berlaku atau batas membuat sebuah jawaban tidak dihitung, jawaban itu tidak bertentangan lagi dengan fakta lain dalam pemeriksaan silang, sehingga fakta lain itu kembali dihitung. Ke arah mana pun diubah, sebagian desa lebih mudah lolos.",
                en:
                    "Weights and points share out a score: where one rises, others fall. So does a number that decides when a rule applies. And where an age, a validity or a bound keeps an answer from counting, that answer no longer contradicts other facts in a cross-check, so that those count again. Whichever way it goes, some villages pass more easily."
            ),
            mend: LocalizedText(
                id:
                    "Biarkan nilai nasional, atau mintalah pemilik paket dasar menulis 'may be relaxed: true' pada parameter itu.",
                en:
                    "Leave the national value, or ask the base's owner to write 'may be relaxed: true' at that parameter."
            ),
            example: .words(
                LocalizedText(
                    id: "Paket turunan mengubah 'bobot_aman', yaitu bobot sebuah pilar.",
                    en: "An overlay changes 'bobot_aman', the weight of a pillar."
                )
            )
        ),
        HandbookPage(
            "DME1488",
            title: LocalizedText(
                id: "nilai baru tidak sejenis dengan nilai paket dasar",
                en: "a new value is of another kind than the base's"
            ),
            why: LocalizedText(
                id: "Aturan yang membandingkan angka tidak bisa membandingkan lama waktu, dan sebaliknya.",
                en: "A rule that compares numbers can't compare durations, and the other way round."
            ),
            mend: LocalizedText(
                id:
                    "Tulis nilai dengan cara yang sama seperti di paket dasar: angka, lama waktu dalam tahun dan bulan (P3Y), atau dalam hari (P90D).",
                en:
                    "Write the value as the base does: a number, a duration in years and months (P3Y), or in days (P90D)."
            ),
            example: .words(
                LocalizedText(
                    id: "Paket dasar menulis 'masa_satgas' sebagai P3Y, dan paket turunan menulis 3.",
                    en: "The base writes 'masa_satgas' as P3Y, and the overlay writes 3."
                )
            )
        ),
    ]
}
