import Diagnostics

extension Handbook {
    /// Groups and criteria, by searches through invented evidence.
    static let ruleSearchPages: [HandbookPage] = [
        HandbookPage(
            "DME1651",
            .warning,
            title: LocalizedText(
                id: "hasil kriteria yang tidak pernah terjadi",
                en: "an outcome that never comes about"
            ),
            why: LocalizedText(
                id:
                    "Program mencari bukti yang memenuhi kriteria itu, atau yang gagal memenuhinya, dan tidak menemukannya. Kriteria yang selalu terpenuhi atau tidak pernah terpenuhi tidak menilai apa-apa.",
                en:
                    "The program looked for evidence that meets the criterion, or for evidence that fails it, and found none. A criterion that is always met, or never, assesses nothing."
            ),
            mend: LocalizedText(
                id:
                    "Bandingkan syaratnya dengan batas dan pilihan fakta yang dibacanya. Sering kali satu fakta tertulis dua kali, atau 'and' dan 'or' tertukar.",
                en:
                    "Hold its condition against the bounds and options of the facts it reads. Often one fact is written twice, or 'and' stands where 'or' was meant."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "met when: pmi.total > 0",
                wrong: "met when: pmi.total > pmi.total"
            )
        ),
        HandbookPage(
            "DME1652",
            .warning,
            title: LocalizedText(id: "pita yang tidak pernah terisi", en: "a band that nothing falls into"),
            why: LocalizedText(
                id: "Tidak ditemukan bukti dengan nilai di dalam pita itu. Poin pita itu tidak pernah diberikan.",
                en: "No evidence was found whose value lies in the band. Its points are never given."
            ),
            mend: LocalizedText(
                id:
                    "Periksa apakah ukuran memakai fakta yang dimaksud, dan apakah ambang pita terletak di antara nilai yang bisa dicapai.",
                en:
                    "See whether the measure uses the facts that were meant, and whether the band's threshold lies among the values it can have."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "measure: share(pmi.prosedural, pmi.total, penyebut_minimal)",
                wrong: "measure: share(pmi.total, pmi.total, penyebut_minimal)"
            )
        ),
        HandbookPage(
            "DME1653",
            .warning,
            title: LocalizedText(id: "aturan yang tidak dipakai jenjang mana pun", en: "a rule that no level uses"),
            why: LocalizedText(
                id:
                    "Tidak ada jenjang yang menyebut hasil ini, kelompok di atasnya, atau bagian di dalamnya. Desa ditanya dan dinilai, tetapi jawabannya tidak berpengaruh pada tingkatnya.",
                en:
                    "No level names this result, a group above it or anything in it. Villages are asked and judged, but the answers don't matter for their level."
            ),
            mend: LocalizedText(
                id:
                    "Sebut hasilnya dalam syarat sebuah jenjang, atau hapus. Bila hanya untuk ditampilkan, tulis pengecualian dengan alasannya di pack.yaml.",
                en:
                    "Name it in the condition of a level, or remove it. Where it is for show only, say so by a suppression with its reason in pack.yaml."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Paket punya bagian 'inovasi', tetapi setiap jenjang hanya menyebut gates.met dan pillars.score.",
                    en: "A pack has a section 'innovation', but every level names gates.met and pillars.score only."
                )
            )
        ),
        HandbookPage(
            "DME1654",
            .warning,
            title: LocalizedText(id: "kriteria yang tidak pernah menentukan", en: "a criterion that never decides"),
            why: LocalizedText(
                id:
                    "Program mencari desa yang gagal mencapai suatu jenjang hanya karena kriteria ini, dan tidak menemukannya. Bobotnya terlalu kecil untuk mengubah jenjang, atau kriteria lain sudah menyaring desa yang sama.",
                en:
                    "The program looked for a village that misses a level for this criterion alone, and found none. Its weight is too small to change a level, or another criterion already keeps out the same villages."
            ),
            mend: LocalizedText(
                id:
                    "Hapus kriteria itu, beri bobot yang berarti, atau ukur hal lain. Catatan temuan menyebut kriteria yang gagal bersamanya, bila ada.",
                en:
                    "Remove it, give it a weight that counts, or measure something else. The notes name criteria that fail along with it, where there are any."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "met when: layanan.jadwal in (\"harian\", \"mingguan\")",
                wrong: "met when: pmi.total > 0"
            )
        ),
        HandbookPage(
            "DME1660",
            title: LocalizedText(id: "rumus yang bisa gagal dihitung", en: "a formula that can fail"),
            why: LocalizedText(
                id:
                    "Ada bukti yang diperbolehkan paket tetapi membuat rumus ini tidak dapat dihitung. Penilaian desa seperti itu tidak pernah pasti, dan desa tidak bisa berbuat apa-apa.",
                en:
                    "There is evidence that the pack allows but for which this formula has no result. The assessment of such a village is never certain, and the village can't help it."
            ),
            mend: LocalizedText(
                id:
                    "Pakai share(bagian, keseluruhan, minimal) untuk porsi, atau tulis 'applies' yang mengecualikan keadaan itu. Contoh bukti menunjukkan nilainya.",
                en:
                    "Use share(part, whole, minimum) for shares, or an 'applies' that leaves such villages out. The evidence shows the values."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "measure: share(pmi.prosedural, pmi.total, penyebut_minimal)",
                wrong: "measure: pmi.prosedural / pmi.total"
            )
        ),
        HandbookPage(
            "DME1662",
            .warning,
            title: LocalizedText(
                id: "pencarian yang berhenti sebelum selesai",
                en: "a search that stopped before its end"
            ),
            why: LocalizedText(
                id:
                    "Pencarian dibatasi menurut jumlah percobaan. Pada paket ini batas itu tercapai, jadi sebagian jenjang dan kriteria tidak diperiksa. Tidak adanya temuan di situ tidak membuktikan apa-apa.",
                en:
                    "A search may try only so much. In this pack it came to that limit, so some levels and criteria were not looked at. That nothing is told of them proves nothing."
            ),
            mend: LocalizedText(
                id:
                    "Tidak ada yang salah pada aturan. Periksa sendiri jenjang dan bobotnya dengan contoh desa di tests, atau bagi paket yang sangat besar.",
                en:
                    "No rule is wrong. Check levels and weights with villages of your own under tests, or divide a very large pack."
            ),
            example: .words(
                LocalizedText(
                    id: "Sebuah paket dengan seribu kriteria yang semuanya ikut menentukan setiap jenjang.",
                    en: "A pack with a thousand criteria that all bear on every level."
                )
            )
        ),
    ]
}
