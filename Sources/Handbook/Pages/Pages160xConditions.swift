import Diagnostics

extension Handbook {
    /// What is always or never true.
    static let conditionPages: [HandbookPage] = [
        HandbookPage(
            "DME1601",
            .warning,
            title: LocalizedText(id: "kriteria yang selalu terpenuhi", en: "a criterion that everybody meets"),
            why: LocalizedText(
                id:
                    "Kriteria yang dipenuhi setiap desa tidak membedakan apa pun, tetapi menaikkan skor semuanya. Biasanya ada angka atau tanda banding yang salah tulis.",
                en:
                    "A criterion that every village meets tells none from another, yet raises all their scores. Mostly a number or a comparison sign is mistyped."
            ),
            mend: LocalizedText(
                id:
                    "Bandingkan syaratnya dengan batas fakta pada catatan temuan, lalu perbaiki angkanya, tandanya, atau batas faktanya.",
                en:
                    "Compare the condition with the fact's bounds in the finding's notes; then mend the number, the sign or the bounds."
            ),
            example: .pack(file: "gates.yaml", right: "met when: pmi.total > 0", wrong: "met when: pmi.total >= 0")
        ),
        HandbookPage(
            "DME1602",
            title: LocalizedText(id: "kriteria yang tidak dapat dipenuhi", en: "a criterion that nobody can meet"),
            why: LocalizedText(
                id:
                    "Desa mana pun gagal di sini, apa pun buktinya, dan laporan menyuruh desa melakukan sesuatu yang mustahil.",
                en: "Every village fails here whatever its evidence, and reports ask for what is impossible."
            ),
            mend: LocalizedText(
                id:
                    "Bandingkan ambang dengan batas fakta pada catatan temuan; salah satunya keliru. Bagian ditulis 0.80, bukan 80.",
                en:
                    "Compare the threshold with the fact's bounds in the finding's notes; one of them is wrong. A share is written 0.80, not 80."
            ),
            example: .pack(file: "gates.yaml", right: "met when: pmi.total > 0", wrong: "met when: pmi.total < 0")
        ),
        HandbookPage(
            "DME1603",
            .warning,
            title: LocalizedText(id: "'applies' yang selalu benar", en: "an 'applies' that is always true"),
            why: LocalizedText(
                id: "Orang yang membaca aturan mengira ada desa yang dikecualikan, padahal tidak ada.",
                en: "Whoever reads the rule takes it that some villages are exempt, and none is."
            ),
            mend: LocalizedText(
                id: "Hapus 'applies', atau perbaiki syaratnya supaya benar-benar mengecualikan desa yang dimaksud.",
                en: "Leave 'applies' out, or mend it so that it exempts the villages that are meant."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "applies: village.kind != \"kelurahan\"",
                wrong: "applies: pmi.total >= 0"
            )
        ),
        HandbookPage(
            "DME1604",
            title: LocalizedText(id: "kriteria yang tidak pernah berlaku", en: "a criterion that never applies"),
            why: LocalizedText(
                id:
                    "Kriteria ini tidak dinilai di desa mana pun, jadi bobotnya berpindah ke kriteria lain tanpa terlihat.",
                en: "The criterion is judged nowhere, and its weight silently goes to the others."
            ),
            mend: LocalizedText(
                id: "Perbaiki syarat 'applies', atau hapus kriterianya bila memang tidak diperlukan lagi.",
                en: "Mend the condition of 'applies', or remove the criterion if it isn't needed any more."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "applies: village.kind != \"kelurahan\"",
                wrong: "applies: pmi.total < 0"
            )
        ),
        HandbookPage(
            "DME1605",
            .warning,
            title: LocalizedText(id: "pemeriksaan silang yang selalu benar", en: "a cross-check that always holds"),
            why: LocalizedText(
                id: "Pemeriksaan ini tidak pernah menemukan apa pun, sehingga jawaban yang keliru lolos.",
                en: "The check never finds anything, so wrong answers pass."
            ),
            mend: LocalizedText(
                id:
                    "Tulis hubungan antara dua jawaban, misalnya bagian tidak melebihi keseluruhannya; batas satu fakta ditulis pada fakta itu.",
                en:
                    "Write how two answers belong together, such as a part within its whole; the bounds of one fact stand with that fact."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "holds: pmi.prosedural <= pmi.total",
                wrong: "holds: pmi.prosedural >= 0"
            )
        ),
        HandbookPage(
            "DME1606",
            title: LocalizedText(
                id: "pemeriksaan silang yang tidak pernah benar",
                en: "a cross-check that never holds"
            ),
            why: LocalizedText(
                id:
                    "Bukti setiap desa dianggap bertentangan, dan fakta yang dibaca pemeriksaan ini tidak pernah diketahui.",
                en:
                    "The evidence of every village counts as contradictory, and the facts the check reads are never known."
            ),
            mend: LocalizedText(
                id:
                    "Balikkan tanda bandingnya atau perbaiki angkanya: 'holds' menyebut apa yang benar pada bukti yang wajar.",
                en: "Turn the comparison round or mend its number: 'holds' says what is true of sensible evidence."
            ),
            example: .pack(
                file: "facts.yaml",
                right: "holds: pmi.prosedural <= pmi.total",
                wrong: "holds: pmi.prosedural < 0"
            )
        ),
        HandbookPage(
            "DME1607",
            .warning,
            title: LocalizedText(
                id: "bagian syarat yang selalu benar",
                en: "a part of a condition that is always true"
            ),
            why: LocalizedText(
                id:
                    "Bagian itu tidak menentukan apa pun. Mungkin yang dimaksud ambang yang lebih tinggi, atau fakta yang lain.",
                en: "The part decides nothing. Perhaps a higher threshold was meant, or another fact."
            ),
            mend: LocalizedText(
                id: "Perbaiki ambangnya menurut batas pada catatan temuan, atau hapus bagian itu.",
                en: "Mend the threshold by the bounds in the finding's notes, or leave the part out."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "met when: perdes.ada",
                wrong: "met when: perdes.ada and pmi.total >= 0"
            )
        ),
        HandbookPage(
            "DME1608",
            .warning,
            title: LocalizedText(
                id: "bagian syarat yang tidak pernah benar",
                en: "a part of a condition that is never true"
            ),
            why: LocalizedText(
                id: "Jalan lain yang disebut syarat ini tidak terbuka bagi desa mana pun.",
                en: "The other way that the condition names is open to no village."
            ),
            mend: LocalizedText(
                id: "Perbaiki ambangnya menurut batas pada catatan temuan, atau hapus bagian itu.",
                en: "Mend the threshold by the bounds in the finding's notes, or leave the part out."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "met when: perdes.ada",
                wrong: "met when: perdes.ada or pmi.total < 0"
            )
        ),
        HandbookPage(
            "DME1609",
            title: LocalizedText(id: "teks yang bukan salah satu pilihan", en: "a text that isn't one of the options"),
            why: LocalizedText(
                id: "Jawaban desa selalu salah satu pilihan, jadi perbandingan dengan teks lain tidak pernah benar.",
                en: "A village's answer is always one of the options, so a comparison with another text is never true."
            ),
            mend: LocalizedText(
                id:
                    "Pakai id pilihan seperti tertulis di fakta, bukan labelnya; jenis desa adalah \"desa\", \"kelurahan\", atau \"desa adat\".",
                en:
                    "Use the option's id as the fact has it, not its label; the kinds of village are \"desa\", \"kelurahan\" and \"desa adat\"."
            ),
            example: .pack(
                file: "pillars.yaml",
                right: "(\"harian\", \"mingguan\")",
                wrong: "(\"harian\", \"minguan\")"
            )
        ),
        HandbookPage(
            "DME1615",
            title: LocalizedText(id: "jenjang yang tidak dapat dicapai", en: "a level that no village reaches"),
            why: LocalizedText(
                id: "Tidak ada desa yang dapat sampai ke jenjang ini, sebaik apa pun hasilnya.",
                en: "No village can come to this level, however good its results."
            ),
            mend: LocalizedText(
                id:
                    "Skor berkisar 0 sampai 100, kecuali kelompok 'sum' dan 'countMet'; perbaiki ambang yang di luar itu.",
                en:
                    "Scores go from 0 to 100, except those of 'sum' and 'countMet'; mend the threshold that lies outside."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.met and pillars.score >= ambang_tumbuh",
                wrong: "requires: pillars.score > 100"
            )
        ),
        HandbookPage(
            "DME1616",
            .warning,
            title: LocalizedText(id: "jenjang yang tidak menuntut apa pun", en: "a level that asks for nothing"),
            why: LocalizedText(
                id:
                    "Setiap desa yang mencapai jenjang di bawahnya langsung berada di jenjang ini, jadi salah satunya tidak berarti.",
                en: "Every village at the next lower level is at this one too, so one of the two means nothing."
            ),
            mend: LocalizedText(
                id:
                    "Tulis syarat yang membedakan jenjang ini dari yang di bawahnya. Hanya jenjang terendah boleh terbuka bagi semua desa.",
                en:
                    "Write what sets this level apart from the one below. Only the lowest level may be open to every village."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.met and pillars.score >= ambang_tumbuh",
                wrong: "requires: pillars.score >= 0"
            )
        ),
        HandbookPage(
            "DME1628",
            .warning,
            title: LocalizedText(
                id: "'needs' yang sudah dituntut syaratnya",
                en: "a need that the test asks for anyway"
            ),
            why: LocalizedText(
                id:
                    "Tanpa fakta itu kriteria ini memang tidak terpenuhi; menyebutnya dua kali membuat orang mencari bedanya.",
                en:
                    "Without that fact the criterion isn't met anyway; naming it twice makes people look for a difference."
            ),
            mend: LocalizedText(
                id: "Hapus fakta itu dari 'needs'; di sana hanya fakta yang tidak dibaca syaratnya, misalnya nomor SK.",
                en:
                    "Take the fact out of 'needs', which is for facts the test doesn't read, such as the number of a decree."
            ),
            example: .pack(file: "gates.yaml", right: "needs: [perdes.nomor]", wrong: "needs: [perdes.ada]")
        ),
        HandbookPage(
            "DME1629",
            .warning,
            title: LocalizedText(
                id: "syarat yang gagal kalau nilainya lebih",
                en: "a condition that more than enough fails"
            ),
            why: LocalizedText(
                id:
                    "Dengan '=' hanya angka itu sendiri yang memenuhi syarat. Desa yang punya lebih banyak dinilai belum memenuhi.",
                en:
                    "With '=' only that very number meets the condition. A village that has more of it is judged not to meet it."
            ),
            mend: LocalizedText(
                id:
                    "Tulis '>=' kalau angka itu batas terendah. Kalau memang harus tepat, jelaskan alasannya dalam 'suppressions' di pack.yaml.",
                en:
                    "Write '>=' where the number is the least that is needed. If it must be exact, say why under 'suppressions' in pack.yaml."
            ),
            example: .pack(
                file: "gates.yaml",
                right: "met when: pmi.total > 0",
                wrong: "met when: pmi.total = penyebut_minimal"
            )
        ),
    ]
}
