import Diagnostics

extension Handbook {
    /// Assessments that are compared.
    static let comparisonPages: [HandbookPage] = [
        HandbookPage(
            "DME1780",
            title: LocalizedText(id: "berkas yang bukan penilaian", en: "a file that isn't an assessment"),
            why: LocalizedText(
                id:
                    "'dme bandingkan' membaca angka dan bukti dari penilaian JSON. Berkas bukti (YAML) dan laporan (Markdown) tidak memuat keduanya.",
                en:
                    "'dme compare' reads figures and evidence from an assessment as JSON. Evidence files (YAML) and reports (Markdown) don't hold both."
            ),
            mend: LocalizedText(
                id: "Buat penilaiannya dengan 'dme nilai BUKTI --format json', lalu sebut berkas itu.",
                en: "Make the assessment with 'dme evaluate EVIDENCE --format json', and name that file."
            ),
            example: .words(
                LocalizedText(
                    id: "'dme bandingkan Samples/anjani/evidence.yaml baru.json'.",
                    en: "'dme compare Samples/anjani/evidence.yaml new.json'."
                )
            )
        ),
        HandbookPage(
            "DME1781",
            title: LocalizedText(
                id: "penilaian dengan skema lain",
                en: "an assessment of another schema"
            ),
            why: LocalizedText(
                id:
                    "Nomor sesudah 'dme-assessment/' berubah bila arti suatu kunci berubah. Angka dari dua arti tidak dapat dibandingkan.",
                en:
                    "The number after 'dme-assessment/' changes when a key changes its meaning. Figures of two meanings can't be compared."
            ),
            mend: LocalizedText(
                id: "Nilai lagi bukti waktu itu pada tanggal waktu itu ('--as-of') dengan dme yang dipakai sekarang.",
                en: "Assess the evidence of that time again as of that day ('--as-of') with the dme that is used now."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas yang berisi \"schema\": \"dme-assessment/2\".",
                    en: "A file with \"schema\": \"dme-assessment/2\"."
                )
            )
        ),
        HandbookPage(
            "DME1782",
            title: LocalizedText(
                id: "penilaian yang tidak lengkap",
                en: "an assessment that isn't whole"
            ),
            why: LocalizedText(
                id:
                    "Tanpa tanggal, sidik, desa, atau pernyataan bukti, penilaian tidak dapat dihitung ulang, jadi selisihnya pun tidak dapat dibagi.",
                en:
                    "Without its day, digests, village or statements an assessment can't be made again, so that its change can't be split either."
            ),
            mend: LocalizedText(
                id: "Nilai lagi bukti waktu itu pada tanggal waktu itu ('--as-of'), dan simpan hasilnya apa adanya.",
                en: "Assess the evidence of that time again as of that day ('--as-of'), and keep the result as it is."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas tanpa 'asOf', atau dengan \"asOf\": \"kemarin\".",
                    en: "A file without 'asOf', or with \"asOf\": \"yesterday\"."
                )
            )
        ),
        HandbookPage(
            "DME1783",
            title: LocalizedText(
                id: "penilaian yang diubah setelah ditulis",
                en: "an assessment that was changed after it was written"
            ),
            why: LocalizedText(
                id:
                    "'digest' adalah sidik SHA-256 dari isi berkas tanpa baris itu sendiri. Kalau tidak cocok, ada yang berubah, walau hanya tata letaknya, dan angka di dalamnya bukan lagi yang dihitung.",
                en:
                    "'digest' is the SHA-256 of the file without that line. Where it doesn't fit, something was changed, be it only the layout, and what it says isn't what was calculated."
            ),
            mend: LocalizedText(
                id:
                    "Nilai lagi dari berkas bukti, atau ambil salinan yang asli. Jangan menyimpannya lewat program yang menata ulang JSON.",
                en:
                    "Assess again from the evidence file, or get the original. Don't save it with a program that lays JSON out anew."
            ),
            example: .words(
                LocalizedText(
                    id: "Skor dalam berkas JSON diketik ulang dari 59 menjadi 69.",
                    en: "A score in the JSON file was typed over, from 59 to 69."
                )
            )
        ),
        HandbookPage(
            "DME1784",
            title: LocalizedText(
                id: "penilaian dengan aturan lain",
                en: "an assessment by other rules"
            ),
            why: LocalizedText(
                id:
                    "Penilaian menyebut sidik paket aturannya. Dengan paket lain, penilaian itu tidak dapat dihitung ulang, dan perubahan aturan akan tampak seperti perubahan bukti.",
                en:
                    "An assessment names the digest of its rule pack. By another pack it can't be made again, and changes of the rules would look like changes of the evidence."
            ),
            mend: LocalizedText(
                id:
                    "Sebut paket waktu itu: '--old-rules' untuk penilaian lama, '--rules' untuk yang baru. Keadaan lama dalam git ditulis REV:folder, misalnya '--old-rules v1:Rules/dme-2025'; 'git log -- Rules' memperlihatkan revisi yang ada.",
                en:
                    "Name the pack of that time: '--old-rules' for the old assessment, '--rules' for the new one. An earlier state in git is REV:folder, such as '--old-rules v1:Rules/dme-2025'; 'git log -- Rules' shows the revisions there are."
            ),
            example: .words(
                LocalizedText(
                    id: "Penilaian tahun lalu dibandingkan tanpa '--old-rules', padahal aturannya sudah berubah.",
                    en: "Last year's assessment is compared without '--old-rules', though the rules have changed since."
                )
            )
        ),
        HandbookPage(
            "DME1785",
            title: LocalizedText(
                id: "angka yang tidak berasal dari bukti dalam berkas",
                en: "figures that don't come from the evidence in the file"
            ),
            why: LocalizedText(
                id:
                    "Bukti dalam berkas dinilai lagi dengan aturan dan tanggal yang disebutnya. Kalau hasilnya lain, angka atau buktinya diubah, atau mesinnya versi lain.",
                en:
                    "The evidence in the file is assessed again by the rules and on the day that it names. Where that gives something else, the figures or the evidence were changed, or the engine is another version."
            ),
            mend: LocalizedText(
                id: "Nilai lagi dari berkas bukti pada tanggal waktu itu ('--as-of').",
                en: "Assess again from the evidence file as of that day ('--as-of')."
            ),
            example: .words(
                LocalizedText(
                    id: "Jenjang dalam berkas JSON diganti, dan sidiknya dihitung ulang.",
                    en: "The level in the JSON file was replaced, and its digest made anew."
                )
            )
        ),
        HandbookPage(
            "DME1786",
            title: LocalizedText(
                id: "penilaian dua desa yang berbeda",
                en: "assessments of two villages"
            ),
            why: LocalizedText(
                id:
                    "Selisih dua desa bukan perubahan: tidak ada bukti yang kedaluwarsa atau diperbarui di antaranya. Desa dikenali dari kodenya, bukan namanya.",
                en:
                    "The difference between two villages is no change: no evidence ran out or was renewed between them. A village is known by its code, not by its name."
            ),
            mend: LocalizedText(
                id: "Sebut dua penilaian dari desa yang sama.",
                en: "Name two assessments of the same village."
            ),
            example: .words(
                LocalizedText(
                    id: "'dme bandingkan anjani.json bringinan.json'.",
                    en: "'dme compare anjani.json bringinan.json'."
                )
            )
        ),
        HandbookPage(
            "DME1787",
            title: LocalizedText(
                id: "penilaian baru disebut lebih dahulu",
                en: "the new assessment named first"
            ),
            why: LocalizedText(
                id:
                    "Masa berlaku habis seiring waktu, tidak sebaliknya. Dengan urutan terbalik, setiap bagian akan salah arah.",
                en:
                    "Documents run out as time goes on, not backwards. In the wrong order every part would go the wrong way."
            ),
            mend: LocalizedText(
                id: "Tukar kedua berkas: yang lama lebih dahulu.",
                en: "Swap the two files: the old one comes first."
            ),
            example: .words(
                LocalizedText(
                    id: "'dme bandingkan 2026.json 2025.json'.",
                    en: "'dme compare 2026.json 2025.json'."
                )
            )
        ),
        HandbookPage(
            "DME1788",
            title: LocalizedText(
                id: "dua penilaian dengan tingkat bukti berbeda",
                en: "two assessments at different assurances"
            ),
            why: LocalizedText(
                id:
                    "Yang terbukti menurut klaim dan yang terbukti menurut verifikasi adalah dua pertanyaan. Selisihnya bukan perubahan pada desa, dan bukan pula perubahan aturan.",
                en:
                    "What is proven by claims and what is proven by verification are two questions. Their difference is no change of the village, and none of the rules."
            ),
            mend: LocalizedText(
                id: "Nilai keduanya dengan '--assurance' yang sama, atau tanpa pilihan itu.",
                en: "Assess both with the same '--assurance', or without that option."
            ),
            example: .words(
                LocalizedText(
                    id: "Yang lama dinilai dengan '--assurance claimed', yang baru tanpa pilihan itu.",
                    en: "The old one was made with '--assurance claimed', the new one without that option."
                )
            )
        ),
        HandbookPage(
            "DME1789",
            title: LocalizedText(
                id: "beberapa penilaian dalam satu berkas",
                en: "several assessments in one file"
            ),
            why: LocalizedText(
                id: "Yang dibandingkan adalah satu desa. Dari beberapa penilaian tidak jelas mana yang dimaksud.",
                en: "One village is compared. Of several assessments it isn't clear which one is meant."
            ),
            mend: LocalizedText(
                id: "Nilai dengan '--format json --out FOLDER', lalu sebut berkas desa itu di dalam FOLDER.",
                en: "Assess with '--format json --out FOLDER', and name the village's file in FOLDER."
            ),
            example: .words(
                LocalizedText(
                    id: "Berkas dari 'dme nilai Samples --format json > semua.json'.",
                    en: "A file from 'dme evaluate Samples --format json > all.json'."
                )
            )
        ),
    ]
}
