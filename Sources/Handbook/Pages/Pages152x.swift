import Diagnostics

extension Handbook {
    /// Which facts evidence speaks of.
    static let evidenceFactPages: [HandbookPage] = [
        HandbookPage(
            "DME1520",
            title: LocalizedText(
                id: "fakta di luar 'facts'",
                en: "a fact outside 'facts'"
            ),
            why: LocalizedText(
                id: "Hanya yang di bawah 'facts:' dibaca sebagai jawaban. Di tempat lain nilainya hilang.",
                en: "Only what stands under 'facts:' is read as an answer. Elsewhere the value is lost."
            ),
            mend: LocalizedText(
                id: "Pindahkan ke bawah 'facts:' dengan indentasi.",
                en: "Move it below 'facts:', indented."
            ),
            example: .evidence(
                right: "fictional: true",
                wrong: """
                    fictional: true
                    perdes: {ada: ya}
                    """
            )
        ),
        HandbookPage(
            "DME1521",
            title: LocalizedText(
                id: "fakta yang tidak ditanyakan",
                en: "a fact that isn't asked for"
            ),
            why: LocalizedText(
                id:
                    "Paket tidak mengenal nama ini, jadi jawabannya tidak dipakai, dan fakta yang sebenarnya dimaksud tetap tidak diketahui.",
                en:
                    "The pack doesn't know this name, so the answer isn't used, and the fact that was meant stays unknown."
            ),
            mend: LocalizedText(
                id: "Perbaiki namanya menurut facts.yaml.",
                en: "Mend the name after facts.yaml."
            ),
            example: .evidence(
                right: "anggaran: {persen: 1.5}",
                wrong: "anggaran: {porsi: 1.5}"
            )
        ),
        HandbookPage(
            "DME1522",
            title: LocalizedText(
                id: "fakta dijawab dua kali",
                en: "a fact that is answered twice"
            ),
            why: LocalizedText(
                id:
                    "Dari dua jawaban, yang pertama dipakai; yang kedua tidak terbaca, dan pembaca dapat mengira sebaliknya.",
                en: "Of two answers the first is used; the second isn't read, and a reader may think otherwise."
            ),
            mend: LocalizedText(
                id:
                    "Hapus salah satu. Dua sumber yang berbeda ditulis di bawah 'values', masing-masing dengan 'source'.",
                en: "Delete one of them. Two sources that differ stand under 'values', each with its 'source'."
            ),
            example: .evidence(
                right: "layanan: {jadwal: mingguan}",
                wrong: """
                    layanan: {jadwal: mingguan}
                      layanan.jadwal: harian
                    """
            )
        ),
        HandbookPage(
            "DME1523",
            title: LocalizedText(
                id: "kelompok fakta diberi nilai",
                en: "a value for a group of facts"
            ),
            why: LocalizedText(
                id: "Nama ini memuat beberapa fakta, jadi tidak jelas fakta mana yang dijawab.",
                en: "This name holds several facts, so it is open which one is answered."
            ),
            mend: LocalizedText(
                id: "Tulis nilainya di bawah nama fakta yang lengkap.",
                en: "Write the value under the full name of the fact."
            ),
            example: .evidence(
                right: "layanan: {jadwal: mingguan}",
                wrong: "layanan: mingguan"
            )
        ),
        HandbookPage(
            "DME1524",
            title: LocalizedText(
                id: "fakta tanpa 'value'",
                en: "a fact without its 'value'"
            ),
            why: LocalizedText(
                id: "Di sini ada keterangan tentang sebuah nilai, tetapi nilainya sendiri tidak ada.",
                en: "There is something about a value here, but not the value itself."
            ),
            mend: LocalizedText(
                id: "Tambahkan 'value: …' di samping keterangannya.",
                en: "Add 'value: …' beside it."
            ),
            example: .evidence(
                right: "layanan: {jadwal: mingguan}",
                wrong: "layanan: {jadwal: {source: Catatan desa}}"
            )
        ),
        HandbookPage(
            "DME1525",
            title: LocalizedText(
                id: "kunci di samping 'values'",
                en: "a key beside 'values'"
            ),
            why: LocalizedText(
                id:
                    "Setiap nilai di bawah 'values' punya sumber dan tanggal sendiri. Kunci di sampingnya tidak jelas milik nilai yang mana.",
                en:
                    "Each of the 'values' has a source and a date of its own. It is open which of them a key beside them is about."
            ),
            mend: LocalizedText(
                id: "Pindahkan kunci itu ke dalam nilai yang dimaksud.",
                en: "Move the key into the value that is meant."
            ),
            example: .evidence(
                right: """
                    prosedural:
                          values:
                    """,
                wrong: """
                    prosedural:
                          as of: 2026-06-15
                          values:
                    """
            )
        ),
        HandbookPage(
            "DME1526",
            .warning,
            title: LocalizedText(
                id: "fakta yang belum diisi",
                en: "a fact that isn't filled in"
            ),
            why: LocalizedText(
                id:
                    "Nama faktanya tertulis, tetapi nilainya kosong. Fakta ini tetap tidak diketahui dan menahan kepastian hasil.",
                en: "The fact's name is there, but its value is empty. It stays unknown, and the result less certain."
            ),
            mend: LocalizedText(
                id: "Isi nilainya, atau hapus barisnya kalau memang belum diketahui.",
                en: "Fill the value in, or delete the line where it isn't known yet."
            ),
            example: .evidence(
                right: "anggaran: {persen: 1.5}",
                wrong: """
                    anggaran:
                        persen:
                    """
            )
        ),
        HandbookPage(
            "DME1527",
            title: LocalizedText(
                id: "'null' pada fakta yang harus ada",
                en: "'null' for a fact that must be there"
            ),
            why: LocalizedText(
                id: "'null' berarti: sudah dipastikan tidak ada. Untuk fakta ini jawaban seperti itu tidak mungkin.",
                en: "'null' means: known not to exist. For this fact that can't be an answer."
            ),
            mend: LocalizedText(
                id: "Hapus barisnya kalau belum diketahui, atau tulis 0 atau 'tidak' kalau itu yang dimaksud.",
                en: "Delete the line where it isn't known, or write 0 or 'tidak' where that is meant."
            ),
            example: .evidence(
                right: "anggaran: {persen: 1.5}",
                wrong: "anggaran: {persen: null}"
            )
        ),
    ]
}
