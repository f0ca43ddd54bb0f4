import Diagnostics

extension Handbook {
    /// Sources, texts and duplicates.
    static let textReviewPages: [HandbookPage] = [
        HandbookPage(
            "DME1623",
            .warning,
            title: LocalizedText(id: "sumber yang tidak disebut", en: "a source that nothing comes from"),
            why: LocalizedText(
                id: "Pembaca mengira aturan bersandar pada sumber ini, padahal tidak satu pun menyebutnya.",
                en: "Readers think that rules rest on the source, and none names it."
            ),
            mend: LocalizedText(
                id: "Sebut sumber itu di 'basis' aturan yang berasal darinya, atau hapus dari pack.yaml.",
                en: "Name the source in the 'basis' of the rules that come from it, or take it out of pack.yaml."
            ),
            example: .pack(
                file: "pack.yaml",
                right:
                    "note: {id: Pasal 42 memuat tugas pemerintah desa., en: Article 42 lists the duties of the village.}",
                wrong:
                    "note: {id: Pasal 42 memuat tugas pemerintah desa., en: Article 42 lists the duties of the village.}\n  - {id: berita, title: Berita, publisher: Koran, date: 2025, kind: press}"
            )
        ),
        HandbookPage(
            "DME1624",
            .warning,
            title: LocalizedText(id: "kalimat yang belum diterjemahkan", en: "a sentence that isn't translated"),
            why: LocalizedText(
                id: "Pembaca laporan dalam bahasa yang satu melihat kalimat dalam bahasa yang lain.",
                en: "Readers of a report in one language see a sentence in the other."
            ),
            mend: LocalizedText(
                id: "Tulis kalimat itu dalam bahasa Indonesia di 'id' dan dalam bahasa Inggris di 'en'.",
                en: "Write the sentence in Indonesian under 'id' and in English under 'en'."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "{id: Catat jumlah PMI per dusun., en: Count the migrant workers hamlet by hamlet.}",
                wrong: "{id: Catat jumlah PMI di setiap dusun desa., en: Catat jumlah PMI di setiap dusun desa.}"
            )
        ),
        HandbookPage(
            "DME1625",
            .warning,
            title: LocalizedText(id: "teks yang belum ditulis", en: "a text still to be written"),
            why: LocalizedText(
                id: "Laporan menampilkan teks ini apa adanya kepada desa dan penilai.",
                en: "Reports show the text as it stands to villages and assessors."
            ),
            mend: LocalizedText(id: "Tulis teksnya dalam kedua bahasa.", en: "Write the text in both languages."),
            example: .pack(
                file: "gates.yaml",
                right: "en: Count the migrant workers hamlet by hamlet.}",
                wrong: "en: TODO}"
            )
        ),
        HandbookPage(
            "DME1626",
            .warning,
            title: LocalizedText(id: "kriteria tanpa saran", en: "a criterion without advice"),
            why: LocalizedText(
                id:
                    "Laporan menyebut kriteria ini belum terpenuhi, tetapi tidak dapat mengatakan apa yang harus dilakukan desa.",
                en: "Reports say that the criterion isn't met, but can't say what the village should do."
            ),
            mend: LocalizedText(
                id:
                    "Tulis 'advice': satu langkah yang dapat dilakukan desa, siapa yang membantu, dan bukti apa hasilnya.",
                en: "Write an 'advice': one step a village can take, who helps, and what evidence comes of it."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "advice: {id: Catat jumlah PMI per dusun., en: Count the migrant workers hamlet by hamlet.}",
                wrong: ""
            )
        ),
        HandbookPage(
            "DME1627",
            .warning,
            title: LocalizedText(id: "dua kriteria yang dinilai sama", en: "two criteria that are judged alike"),
            why: LocalizedText(
                id:
                    "Hal yang sama dihitung dua kali dalam satu kelompok, jadi bobotnya lebih besar daripada yang tertulis.",
                en: "One thing counts twice in a group, so it weighs more than is written."
            ),
            mend: LocalizedText(
                id:
                    "Hapus salah satunya, atau perbaiki syaratnya bila tersalin dari yang lain. Bobot lebih besar ditulis dengan 'weight'.",
                en:
                    "Remove one of them, or mend its condition if it was copied from the other. To count more, write a 'weight'."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "advice: {id: Catat jumlah PMI per dusun., en: Count the migrant workers hamlet by hamlet.}",
                wrong:
                    "advice: {id: Catat jumlah PMI per dusun., en: Count the migrant workers hamlet by hamlet.}\n\n  - id: pmi_lagi\n    label: {id: PMI lagi, en: Workers again}\n    met when: pmi.total > 0\n    basis: {assumption: {id: Contoh saja., en: An example only.}}\n    advice: {id: Catat lagi., en: Count again.}"
            )
        ),
        HandbookPage(
            "DME1630",
            .warning,
            title: LocalizedText(id: "satuan yang tidak dipakai", en: "a unit that nothing is counted in"),
            why: LocalizedText(
                id:
                    "Satuan yang salah tulis tidak dikenali, jadi laporan berbahasa Inggris tetap memakai kata Indonesianya.",
                en: "A misspelt unit isn't recognized, so reports in English keep the Indonesian word."
            ),
            mend: LocalizedText(
                id: "Tulis satuan itu seperti pada 'unit' fakta atau parameter, atau hapus dari pack.yaml.",
                en: "Write it like the 'unit' of a fact or parameter, or take it out of pack.yaml."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "{id: orang, en: people, one: person}",
                wrong: "{id: orng, en: people, one: person}"
            )
        ),
    ]
}
