import Diagnostics

extension Handbook {
    /// The values of facts.
    static let evidenceValuePages: [HandbookPage] = [
        HandbookPage(
            "DME1530",
            title: LocalizedText(
                id: "jawaban yang bukan ya atau tidak",
                en: "an answer that isn't yes or no"
            ),
            why: LocalizedText(
                id:
                    "'sudah', 'sedang' atau 'ada' dapat berarti banyak hal. Mesin tidak menebak, jadi fakta ini tetap tidak diketahui.",
                en:
                    "'almost' or 'in progress' can mean many things. The engine doesn't guess, so the fact stays unknown."
            ),
            mend: LocalizedText(
                id: "Tulis 'ya' atau 'tidak'.",
                en: "Write 'ya' or 'tidak'."
            ),
            example: .evidence(
                right: "value: ya",
                wrong: "value: sedang disusun"
            )
        ),
        HandbookPage(
            "DME1531",
            title: LocalizedText(
                id: "jawaban yang bukan bilangan bulat",
                en: "an answer that isn't a whole number"
            ),
            why: LocalizedText(
                id:
                    "Titik dan koma dibaca berbeda-beda: 27.003 bisa berarti dua puluh tujuh ribu atau dua puluh tujuh. Nilainya ditolak.",
                en:
                    "Dots and commas are read in different ways: 27.003 may be twenty-seven thousand or twenty-seven. The value is refused."
            ),
            mend: LocalizedText(
                id: "Tulis angkanya saja, misalnya 27003.",
                en: "Write digits only, such as 27003."
            ),
            example: .evidence(
                right: "value: 412",
                wrong: "value: 412 orang"
            )
        ),
        HandbookPage(
            "DME1532",
            title: LocalizedText(
                id: "jawaban yang bukan angka desimal",
                en: "an answer that isn't a decimal number"
            ),
            why: LocalizedText(
                id:
                    "Koma desimal dan pemisah ribuan mudah tertukar, dan kesalahan sepuluh kali lipat tidak terlihat. Nilainya ditolak.",
                en:
                    "Decimal commas and thousands separators are easily confused, and a result ten times off isn't seen. The value is refused."
            ),
            mend: LocalizedText(
                id: "Tulis desimal dengan titik, tanpa satuan.",
                en: "Write decimals with a point and no unit."
            ),
            example: .evidence(
                right: "anggaran: {persen: 1.5}",
                wrong: """
                    anggaran:
                        persen: 1,5
                    """
            )
        ),
        HandbookPage(
            "DME1533",
            title: LocalizedText(
                id: "tanggal yang tidak ada dalam bukti",
                en: "a day that doesn't exist, in evidence"
            ),
            why: LocalizedText(
                id:
                    "Umur data dan masa berlaku dokumen dihitung dari tanggal. Dengan tanggal yang tidak terbaca, nilainya tidak dipakai.",
                en: "Ages and validity are counted from dates. With one that can't be read the value isn't used."
            ),
            mend: LocalizedText(
                id: "Tulis tahun-bulan-hari, seperti 2026-06-30.",
                en: "Write year-month-day, such as 2026-06-30."
            ),
            example: .evidence(
                right: "value: 2025-02-01",
                wrong: "value: 1 Februari 2025"
            )
        ),
        HandbookPage(
            "DME1534",
            title: LocalizedText(
                id: "jawaban di luar pilihan",
                en: "an answer that isn't among the options"
            ),
            why: LocalizedText(
                id: "Aturan hanya mengenal pilihan dari paket, jadi jawaban lain tidak dapat dinilai.",
                en: "The rules know the pack's options only, so another answer can't be judged."
            ),
            mend: LocalizedText(
                id: "Tulis id salah satu pilihan yang disebut catatan temuan.",
                en: "Write the id of one of the options in the finding's note."
            ),
            example: .evidence(
                right: "layanan: {jadwal: mingguan}",
                wrong: "layanan: {jadwal: bulanan}"
            )
        ),
        HandbookPage(
            "DME1535",
            title: LocalizedText(
                id: "pilihan disebut dua kali",
                en: "an option listed twice"
            ),
            why: LocalizedText(
                id: "Pilihan yang berulang akan terhitung dua kali, misalnya dua unsur padahal hanya satu.",
                en: "A repeated option would count twice: two members where there is one."
            ),
            mend: LocalizedText(
                id: "Hapus yang berulang, atau ganti dengan yang dimaksud.",
                en: "Delete the repeated one, or write the one that is meant."
            ),
            example: .evidence(
                right: "unsur: [perangkat, bpd, purna]",
                wrong: "unsur: [perangkat, bpd, bpd]"
            )
        ),
        HandbookPage(
            "DME1536",
            title: LocalizedText(
                id: "pilihan ganda tanpa daftar",
                en: "several options without a list"
            ),
            why: LocalizedText(
                id:
                    "Pertanyaan ini dapat dijawab dengan beberapa pilihan, jadi satu pilihan pun ditulis sebagai daftar.",
                en: "This question can be answered with several options, so even one is written as a list."
            ),
            mend: LocalizedText(
                id: "Apit dengan '[' dan ']'.",
                en: "Put it between '[' and ']'."
            ),
            example: .evidence(
                right: "unsur: [perangkat, bpd, purna]",
                wrong: "unsur: perangkat"
            )
        ),
        HandbookPage(
            "DME1537",
            title: LocalizedText(
                id: "nilai di luar batas",
                en: "a value out of bounds"
            ),
            why: LocalizedText(
                id:
                    "Nilai di luar batas wajar hampir selalu salah ketik. Supaya tidak mengubah hasil, nilainya tidak dipakai.",
                en: "A value out of bounds is nearly always a slip. It isn't used, so that it can't change the result."
            ),
            mend: LocalizedText(
                id: "Periksa angkanya. Kalau memang benar, minta pengelola paket mengubah batasnya.",
                en: "Check the number. If it is right, ask those who keep the pack to change the bound."
            ),
            example: .evidence(
                right: "value: 412",
                wrong: "value: 41200"
            )
        ),
        HandbookPage(
            "DME1538",
            title: LocalizedText(
                id: "koma di dalam kurung",
                en: "a comma between brackets"
            ),
            why: LocalizedText(
                id: "Di antara '{' dan '}' koma memisahkan dua pasangan, jadi 1,5 terbaca sebagai dua hal.",
                en: "Between '{' and '}' a comma divides two pairs, so 1,5 is read as two things."
            ),
            mend: LocalizedText(
                id: "Tulis desimal dengan titik, dan ribuan tanpa pemisah.",
                en: "Write decimals with a point, and thousands without a separator."
            ),
            example: .evidence(
                right: "anggaran: {persen: 1.5}",
                wrong: "anggaran: {persen: 1,5}"
            )
        ),
        HandbookPage(
            "DME1539",
            title: LocalizedText(
                id: "kata pengisi sebagai jawaban",
                en: "a filler as an answer"
            ),
            why: LocalizedText(
                id:
                    "'-', 'belum ada' atau 'ya' bukan nomor atau nama. Kalau diterima, kriteria tampak terpenuhi tanpa isi.",
                en:
                    "'-', 'none yet' or 'yes' is no number and no name. Taken as one, the criterion would seem to be met."
            ),
            mend: LocalizedText(
                id: "Tulis isinya, '~' kalau memang tidak ada dan boleh tidak ada, atau hapus barisnya.",
                en: "Write the thing itself, '~' where there is none and there may be none, or delete the line."
            ),
            example: .evidence(
                right: "nomor: 5/2025",
                wrong: "nomor: belum ada"
            )
        ),
        HandbookPage(
            "DME1590",
            title: LocalizedText(
                id: "berkas fakta tanpa nama",
                en: "a file of facts without names"
            ),
            why: LocalizedText(
                id:
                    "'dme feel --input' mencari setiap fakta menurut namanya. Daftar nilai tanpa nama tidak dapat dipakai dalam ekspresi.",
                en:
                    "'dme feel --input' looks facts up by name. A list of values without names can't be used in an expression."
            ),
            mend: LocalizedText(
                id: "Tulis 'nama: nilai' untuk setiap fakta.",
                en: "Write 'name: value' for each fact."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas untuk 'dme feel --input' yang hanya berisi [17, 18].",
                    en: "A file for 'dme feel --input' with nothing but [17, 18]."
                )
            )
        ),
    ]
}
