import Diagnostics

extension Handbook {
    /// What rule tests find, and the list of changes that no test could notice.
    static let testResultPages: [HandbookPage] = [
        HandbookPage(
            "DME1721",
            title: LocalizedText(
                id: "hasil kriteria lain dari yang diharapkan",
                en: "an outcome isn't the one expected"
            ),
            why: LocalizedText(
                id: "Entah aturannya berubah, entah ujinya keliru. Desa yang serupa sekarang dinilai lain.",
                en: "Either the rule has changed or the test is wrong. Villages like this one are now judged otherwise."
            ),
            mend: LocalizedText(
                id:
                    "Lihat nilai yang dibaca aturan pada catatan temuan. Kalau perubahannya disengaja, perbarui ujinya; kalau tidak, kembalikan aturannya.",
                en:
                    "The finding's notes show the values that the rule read. If the change was meant, renew the test; if not, restore the rule."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "outcomes: {gates.perdes: not applicable}",
                wrong: "outcomes: {gates.perdes: not met}"
            )
        ),
        HandbookPage(
            "DME1722",
            title: LocalizedText(id: "skor lain dari yang diharapkan", en: "a score isn't the one expected"),
            why: LocalizedText(
                id: "Bobot, pita, atau cara menggabungkan berubah, atau ujinya keliru. Skor menentukan jenjang.",
                en:
                    "A weight, a band or the way of putting results together has changed, or the test is wrong. Scores decide levels."
            ),
            mend: LocalizedText(
                id:
                    "Bandingkan dengan hasil isinya pada catatan temuan. Satu angka berarti skor sudah pasti; tulis {low: …, high: …} kalau masih terbuka.",
                en:
                    "Compare with the results of its parts in the finding's notes. One number says that the score is settled; write {low: …, high: …} where it is open."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "scores: {pillars.aman.prosedural: 50}",
                wrong: "scores: {pillars.aman.prosedural: 100}"
            )
        ),
        HandbookPage(
            "DME1723",
            title: LocalizedText(id: "jenjang lain dari yang diharapkan", en: "a level isn't the one expected"),
            why: LocalizedText(
                id: "Jenjang adalah hasil yang dilihat desa dan kementerian; perubahannya harus disengaja.",
                en: "Levels are what villages and the ministry see; they should change on purpose only."
            ),
            mend: LocalizedText(
                id:
                    "Catatan temuan menunjukkan syarat jenjang yang tidak terpenuhi. Perbaiki aturannya, atau perbarui ujinya.",
                en:
                    "The finding's notes show which condition of the level isn't fulfilled. Mend the rule, or renew the test."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "level: undetermined",
                wrong: "level: rintis"
            )
        ),
        HandbookPage(
            "DME1724",
            title: LocalizedText(id: "alasan lain dari yang diharapkan", en: "the reasons aren't those expected"),
            why: LocalizedText(
                id: "Alasan mengatakan kepada desa apa yang masih harus diisi; alasan yang keliru menyesatkan.",
                en: "Reasons tell a village what is still to be answered; wrong ones mislead it."
            ),
            mend: LocalizedText(
                id: "Sebut semua fakta yang membuat kriteria itu terbuka, dan hanya fakta itu.",
                en: "Name all facts that keep the criterion open, and no others."
            ),
            example: .pack(
                file: "tests/contoh.yaml",
                right: "[layanan.jadwal]}",
                wrong: "[pmi.total]}"
            )
        ),
        HandbookPage(
            "DME1741",
            .warning,
            title: LocalizedText(id: "mutan yang dicatat tidak ada", en: "a recorded mutant isn't there"),
            why: LocalizedText(
                id: "Aturannya sudah berubah, jadi catatan ini tidak lagi berarti dan bisa menutupi celah baru.",
                en: "The rule has changed since, so the entry means nothing any more and could hide a new gap."
            ),
            mend: LocalizedText(
                id: "Hapus butir itu, atau salin 'subject' dan 'change' yang baru dari 'dme aturan mutasi'.",
                en: "Drop the entry, or copy the new 'subject' and 'change' from 'dme rules mutate'."
            ),
            example: .words(
                LocalizedText(
                    id: "tests/mutants.yaml mencatat '5 -> 6', sedangkan parameternya sekarang bernilai 7.",
                    en: "tests/mutants.yaml records '5 -> 6' while the parameter is 7 now."
                )
            )
        ),
        HandbookPage(
            "DME1742",
            .warning,
            title: LocalizedText(
                id: "mutan yang dicatat setara ternyata ditemukan uji",
                en: "a mutant recorded as equivalent is noticed by a test"
            ),
            why: LocalizedText(
                id: "Catatan itu berkata tidak ada uji yang dapat menemukannya, padahal ada.",
                en: "The entry says that no test could notice the change, and one does."
            ),
            mend: LocalizedText(
                id: "Hapus butir itu dari tests/mutants.yaml.",
                en: "Drop the entry from tests/mutants.yaml."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "tests/mutants.yaml mencatat '5 -> 6' sebagai setara, tetapi sebuah uji memakai tepat lima anggota.",
                    en: "tests/mutants.yaml records '5 -> 6' as equivalent, but a test has exactly five members."
                )
            )
        ),
    ]
}
