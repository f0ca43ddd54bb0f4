import Diagnostics

extension Handbook {
    /// What an overlay can't do to its base.
    static let overlayLimitPages: [HandbookPage] = [
        HandbookPage(
            "DME1489",
            title: LocalizedText(
                id: "kelompok diisi dengan jenis lain",
                en: "a group gets members of another kind"
            ),
            why: LocalizedText(
                id:
                    "Sebuah kelompok berisi kriteria saja atau kelompok saja; campuran keduanya tidak punya cara menghitung skor.",
                en: "A group holds criteria or groups; a mixture has no way of being scored."
            ),
            mend: LocalizedText(
                id: "Tulis kriteria baru di bawah kelompok yang berisi kriteria, atau buat kelompok baru untuknya.",
                en: "Write a new criterion under a group that holds criteria, or make a new group for it."
            ),
            example: .words(
                LocalizedText(
                    id: "'criteria' langsung di bawah 'change: pillars', padahal bagian itu berisi empat kelompok.",
                    en: "'criteria' right below 'change: pillars', though that section holds four groups."
                )
            )
        ),
        HandbookPage(
            "DME1490",
            title: LocalizedText(
                id: "syarat tambahan pada kriteria yang diukur",
                en: "a further condition on a measured criterion"
            ),
            why: LocalizedText(
                id:
                    "Kriteria dengan 'measure' menghasilkan skor bertingkat, bukan ya atau tidak, jadi syarat tidak bisa disambungkan dengan 'and'.",
                en:
                    "A criterion with a 'measure' gives a graded score, not a yes or no, so a condition can't be joined to it by 'and'."
            ),
            mend: LocalizedText(
                id:
                    "Tambahkan fakta yang harus ada dengan 'needs', naikkan ambangnya di parameters.yaml, atau tulis kriteria baru.",
                en:
                    "Add facts that must be there by 'needs', raise its threshold in parameters.yaml, or write a new criterion."
            ),
            example: .words(
                LocalizedText(
                    id: "'also met when' pada kriteria yang di paket dasar punya 'measure' dan 'bands'.",
                    en: "'also met when' at a criterion that has a 'measure' and 'bands' in the base."
                )
            )
        ),
        HandbookPage(
            "DME1491",
            title: LocalizedText(
                id: "'share' di dalam syarat tambahan",
                en: "'share' in a further condition"
            ),
            why: LocalizedText(
                id:
                    "Bila pembagi sebuah bagian 0 atau terlalu kecil, 'share' tidak berlaku, dan seluruh aturan ikut tidak berlaku. Desa akan bebas dari aturan nasional.",
                en:
                    "Where the whole of a share is 0 or too small it doesn't apply, and the rule around it doesn't either. A village would be rid of the national rule."
            ),
            mend: LocalizedText(
                id:
                    "Tulis kriteria baru dengan 'measure', atau bandingkan jumlahnya langsung, misalnya 'pmi.prosedural >= 0.8 * pmi.total'.",
                en:
                    "Write a new criterion with a 'measure', or compare the numbers themselves, as in 'pmi.prosedural >= 0.8 * pmi.total'."
            ),
            example: .words(
                LocalizedText(
                    id: "Syarat tambahan 'also met when: share(pmi.prosedural, pmi.total, 1) >= 0.8'.",
                    en: "The further condition 'also met when: share(pmi.prosedural, pmi.total, 1) >= 0.8'."
                )
            )
        ),
        HandbookPage(
            "DME1492",
            title: LocalizedText(
                id: "masa berlaku di luar masa berlaku paket dasar",
                en: "in force outside the period of the base"
            ),
            why: LocalizedText(
                id: "Paket turunan tidak bisa menilai pada hari ketika aturan dasarnya belum atau tidak lagi berlaku.",
                en: "An overlay can't assess on a day on which the rules below it aren't in force yet, or any more."
            ),
            mend: LocalizedText(
                id:
                    "Mulai paling awal bersama paket dasar, dan akhiri paling lambat bersama paket dasar. Tanpa 'to', paket turunan berakhir bersama paket dasarnya.",
                en: "Begin no earlier than the base and end no later. Without 'to' an overlay ends with its base."
            ),
            example: .words(
                LocalizedText(
                    id: "'effective: {from: 2024-01-01}' pada turunan dari paket yang berlaku sejak 2025-01-01.",
                    en: "'effective: {from: 2024-01-01}' in an overlay of a pack in force from 2025-01-01."
                )
            )
        ),
        HandbookPage(
            "DME1493",
            title: LocalizedText(
                id: "status lebih mengikat daripada paket dasar",
                en: "more binding than the base"
            ),
            why: LocalizedText(
                id:
                    "Hasil yang tampak resmi padahal aturan di bawahnya masih sementara akan menyesatkan pembaca laporan.",
                en:
                    "A result that looks official while the rules below it are provisional would mislead whoever reads the report."
            ),
            mend: LocalizedText(
                id:
                    "Tulis status yang sama dengan paket dasar atau yang kurang mengikat: draft, lalu provisional, lalu official.",
                en: "Write the base's status or a less binding one: draft, then provisional, then official."
            ),
            example: .words(
                LocalizedText(
                    id: "'status: official' pada turunan dari paket yang berstatus 'provisional'.",
                    en: "'status: official' in an overlay of a pack that is 'provisional'."
                )
            )
        ),
        HandbookPage(
            "DME1494",
            .warning,
            title: LocalizedText(
                id: "aturan baru di dalam jumlah yang punya batas tetap",
                en: "a new rule in a sum with a fixed threshold"
            ),
            why: LocalizedText(
                id:
                    "Kriteria baru hanya bisa menambah jumlah poin atau banyaknya yang terpenuhi. Desa yang belum mencapai batas nasional bisa mencapainya lewat aturan daerah.",
                en:
                    "A new criterion can only add to a sum of points or to a count. A village short of the national threshold could reach it by the regional rule."
            ),
            mend: LocalizedText(
                id:
                    "Naikkan batasnya sebanyak yang ditambahkan aturan baru, atau taruh aturan baru di bagian tersendiri dan tambahkan syarat jenjang dengan 'also requires'.",
                en:
                    "Raise the threshold by what the new rule adds, or put the rule in a section of its own and ask for it in a level by 'also requires'."
            ),
            example: .words(
                LocalizedText(
                    id: "Kriteria baru di bawah kelompok dengan 'aggregate: countMet' dan 'met at: 4'.",
                    en: "A new criterion below a group with 'aggregate: countMet' and 'met at: 4'."
                )
            )
        ),
        HandbookPage(
            "DME1495",
            title: LocalizedText(
                id: "paket turunan mengganti yang ditetapkan paket dasar",
                en: "an overlay replaces what the base sets"
            ),
            why: LocalizedText(
                id:
                    "Aturan dasar tetap berlaku di setiap daerah; kalau bisa diganti, desa di dua provinsi tidak dinilai dengan dasar yang sama.",
                en:
                    "The base's rules hold in every region; could they be replaced, villages of two provinces wouldn't be judged on the same ground."
            ),
            mend: LocalizedText(
                id:
                    "Hapus kunci itu. Paket turunan dapat mengganti teks, memperketat parameter, dan menambah syarat dengan 'also met when', 'needs' atau 'also requires'.",
                en:
                    "Take the key out. An overlay can replace texts, make parameters stricter, and add conditions by 'also met when', 'needs' or 'also requires'."
            ),
            example: .words(
                LocalizedText(
                    id: "'met when' di bawah 'change: perdes'.",
                    en: "'met when' below 'change: perdes'."
                )
            )
        ),
        HandbookPage(
            "DME1496",
            title: LocalizedText(
                id: "paket turunan menambah jenjang",
                en: "an overlay adds a level"
            ),
            why: LocalizedText(
                id:
                    "Nama jenjang dipakai bersama oleh semua daerah. Jenjang yang hanya ada di satu daerah tidak bisa dibandingkan.",
                en: "The names of levels are shared by all regions. A level of one region alone can't be compared."
            ),
            mend: LocalizedText(
                id: "Tulis 'change' dengan id jenjang yang ada, lalu 'also requires' untuk syarat tambahannya.",
                en:
                    "Write 'change' with the id of a level that is there, then 'also requires' for the further condition."
            ),
            example: .words(
                LocalizedText(
                    id: "'- id: utama' di levels.yaml sebuah paket turunan.",
                    en: "'- id: top' in the levels.yaml of an overlay."
                )
            )
        ),
    ]
}
