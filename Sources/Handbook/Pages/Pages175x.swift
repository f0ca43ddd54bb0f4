import Diagnostics

extension Handbook {
    /// What villages can do.
    static let actionPages: [HandbookPage] = [
        HandbookPage(
            "DME1750",
            title: LocalizedText(
                id: "tindakan menetapkan fakta yang tidak ada",
                en: "an action establishes a fact that isn't there"
            ),
            why: LocalizedText(
                id: "Rencana desa tidak dapat memakai tindakan yang mengubah sesuatu yang tidak dinilai.",
                en: "A plan can't use an action that changes something nobody asks for."
            ),
            mend: LocalizedText(
                id: "Tulis nama fakta seperti di facts.yaml.",
                en: "Write the fact's name as in facts.yaml."
            ),
            example: .pack(file: "actions.yaml", right: "perdes.ada: {is: ya}", wrong: "perdes.adda: {is: ya}")
        ),
        HandbookPage(
            "DME1751",
            title: LocalizedText(
                id: "tindakan menunggu tindakan yang tidak ada",
                en: "an action waits for one that isn't there"
            ),
            why: LocalizedText(
                id:
                    "Urutan tindakan dalam rencana dibuat dari 'after'; nama yang tidak dikenal membuat urutannya tidak tentu.",
                en: "The order of a plan is made from 'after'; with an unknown name there is no telling it."
            ),
            mend: LocalizedText(
                id: "Tulis id tindakan lain di berkas ini, atau hapus namanya.",
                en: "Write the id of another action of this file, or delete the name."
            ),
            example: .pack(file: "actions.yaml", right: "after: [susun_perdes]", wrong: "after: [susun_perda]")
        ),
        HandbookPage(
            "DME1752",
            title: LocalizedText(
                id: "tindakan saling menunggu",
                en: "actions wait for one another"
            ),
            why: LocalizedText(
                id: "Tidak satu pun dari tindakan itu dapat dimulai, jadi tidak ada rencana yang dapat memakainya.",
                en: "None of these actions can ever begin, so no plan can use them."
            ),
            mend: LocalizedText(
                id: "Hapus salah satu nama dari 'after' supaya ada tindakan yang dapat dimulai lebih dulu.",
                en: "Delete one of the names from 'after', so that one action can come first."
            ),
            example: .pack(file: "actions.yaml", right: "after: [susun_perdes]", wrong: "after: [lengkapi_satgas]")
        ),
        HandbookPage(
            "DME1753",
            title: LocalizedText(
                id: "perubahan tidak cocok dengan jenis fakta",
                en: "a change that the type of the fact doesn't take"
            ),
            why: LocalizedText(
                id: "'at least' hanya berarti bagi bilangan dan tanggal, 'includes' hanya bagi beberapa pilihan.",
                en: "'at least' means something for numbers and dates only, 'includes' for several options only."
            ),
            mend: LocalizedText(
                id:
                    "Pakai 'is' untuk ya atau tidak, satu pilihan dan teks; 'includes' untuk beberapa pilihan; 'is', 'at least', 'at most' atau 'expect' untuk bilangan dan tanggal.",
                en:
                    "Use 'is' for yes or no, one option and texts; 'includes' for several options; 'is', 'at least', 'at most' or 'expect' for numbers and dates."
            ),
            example: .pack(
                file: "actions.yaml",
                right: "layanan.jadwal: {is: harian}",
                wrong: "layanan.jadwal: {at least: 1}"
            )
        ),
        HandbookPage(
            "DME1754",
            title: LocalizedText(
                id: "jawaban harus 'ya' atau 'tidak'",
                en: "an answer must be 'ya' or 'tidak'"
            ),
            why: LocalizedText(
                id: "Fakta ini dijawab ya atau tidak; kata lain tidak dapat menjadi bukti.",
                en: "This fact is answered with yes or no; another word can't be evidence."
            ),
            mend: LocalizedText(
                id: "Tulis ya atau tidak.",
                en: "Write ya or tidak."
            ),
            example: .pack(file: "actions.yaml", right: "perdes.ada: {is: ya}", wrong: "perdes.ada: {is: sudah}")
        ),
        HandbookPage(
            "DME1755",
            title: LocalizedText(
                id: "pilihan tidak ada",
                en: "an option that isn't there"
            ),
            why: LocalizedText(
                id: "Bukti desa hanya dapat memuat pilihan yang ditulis di facts.yaml.",
                en: "A village's evidence can only hold the options that facts.yaml lists."
            ),
            mend: LocalizedText(
                id: "Tulis id salah satu pilihan fakta itu.",
                en: "Write the id of one of the fact's options."
            ),
            example: .pack(
                file: "actions.yaml",
                right: "layanan.jadwal: {is: harian}",
                wrong: "layanan.jadwal: {is: harain}"
            )
        ),
        HandbookPage(
            "DME1756",
            title: LocalizedText(
                id: "nilai tindakan di luar batas fakta",
                en: "the value of an action lies outside the bounds of the fact"
            ),
            why: LocalizedText(
                id: "Bukti dengan nilai itu akan ditolak, jadi tindakan ini tidak pernah menghasilkan apa pun.",
                en: "Evidence with that value would be refused, so the action never leads to anything."
            ),
            mend: LocalizedText(
                id: "Perbaiki nilainya, atau batas fakta di facts.yaml.",
                en: "Mend the value, or the bounds of the fact in facts.yaml."
            ),
            example: .pack(file: "actions.yaml", right: "{at least: ceiling(0.9 * pmi.total)}", wrong: "{at least: -1}")
        ),
        HandbookPage(
            "DME1757",
            title: LocalizedText(
                id: "lama tindakan bukan bulan yang bulat",
                en: "the time of an action isn't a whole number of months"
            ),
            why: LocalizedText(
                id: "Rencana membandingkan tindakan menurut jumlah bulan; tindakan tanpa usaha akan selalu dipilih.",
                en: "Plans compare actions by their months; one that takes no effort would always be chosen."
            ),
            mend: LocalizedText(
                id: "Tulis bilangan bulat, paling sedikit 1.",
                en: "Write a whole number, 1 at least."
            ),
            example: .pack(file: "actions.yaml", right: "months: 6,", wrong: "months: 0,")
        ),
        HandbookPage(
            "DME1758",
            title: LocalizedText(
                id: "lama yang diasumsikan tanpa rentang",
                en: "an assumed time without a range"
            ),
            why: LocalizedText(
                id: "Tanpa rentang pembaca mengira lamanya sudah pasti.",
                en: "Without a range a reader takes the time for settled."
            ),
            mend: LocalizedText(
                id: "Tambahkan range: {from: …, to: …} pada 'effort'.",
                en: "Add range: {from: …, to: …} to 'effort'."
            ),
            example: .pack(file: "actions.yaml", right: "months: 6, range: {from: 3, to: 12},", wrong: "months: 6,")
        ),
        HandbookPage(
            "DME1759",
            title: LocalizedText(
                id: "lama tindakan di luar rentangnya",
                en: "the time of an action lies outside its range"
            ),
            why: LocalizedText(
                id: "Lama yang dipakai rencana harus salah satu yang dianggap mungkin.",
                en: "The time that plans use must be one of those that are thought possible."
            ),
            mend: LocalizedText(
                id: "Perbaiki lamanya atau rentangnya.",
                en: "Mend the time or the range."
            ),
            example: .pack(file: "actions.yaml", right: "months: 6,", wrong: "months: 18,")
        ),
        HandbookPage(
            "DME1760",
            .warning,
            title: LocalizedText(
                id: "tindakan yang tidak mengubah penilaian",
                en: "an action that changes nothing in an assessment"
            ),
            why: LocalizedText(
                id:
                    "Tidak ada rencana yang memilihnya, karena tidak ada kriteria yang membaca fakta yang ditetapkannya.",
                en: "No plan chooses it, since no criterion reads what it establishes."
            ),
            mend: LocalizedText(
                id: "Tetapkan fakta yang dinilai, atau hapus tindakannya.",
                en: "Establish a fact that is judged, or delete the action."
            ),
            example: .words(
                LocalizedText(
                    id: "Contohnya tindakan yang hanya menetapkan fakta untuk pemeriksaan silang.",
                    en: "An example is an action that only establishes a fact for a cross-check."
                )
            )
        ),
        HandbookPage(
            "DME1761",
            title: LocalizedText(
                id: "perubahan fakta tidak tunggal",
                en: "an effect without exactly one change"
            ),
            why: LocalizedText(
                id:
                    "Dengan dua perubahan tidak jelas nilai mana yang dihasilkan, dan tanpa perubahan tidak ada hasilnya.",
                en: "With two changes it isn't clear which value comes of it, and with none nothing does."
            ),
            mend: LocalizedText(
                id: "Tulis tepat satu dari 'is', 'at least', 'at most', 'expect' dan 'includes'.",
                en: "Write exactly one of 'is', 'at least', 'at most', 'expect' and 'includes'."
            ),
            example: .pack(
                file: "actions.yaml",
                right: "perdes.ada: {is: ya}",
                wrong: "perdes.ada: {is: ya, at least: 1}"
            )
        ),
        HandbookPage(
            "DME1762",
            title: LocalizedText(
                id: "terlalu banyak tindakan",
                en: "too many actions"
            ),
            why: LocalizedText(
                id: "Pencarian rencana memeriksa gabungan tindakan; jumlahnya dibatasi supaya selalu selesai.",
                en:
                    "The search for plans looks at combinations of actions; their number is limited so that it always ends."
            ),
            mend: LocalizedText(
                id: "Gabungkan tindakan yang selalu dilakukan bersama.",
                en: "Join actions that are always done together."
            ),
            example: .words(
                LocalizedText(
                    id: "Sebuah paket boleh punya paling banyak 64 tindakan.",
                    en: "A pack may have at most 64 actions."
                )
            )
        ),
        HandbookPage(
            "DME1763",
            title: LocalizedText(
                id: "tindakan menghasilkan teks yang tidak berisi",
                en: "an action leads to a text without content"
            ),
            why: LocalizedText(
                id:
                    "Bukti dengan teks seperti '-' atau 'tidak ada' ditolak, jadi desa tidak dapat menunjukkan hasil tindakan ini.",
                en: "Evidence with a text such as '-' or 'none' is refused, so a village could never show the result."
            ),
            mend: LocalizedText(
                id: "Tulis isi yang akan ada setelah tindakan selesai, atau hapus fakta itu dari 'establishes'.",
                en: "Write what will be there when the action is done, or leave the fact out of 'establishes'."
            ),
            example: .pack(
                file: "actions.yaml",
                right: "perdes.nomor: {is: nomor Perdes baru}",
                wrong: "perdes.nomor: {is: tidak ada}"
            )
        ),
        HandbookPage(
            "DME1764",
            title: LocalizedText(
                id: "tindakan menghasilkan pecahan untuk bilangan bulat",
                en: "an action leads to a fraction of a whole number"
            ),
            why: LocalizedText(
                id:
                    "Bukti dengan pecahan ditolak untuk fakta ini, jadi tindakan itu tidak pernah menghasilkan apa pun.",
                en: "Evidence with a fraction is refused for this fact, so the action never leads to anything."
            ),
            mend: LocalizedText(
                id: "Tulis bilangan bulat, atau bulatkan dengan 'ceiling' (ke atas) atau 'floor' (ke bawah).",
                en: "Write a whole number, or round with 'ceiling' (up) or 'floor' (down)."
            ),
            example: .pack(
                file: "actions.yaml",
                right: "{at least: ceiling(0.9 * pmi.total)}",
                wrong: "{at least: 2.5}"
            )
        ),
    ]
}
