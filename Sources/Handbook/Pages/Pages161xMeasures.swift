import Diagnostics

extension Handbook {
    /// Bands, scales, weights and assumed ranges.
    static let measurePages: [HandbookPage] = [
        HandbookPage(
            "DME1447",
            title: LocalizedText(id: "rentang asumsi yang terbalik", en: "an assumed range the wrong way round"),
            why: LocalizedText(
                id:
                    "Tidak ada nilai di antara kedua ujung rentang itu, jadi nilai parameter pun tidak mungkin terletak di dalamnya.",
                en: "No value lies between the two ends, so the parameter's own value can't either."
            ),
            mend: LocalizedText(id: "Tukar 'from' dan 'to'.", en: "Exchange 'from' and 'to'."),
            example: .pack(
                file: "parameters.yaml",
                right: "range: {from: 0.70, to: 0.95}",
                wrong: "range: {from: 0.95, to: 0.70}"
            )
        ),
        HandbookPage(
            "DME1610",
            title: LocalizedText(id: "pita yang tidak terpakai", en: "a band that is never used"),
            why: LocalizedText(
                id: "Desa tidak pernah mendapat poin pita itu, atau semua desa mendapat poin yang sama.",
                en: "No village ever has the points of that band, or all villages have the same."
            ),
            mend: LocalizedText(
                id:
                    "Pilih ambang di dalam nilai yang mungkin, yang ditunjukkan catatan temuan. Bagian ditulis 0.80, bukan 80.",
                en:
                    "Choose a threshold within the possible values that the notes show. A share is written 0.80, not 80."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{at least: porsi_tinggi, points: nilai_penuh}",
                wrong: "{at least: 80, points: nilai_penuh}"
            )
        ),
        HandbookPage(
            "DME1611",
            .warning,
            title: LocalizedText(id: "skor penuh yang tidak tercapai", en: "a full score that nobody has"),
            why: LocalizedText(
                id: "Desa yang terbaik pun tidak mendapat skor penuh, dan jenjang yang menuntutnya menjadi mustahil.",
                en:
                    "Even the best village doesn't have the full score, and a level that asks for it becomes impossible."
            ),
            mend: LocalizedText(
                id: "Letakkan ujung skala pada nilai yang dapat dicapai, atau perbaiki batas faktanya.",
                en: "Put the end of the scale at a value that can be reached, or mend the bounds of the fact."
            ),
            example: .pack(file: "pillars.yaml", right: "to: anggaran_penuh, outside", wrong: "to: 1000, outside")
        ),
        HandbookPage(
            "DME1612",
            .warning,
            title: LocalizedText(id: "dua pita dengan poin yang sama", en: "two bands with equal points"),
            why: LocalizedText(
                id: "Ambang di antara kedua pita tidak berpengaruh, padahal pembaca mengira ada bedanya.",
                en: "The threshold between the two has no effect, though readers think it has."
            ),
            mend: LocalizedText(
                id: "Beri poin yang berbeda, atau gabungkan kedua pita.",
                en: "Give them different points, or make them one band."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "{at least: porsi_cukup, points: nilai_sebagian}",
                wrong: "{at least: porsi_cukup, points: nilai_penuh}"
            )
        ),
        HandbookPage(
            "DME1613",
            title: LocalizedText(id: "'met at' di luar skala", en: "a 'met at' outside its scale"),
            why: LocalizedText(
                id: "Kriteria atau kelompok ini selalu terpenuhi atau tidak pernah, apa pun hasil desa.",
                en: "The criterion or group is always met or never, whatever a village's results."
            ),
            mend: LocalizedText(
                id:
                    "Untuk pita, 'met at' dihitung dalam poin; untuk skala dari 0 sampai 1; untuk kelompok menurut cara penggabungannya, biasanya 0 sampai 100.",
                en:
                    "With bands 'met at' is in points; on a scale from 0 to 1; of a group on the scale of its aggregate, mostly 0 to 100."
            ),
            example: .pack(file: "pillars.yaml", right: "met at: ambang_tumbuh", wrong: "met at: 101")
        ),
        HandbookPage(
            "DME1614",
            .warning,
            title: LocalizedText(id: "skor dibandingkan dengan pecahan", en: "a score compared with a fraction"),
            why: LocalizedText(
                id:
                    "Skor dihitung dari 0 sampai 100. Ambang 0.6 tercapai oleh hampir setiap desa, padahal yang dimaksud mungkin 60.",
                en: "Scores go from 0 to 100. Nearly every village reaches 0.6, where 60 was probably meant."
            ),
            mend: LocalizedText(
                id: "Tulis ambang skor antara 0 dan 100.",
                en: "Write thresholds of scores between 0 and 100."
            ),
            example: .pack(file: "pillars.yaml", right: "met at: ambang_tumbuh", wrong: "met at: 0.3")
        ),
        HandbookPage(
            "DME1617",
            title: LocalizedText(id: "batas fakta yang terbalik", en: "bounds the wrong way round"),
            why: LocalizedText(
                id: "Tidak ada jawaban yang diterima, jadi fakta ini selalu tidak diketahui.",
                en: "No answer is accepted, so the fact is always unknown."
            ),
            mend: LocalizedText(
                id: "Tukar 'at least' dan 'at most', atau perbaiki salah satunya.",
                en: "Exchange 'at least' and 'at most', or mend one of them."
            ),
            example: .pack(file: "facts.yaml", right: "at most: 100", wrong: "at most: -1")
        ),
        HandbookPage(
            "DME1618",
            .warning,
            title: LocalizedText(
                id: "rentang asumsi yang membalik urutan pita",
                en: "assumed ranges that turn bands around"
            ),
            why: LocalizedText(
                id:
                    "Bila nilai sebenarnya ternyata di ujung rentang itu, pita yang lebih buruk melampaui yang lebih baik, dan uji ketahanan menghitung aturan yang tidak masuk akal.",
                en:
                    "Should the true value lie at that end, a worse band would pass a better one, and the robustness analysis would work with rules that make no sense."
            ),
            mend: LocalizedText(
                id: "Persempit salah satu rentang supaya keduanya tidak bersilangan.",
                en: "Narrow one of the ranges so that they don't cross."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "range: {from: 0.40, to: 0.60}",
                wrong: "range: {from: 0.40, to: 0.75}"
            )
        ),
        HandbookPage(
            "DME1619",
            .warning,
            title: LocalizedText(
                id: "rentang asumsi yang membuat kriteria mustahil",
                en: "an assumed range that makes a criterion impossible"
            ),
            why: LocalizedText(
                id:
                    "Di ujung rentang itu tidak ada desa yang bisa mendapat nilai penuh, jadi ujung itu bukan nilai yang mungkin.",
                en: "At that end of the range no village could have the full score, so it isn't a value that could be."
            ),
            mend: LocalizedText(
                id: "Batasi rentang pada nilai yang dapat dicapai menurut batas fakta.",
                en: "Keep the range within what the bounds of the facts allow."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "range: {from: 0.70, to: 0.95}",
                wrong: "range: {from: 0.70, to: 1.20}"
            )
        ),
        HandbookPage(
            "DME1620",
            .warning,
            title: LocalizedText(id: "bobot tanpa pengaruh", en: "a weight without effect"),
            why: LocalizedText(
                id:
                    "Kelompok ini dinilai dari yang terendah atau dari banyaknya yang terpenuhi; bobot tidak ikut dihitung, padahal pembaca mengira begitu.",
                en:
                    "The group is scored by its lowest member or by how many are met; weights don't count, though readers think they do."
            ),
            mend: LocalizedText(
                id: "Hapus bobotnya, atau pakai 'weightedMean'.",
                en: "Leave the weight out, or use 'weightedMean'."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "met when: perdes.ada",
                wrong: "met when: perdes.ada\n    weight: 1"
            )
        ),
        HandbookPage(
            "DME1621",
            .warning,
            title: LocalizedText(id: "bobot yang menentukan sendirian", en: "a weight that decides alone"),
            why: LocalizedText(
                id:
                    "Semua kriteria lain bersama-sama tidak dapat menggeser skor satu poin pun, jadi tidak ada gunanya menilainya.",
                en: "All the others together can't move the score by a single point, so judging them is pointless."
            ),
            mend: LocalizedText(
                id: "Periksa apakah bobotnya salah tulis; bobot dibandingkan satu sama lain, bukan terhadap 100.",
                en: "See whether the weight is mistyped; weights are compared with one another, not with 100."
            ),
            example: .pack(file: "pillars.yaml", right: "weight: bobot_satgas", wrong: "weight: 1000")
        ),
        HandbookPage(
            "DME1622",
            .warning,
            title: LocalizedText(id: "angka yang tertulis di aturan", en: "a number in a rule"),
            why: LocalizedText(
                id:
                    "Angka tanpa nama tidak punya dasar, tidak terhitung sebagai asumsi, dan tidak ikut diuji ketahanannya.",
                en:
                    "A number without a name has no basis, isn't counted as an assumption and isn't varied by the robustness analysis."
            ),
            mend: LocalizedText(
                id:
                    "Buat parameter di parameters.yaml dengan dasar dan, bila asumsi, rentangnya; lalu sebut namanya di aturan. Angka 0, 1, dan 100 boleh tetap.",
                en:
                    "Make a parameter in parameters.yaml with its basis and, if it is assumed, its range; then name it in the rule. 0, 1 and 100 may stay."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.met and pillars.score >= ambang_tumbuh",
                wrong: "requires: gates.met and pillars.score >= 30"
            )
        ),
    ]
}
