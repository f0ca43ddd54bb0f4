import Diagnostics

extension Handbook {
    /// The structure of evidence.
    static let evidenceFilePages: [HandbookPage] = [
        HandbookPage(
            "DME1501",
            title: LocalizedText(
                id: "bukti tanpa susunannya",
                en: "evidence without its structure"
            ),
            why: LocalizedText(
                id: "Tanpa 'village', 'period', dan 'facts' tidak diketahui desa mana yang dinilai dan untuk kapan.",
                en: "Without 'village', 'period' and 'facts' it isn't known which village is assessed, and for when."
            ),
            mend: LocalizedText(
                id: "Mulai dari berkas contoh dan ganti isinya.",
                en: "Begin with the sample file and replace its content."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas bukti yang hanya berisi daftar nama desa.",
                    en: "An evidence file that only holds a list of villages."
                )
            )
        ),
        HandbookPage(
            "DME1502",
            title: LocalizedText(
                id: "kunci bukti yang tidak dikenal",
                en: "a key of evidence that isn't known"
            ),
            why: LocalizedText(
                id:
                    "Keterangan dengan kunci lain tidak terbaca: tanggal atau dokumen yang dimaksud tidak ikut mendukung nilainya.",
                en:
                    "What stands under another key isn't read: the date or document that was meant doesn't back the value."
            ),
            mend: LocalizedText(
                id: "Pakai kunci yang disebut temuan; docs/evidence.md memuat semuanya.",
                en: "Use the key that the finding names; docs/evidence.md lists them all."
            ),
            example: .evidence(
                right: "as of: 2026-06-15",
                wrong: "per tanggal: 2026-06-15"
            )
        ),
        HandbookPage(
            "DME1503",
            title: LocalizedText(
                id: "keterangan wajib yang tidak ada",
                en: "something evidence must have"
            ),
            why: LocalizedText(
                id:
                    "Tanpa keterangan ini buktinya tidak dapat dipakai, misalnya masa tanpa akhir atau dokumen tanpa tanggal.",
                en:
                    "Without it the evidence can't be used: a period without its end, for instance, or a document without its date."
            ),
            mend: LocalizedText(
                id: "Tambahkan kunci yang disebut temuan.",
                en: "Add the key that the finding names."
            ),
            example: .evidence(
                right: "period: {from: 2026-01-01, to: 2026-06-30}",
                wrong: "period: {from: 2026-01-01}"
            )
        ),
        HandbookPage(
            "DME1504",
            title: LocalizedText(
                id: "susunan bukti yang keliru",
                en: "evidence of the wrong shape"
            ),
            why: LocalizedText(
                id: "Di sini diharapkan daftar, pasangan, atau satu nilai. Dengan susunan lain isinya tidak terbaca.",
                en: "A list, pairs or a single value is expected here. In another shape the content can't be read."
            ),
            mend: LocalizedText(
                id: "Ikuti susunan yang disebut temuan.",
                en: "Follow the shape that the finding names."
            ),
            example: .evidence(
                right: "period: {from: 2026-01-01, to: 2026-06-30}",
                wrong: "period: 2026"
            )
        ),
        HandbookPage(
            "DME1505",
            title: LocalizedText(
                id: "kode desa yang tidak terbaca",
                en: "a village code that can't be read"
            ),
            why: LocalizedText(
                id: "Kode menentukan desa mana yang dinilai, dan laporan disimpan dengan kode itu.",
                en: "The code says which village is assessed, and reports are filed under it."
            ),
            mend: LocalizedText(
                id: "Tulis kode Kemendagri dengan titik, seperti 52.02.05.2003, di antara tanda kutip.",
                en: "Write the ministry's code with dots, such as 52.02.05.2003, in quotes."
            ),
            example: .evidence(
                right: "code: \"52.02.05.2999\"",
                wrong: "code: \"5202052999\""
            )
        ),
        HandbookPage(
            "DME1506",
            title: LocalizedText(
                id: "kode desa tanpa jenis yang dikenal",
                en: "a village code of no known kind"
            ),
            why: LocalizedText(
                id:
                    "Angka pertama dari empat angka terakhir menyebut kelurahan, desa, atau desa adat. Beberapa kriteria hanya berlaku untuk salah satunya.",
                en:
                    "The first of the last four digits tells a kelurahan, a desa or a desa adat. Some criteria apply to one of them only."
            ),
            mend: LocalizedText(
                id: "Periksa kodenya; empat angka terakhir diawali 1, 2, atau 3.",
                en: "Check the code; its last four digits start with 1, 2 or 3."
            ),
            example: .evidence(
                right: "code: \"52.02.05.2999\"",
                wrong: "code: \"52.02.05.4999\""
            )
        ),
        HandbookPage(
            "DME1507",
            title: LocalizedText(
                id: "keterangan kosong",
                en: "an empty entry"
            ),
            why: LocalizedText(
                id:
                    "Keterangan kosong tampak terisi, tetapi tidak menyebut apa pun, misalnya nomor dokumen tanpa nomornya.",
                en: "An empty entry looks filled in, but says nothing, such as a document's number without the number."
            ),
            mend: LocalizedText(
                id: "Isi, atau hapus barisnya.",
                en: "Fill it in or delete the line."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: \"\""
            )
        ),
        HandbookPage(
            "DME1508",
            title: LocalizedText(
                id: "masa bukti terbalik",
                en: "a period that is reversed"
            ),
            why: LocalizedText(
                id:
                    "Nilai tanpa tanggal dianggap berasal dari akhir masa. Masa yang berakhir sebelum dimulai membuat umur data keliru.",
                en:
                    "Values without a date count as of the end of the period. One that ends before it starts makes ages wrong."
            ),
            mend: LocalizedText(
                id: "Tukar 'from' dan 'to', atau perbaiki tahunnya.",
                en: "Swap 'from' and 'to', or mend the year."
            ),
            example: .evidence(
                right: "period: {from: 2026-01-01, to: 2026-06-30}",
                wrong: "period: {from: 2026-06-30, to: 2026-01-01}"
            )
        ),
        HandbookPage(
            "DME1509",
            .warning,
            title: LocalizedText(
                id: "dokumen yang tidak mendukung faktanya",
                en: "a document that doesn't back its fact"
            ),
            why: LocalizedText(
                id:
                    "Paket menentukan dokumen apa yang diterima untuk fakta ini. Dokumen lain tidak dihitung, sehingga nilainya tetap pengakuan saja.",
                en:
                    "The pack says which documents are accepted for this fact. Another one doesn't count, so the value remains a claim."
            ),
            mend: LocalizedText(
                id: "Pakai salah satu jenis yang disebut temuan, dengan ejaan yang sama.",
                en: "Use one of the kinds that the finding lists, spelt the same."
            ),
            example: .evidence(
                right: "{kind: Perdes, number: 5/2025, date: 2025-03-10}",
                wrong: "{kind: Foto kegiatan, number: 5/2025, date: 2025-03-10}"
            )
        ),
        HandbookPage(
            "DME1510",
            title: LocalizedText(
                id: "dokumen berakhir sebelum tanggalnya",
                en: "a document that ends before its date"
            ),
            why: LocalizedText(
                id: "Dokumen ini tidak berlaku pada hari mana pun, jadi tidak mendukung apa pun.",
                en: "The document is valid on no day at all, so it backs nothing."
            ),
            mend: LocalizedText(
                id: "Periksa tahun pada 'date' dan 'valid until'.",
                en: "Check the years of 'date' and 'valid until'."
            ),
            example: .evidence(
                right: "valid until: 2028-01-31",
                wrong: "valid until: 2024-01-31"
            )
        ),
        HandbookPage(
            "DME1511",
            title: LocalizedText(
                id: "sidik berkas yang keliru",
                en: "a digest that isn't one"
            ),
            why: LocalizedText(
                id:
                    "Sidik SHA-256 membuktikan bahwa berkas yang diperiksa adalah berkas yang dikirim. Sidik yang tidak lengkap tidak membuktikan apa pun.",
                en: "A SHA-256 digest proves that the file reviewed is the file sent. An incomplete one proves nothing."
            ),
            mend: LocalizedText(
                id: "Salin keluaran sha256sum seutuhnya, atau hapus 'sha256'.",
                en: "Copy the whole output of sha256sum, or delete 'sha256'."
            ),
            example: .evidence(
                right: "file: dok/siskop2mi.pdf",
                wrong: "file: dok/siskop2mi.pdf, sha256: 9f86d081"
            )
        ),
        HandbookPage(
            "DME1512",
            title: LocalizedText(
                id: "data pribadi di dalam bukti",
                en: "personal data in evidence"
            ),
            why: LocalizedText(
                id:
                    "NIK, nomor paspor, dan nomor telepon tidak diperlukan untuk menilai desa, dan bukti dibaca banyak orang. Nilainya ditolak.",
                en:
                    "Identity, passport and phone numbers aren't needed to assess a village, and many people read evidence. The value is refused."
            ),
            mend: LocalizedText(
                id: "Hapus nomornya; sebut jabatan atau lembaga saja.",
                en: "Delete the number; name the office or institution only."
            ),
            example: .evidence(
                right: "note: Contoh pengisian.",
                wrong: "note: Hubungi 0812-3456-7890."
            )
        ),
        HandbookPage(
            "DME1513",
            title: LocalizedText(
                id: "pemeriksaan sebelum nilainya",
                en: "a verification before its value"
            ),
            why: LocalizedText(
                id:
                    "Yang diperiksa pada tanggal itu bukan nilai ini, karena nilainya baru ada sesudahnya. Nilai ini tidak dianggap terverifikasi.",
                en:
                    "What was verified on that day can't be this value, which is of a later one. It doesn't count as verified."
            ),
            mend: LocalizedText(
                id: "Periksa 'on' pada 'verified' dan 'as of' pada nilainya.",
                en: "Check the 'on' of 'verified' and the 'as of' of the value."
            ),
            example: .evidence(
                right: "on: 2026-06-25",
                wrong: "on: 2026-06-10"
            )
        ),
        HandbookPage(
            "DME1514",
            title: LocalizedText(
                id: "terlalu banyak temuan dalam satu dokumen",
                en: "too many findings in one document"
            ),
            why: LocalizedText(
                id:
                    "Sesudah seribu temuan, yang berikutnya tidak disebut lagi supaya keluaran tetap terbaca. Nilai-nilainya tetap diperiksa.",
                en:
                    "After a thousand findings further ones aren't listed, so that the output stays readable. The values are checked all the same."
            ),
            mend: LocalizedText(
                id: "Perbaiki yang sudah disebut, lalu periksa lagi.",
                en: "Mend what is listed and check again."
            ),
            example: .words(
                LocalizedText(
                    id: "Satu dokumen dengan lebih dari 1.000 fakta yang tidak dikenal.",
                    en: "A document with more than 1,000 facts that aren't known."
                )
            )
        ),
    ]
}
