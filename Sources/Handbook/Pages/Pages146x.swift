import Diagnostics

extension Handbook {
    /// Levels, and the pack as a whole.
    static let packWholePages: [HandbookPage] = [
        HandbookPage(
            "DME1460",
            title: LocalizedText(
                id: "paket tanpa jenjang atau bagian",
                en: "a pack without levels or sections"
            ),
            why: LocalizedText(
                id:
                    "Hasil penilaian adalah satu jenjang, dan jenjang dihitung dari bagian. Tanpa keduanya tidak ada hasil.",
                en: "The result of an assessment is a level, found from sections. Without either there is no result."
            ),
            mend: LocalizedText(
                id: "Tambahkan sedikitnya satu bagian di 'sections' dan satu jenjang di levels.yaml.",
                en: "Add at least one section to 'sections' and one level to levels.yaml."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: []"
            )
        ),
        HandbookPage(
            "DME1461",
            title: LocalizedText(
                id: "hasil yang lebih baik menurunkan jenjang",
                en: "a better result lowers the level"
            ),
            why: LocalizedText(
                id:
                    "Desa yang memperbaiki diri akan turun jenjang, dan batas bawah serta batas atas yang dilaporkan tidak lagi benar.",
                en: "A village that improves would fall, and the bounds that reports state would no longer be true."
            ),
            mend: LocalizedText(
                id:
                    "Tulis syarat hanya dengan 'and', 'or', '>=', dan '.met'. Kebalikan suatu hal dijadikan kriteria tersendiri.",
                en:
                    "Write conditions with 'and', 'or', '>=' and '.met' only. Make the opposite of something a criterion of its own."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.pmi.met",
                wrong: "requires: not(gates.pmi.met)"
            )
        ),
        HandbookPage(
            "DME1462",
            .warning,
            title: LocalizedText(
                id: "fakta yang tidak dipakai",
                en: "a fact that nothing uses"
            ),
            why: LocalizedText(
                id: "Desa diminta mencari dan membuktikan sesuatu yang tidak mengubah hasil apa pun.",
                en: "Villages are asked to find and prove something that changes no result."
            ),
            mend: LocalizedText(
                id: "Pakai faktanya di suatu aturan, atau hapus dari facts.yaml.",
                en: "Use the fact in a rule, or delete it from facts.yaml."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "needs: [perdes.nomor]",
                wrong: "needs: [perdes.ada]"
            )
        ),
        HandbookPage(
            "DME1463",
            .warning,
            title: LocalizedText(
                id: "parameter yang tidak dipakai",
                en: "a parameter that nothing uses"
            ),
            why: LocalizedText(
                id:
                    "Mengubah parameter ini tidak mengubah apa pun, padahal tampak seperti ambang yang berlaku. Sering kali aturannya memakai angka lain.",
                en:
                    "Changing it changes nothing, although it looks like a threshold in force. Often a rule has a number of its own instead."
            ),
            mend: LocalizedText(
                id: "Pakai namanya di aturan yang dimaksud, atau hapus parameternya.",
                en: "Use its name in the rule that is meant, or delete it."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "weight: bobot_aman",
                wrong: "weight: 2"
            )
        ),
        HandbookPage(
            "DME1464",
            title: LocalizedText(
                id: "masa berlaku terbalik",
                en: "an effective period that is reversed"
            ),
            why: LocalizedText(
                id: "Tidak ada satu hari pun paket ini berlaku.",
                en: "There is no day on which this pack applies."
            ),
            mend: LocalizedText(
                id: "Perbaiki 'from' atau 'to'. 'to' boleh dihapus kalau akhirnya belum ditentukan.",
                en: "Mend 'from' or 'to'. 'to' may be left out where the end isn't settled."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "to: 2030-12-31",
                wrong: "to: 2025-12-31"
            )
        ),
    ]
}
