import Diagnostics

extension Handbook {
    /// How criteria and groups are scored.
    static let packScoringPages: [HandbookPage] = [
        HandbookPage(
            "DME1450",
            title: LocalizedText(
                id: "kelompok kosong",
                en: "an empty group"
            ),
            why: LocalizedText(
                id: "Rata-rata dari nol kriteria tidak ada, jadi kelompok ini dan semua di atasnya tidak punya skor.",
                en: "There is no mean of no criteria, so this group and all above it have no score."
            ),
            mend: LocalizedText(
                id: "Isi dengan kriteria, atau hapus kelompoknya.",
                en: "Add criteria, or delete the group."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: """
                    groups:
                      - id: edukatif
                    """,
                wrong: """
                    groups:
                      - id: maju
                        label: {id: Maju, en: Advancing}
                        aggregate: weightedMean
                        basis: {source: uu-18-2017, place: pasal 42}
                        criteria: []
                      - id: edukatif
                    """
            )
        ),
        HandbookPage(
            "DME1451",
            title: LocalizedText(
                id: "pita terakhir tanpa 'otherwise'",
                en: "the last band isn't 'otherwise'"
            ),
            why: LocalizedText(
                id:
                    "Nilai di bawah ambang terakhir tidak masuk pita mana pun, dan desa dengan nilai itu tidak mendapat poin apa pun, juga bukan nol.",
                en:
                    "A value below the last threshold would be in no band, and a village with it would have no points at all, not even zero."
            ),
            mend: LocalizedText(
                id: "Akhiri pita dengan {otherwise: true, points: 0}.",
                en: "End the bands with {otherwise: true, points: 0}."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{otherwise: true, points: 0}",
                wrong: "{at least: 0, points: 0}"
            )
        ),
        HandbookPage(
            "DME1452",
            title: LocalizedText(
                id: "'otherwise' bukan pita terakhir",
                en: "'otherwise' isn't the last band"
            ),
            why: LocalizedText(
                id: "'otherwise' menampung semua nilai yang tersisa, jadi pita sesudahnya tidak pernah terpakai.",
                en: "'otherwise' takes all values that are left, so the bands after it are never used."
            ),
            mend: LocalizedText(
                id: "Pindahkan 'otherwise' ke akhir, atau beri pita ini ambang.",
                en: "Move 'otherwise' to the end, or give this band a threshold."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{at least: porsi_cukup, points: nilai_sebagian}",
                wrong: "{otherwise: true, points: nilai_sebagian}"
            )
        ),
        HandbookPage(
            "DME1453",
            title: LocalizedText(
                id: "ambang pita tidak berurutan",
                en: "thresholds of bands out of order"
            ),
            why: LocalizedText(
                id:
                    "Pita dibaca dari atas dan yang pertama cocok berlaku. Kalau ambangnya tidak berurutan, ada pita yang tidak pernah tercapai.",
                en:
                    "Bands are read from the top and the first that fits counts. Out of order, some band is never reached."
            ),
            mend: LocalizedText(
                id:
                    "Urutkan dari ambang terbesar untuk 'at least', dari yang terkecil untuk 'at most'. Periksa juga nilai parameter pada setiap tanggal.",
                en:
                    "Put the largest threshold first for 'at least', the smallest for 'at most'. Mind the parameters' values on every day."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: """
                    - {at least: porsi_tinggi, points: nilai_penuh}
                              - {at least: porsi_cukup,
                    """,
                wrong: """
                    - {at least: porsi_cukup, points: nilai_penuh}
                              - {at least: porsi_tinggi,
                    """
            )
        ),
        HandbookPage(
            "DME1454",
            title: LocalizedText(
                id: "poin naik dari pita ke pita",
                en: "points rise from band to band"
            ),
            why: LocalizedText(
                id:
                    "Desa dengan capaian lebih rendah akan mendapat poin lebih banyak, sehingga lebih baik malah merugikan.",
                en: "A village that achieves less would have more points, so that doing better would do harm."
            ),
            mend: LocalizedText(
                id: "Urutkan pita dari yang terbaik; poinnya tetap atau turun.",
                en: "Order the bands best first; points stay or fall."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{at least: porsi_cukup, points: nilai_sebagian}",
                wrong: "{at least: porsi_cukup, points: 3}"
            )
        ),
        HandbookPage(
            "DME1455",
            title: LocalizedText(
                id: "pita tanpa poin yang dapat diraih",
                en: "bands without points to win"
            ),
            why: LocalizedText(
                id:
                    "Skor kriteria adalah poin dibagi poin terbesar. Dengan poin terbesar nol, atau poin negatif, skornya tidak terletak di antara 0 dan 100.",
                en:
                    "A criterion's score is its points over the largest points. With none, or with negative ones, it wouldn't lie between 0 and 100."
            ),
            mend: LocalizedText(
                id: "Beri pita terbaik poin di atas 0 dan yang lain 0 atau lebih.",
                en: "Give the best band more than 0 points and the others 0 or more."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{otherwise: true, points: 0}",
                wrong: "{otherwise: true, points: -1}"
            )
        ),
        HandbookPage(
            "DME1456",
            title: LocalizedText(
                id: "skala tanpa panjang",
                en: "a scale without length"
            ),
            why: LocalizedText(
                id: "Letak pada skala dihitung dari jarak kedua ujungnya. Kalau sama, jaraknya nol.",
                en: "A place on a scale is counted by the distance of its ends, and there is none where they are equal."
            ),
            mend: LocalizedText(
                id: "Beri kedua ujung nilai yang berbeda, pada setiap tanggal.",
                en: "Give the two ends different values, on every day."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "scale: {from: 0, to: anggaran_penuh,",
                wrong: "scale: {from: anggaran_penuh, to: anggaran_penuh,"
            )
        ),
        HandbookPage(
            "DME1457",
            title: LocalizedText(
                id: "bobot nol atau negatif",
                en: "a weight of zero or less"
            ),
            why: LocalizedText(
                id:
                    "Kriteria berbobot nol tidak berpengaruh, walaupun desa diminta mengerjakannya; bobot negatif menghukum yang memenuhi.",
                en:
                    "A criterion without weight has no effect although villages are asked to work for it; a negative one punishes those who meet it."
            ),
            mend: LocalizedText(
                id: "Beri bobot di atas 0, atau hapus kriterianya.",
                en: "Give it a weight above 0, or delete the criterion."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "weight: bobot_satgas",
                wrong: "weight: 0"
            )
        ),
        HandbookPage(
            "DME1458",
            title: LocalizedText(
                id: "fakta yang tidak dikenal di 'needs'",
                en: "an unknown fact in 'needs'"
            ),
            why: LocalizedText(
                id:
                    "'needs' menuntut fakta yang harus terisi. Fakta yang tidak ditanyakan tidak pernah terisi, jadi kriteria ini tidak akan pernah terpenuhi.",
                en:
                    "'needs' lists facts that must be there. One that nobody is asked for never is, so the criterion could never be met."
            ),
            mend: LocalizedText(
                id: "Perbaiki namanya, atau nyatakan faktanya di facts.yaml.",
                en: "Mend the name, or declare the fact in facts.yaml."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "needs: [perdes.nomor]",
                wrong: "needs: [perdes.nomer]"
            )
        ),
        HandbookPage(
            "DME1459",
            title: LocalizedText(
                id: "bobot rata-rata geometris tidak sebanding bilangan bulat kecil",
                en: "weights of a geometric mean aren't in small whole proportions"
            ),
            why: LocalizedText(
                id:
                    "Rata-rata geometris dihitung tepat sebagai akar. Bobot seperti 1 : 1,2345 menuntut akar berpangkat ribuan, yang tidak dapat dihitung tepat.",
                en:
                    "A geometric mean is calculated exactly, as a root. Weights such as 1 : 1.2345 ask for a root of several thousand, which can't be exact."
            ),
            mend: LocalizedText(
                id: "Pakai bobot seperti 1, 1.5, atau 2.",
                en: "Use weights such as 1, 1.5 or 2."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: """
                        aggregate: weightedMean
                        weight: bobot_aman
                        basis: {assumption: {id: Pembagian pilar ini contoh., en: These pillars are an example.}}
                        criteria:
                          - id: satgas
                            label: {id: Satgas yang mewakili warga, en: A representative task force}
                            met when: count(satgas.unsur) >= unsur_minimal and age(satgas.dibentuk) >= masa_kerja
                            weight: bobot_satgas
                    """,
                wrong: """
                        aggregate: geometricMean
                        weight: bobot_aman
                        basis: {assumption: {id: Pembagian pilar ini contoh., en: These pillars are an example.}}
                        criteria:
                          - id: satgas
                            label: {id: Satgas yang mewakili warga, en: A representative task force}
                            met when: count(satgas.unsur) >= unsur_minimal and age(satgas.dibentuk) >= masa_kerja
                            weight: 1.2345
                    """
            )
        ),
    ]
}
