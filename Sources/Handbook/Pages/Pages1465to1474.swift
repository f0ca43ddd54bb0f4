import Diagnostics

extension Handbook {
    /// Versions and releases.
    static let versionPages: [HandbookPage] = [
        HandbookPage(
            "DME1465",
            title: LocalizedText(
                id: "isi lain di bawah versi yang sudah dirilis",
                en: "other content under a released version"
            ),
            why: LocalizedText(
                id:
                    "Laporan menyebut versi paket. Kalau satu versi punya dua isi, orang tidak tahu aturan mana yang dipakai menilai sebuah desa.",
                en:
                    "Reports name the version of the pack. If one version has two contents, nobody can tell by which rules a village was judged."
            ),
            mend: LocalizedText(
                id:
                    "Naikkan 'version' di pack.yaml, atau kembalikan isinya seperti saat dirilis. Catatan temuan memuat sidik isi sekarang untuk rilis yang baru. Kalau hanya akhir barisnya yang berbeda, misalnya sesudah disimpan di Windows, cukup jalankan 'dme aturan rapikan'.",
                en:
                    "Raise 'version' in pack.yaml, or take back the change. The finding's note has the digest of the content now, for a new release. Where only the line ends differ, as after saving on Windows, 'dme rules fmt' is enough."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Di releases.yaml tertulis versi 1.0.0 dengan sidiknya; sesudah itu sebuah ambang diubah, tetapi pack.yaml tetap 1.0.0.",
                    en:
                        "In releases.yaml stands version 1.0.0 with its digest; then a threshold is changed, but pack.yaml still says 1.0.0."
                )
            )
        ),
        HandbookPage(
            "DME1466",
            title: LocalizedText(id: "versi di bawah rilis terakhir", en: "a version below the last release"),
            why: LocalizedText(
                id: "Versi yang turun membuat aturan baru tampak lebih tua daripada yang sudah beredar.",
                en: "A version that goes down makes new rules look older than those already in use."
            ),
            mend: LocalizedText(
                id: "Pakai versi yang lebih tinggi daripada semua versi di releases.yaml.",
                en: "Use a version above all of those in releases.yaml."
            ),
            example: .words(
                LocalizedText(
                    id: "Di releases.yaml sudah ada 1.2.0, sedangkan pack.yaml menulis 'version: 1.1.0'.",
                    en: "There is a 1.2.0 in releases.yaml already, and pack.yaml says 'version: 1.1.0'."
                )
            )
        ),
        HandbookPage(
            "DME1467",
            title: LocalizedText(id: "isi berubah, versi tetap", en: "the content changed, the version didn't"),
            why: LocalizedText(
                id: "Dua desa bisa dinilai dengan aturan berbeda padahal laporannya menyebut versi yang sama.",
                en: "Two villages could be judged by different rules although their reports name the same version."
            ),
            mend: LocalizedText(
                id: "Naikkan 'version' di pack.yaml setiap kali sebuah berkas aturan diubah, juga kalau hanya teksnya.",
                en: "Raise 'version' in pack.yaml whenever a rule file changes, be it only a text."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Bobot sebuah pilar diubah, lalu 'dme aturan periksa --since main' dijalankan sebelum versinya dinaikkan.",
                    en:
                        "The weight of a pillar is changed, and 'dme rules check --since main' is run before the version is raised."
                )
            )
        ),
        HandbookPage(
            "DME1468",
            title: LocalizedText(id: "sidik rilis salah tulis", en: "a release's digest is misspelt"),
            why: LocalizedText(
                id: "Tanpa sidik yang utuh, isi paket tidak dapat dicocokkan dengan yang dirilis.",
                en: "Without the whole digest the content can't be compared with what was released."
            ),
            mend: LocalizedText(
                id:
                    "Salin sidik dari baris ringkasan 'dme aturan periksa', mulai dari 'sha256:' sampai huruf terakhir.",
                en: "Copy the digest from the summary of 'dme rules check', from 'sha256:' to its last letter."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Di releases.yaml tertulis 'digest: 0a37a761' alih-alih 'digest: sha256:' dengan 64 angka dan huruf.",
                    en:
                        "In releases.yaml stands 'digest: 0a37a761' instead of 'digest: sha256:' with 64 digits and letters."
                )
            )
        ),
        HandbookPage(
            "DME1469",
            title: LocalizedText(
                id: "versi turun dari revisi yang dibandingkan",
                en: "the version went down since the revision"
            ),
            why: LocalizedText(
                id: "Aturan yang diusulkan akan tampak lebih tua daripada aturan yang hendak digantikannya.",
                en: "The rules proposed would look older than those they are to replace."
            ),
            mend: LocalizedText(
                id:
                    "Pakai versi yang lebih tinggi daripada versi di revisi itu. Mungkin usulan ini perlu digabungkan dulu dengan revisi terbaru.",
                en:
                    "Use a version above the revision's. Perhaps the proposal must first be merged with the newest state."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Di cabang main paket sudah versi 0.4.0; usulan yang dibuat dari keadaan lama masih menulis 0.3.1.",
                    en: "On the branch main the pack is at 0.4.0; a proposal made from an older state still says 0.3.1."
                )
            )
        ),
    ]

    /// Decisions to live with a finding.
    static let suppressionPages: [HandbookPage] = [
        HandbookPage(
            "DME1470",
            .warning,
            title: LocalizedText(id: "masa pengecualian sudah lewat", en: "a suppression has ended"),
            why: LocalizedText(
                id:
                    "Pengecualian adalah janji untuk kembali melihat temuannya. Tanggalnya sudah lewat, jadi temuan itu dihitung lagi.",
                en:
                    "A suppression is a promise to look at the finding again. Its day has passed, so the finding counts again."
            ),
            mend: LocalizedText(
                id:
                    "Perbaiki temuannya dan hapus pengecualian ini, atau tetapkan tanggal baru bila alasannya masih berlaku.",
                en: "Mend the finding and delete the suppression, or set a new day if the reason still holds."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "designation assurance: verified",
                wrong: """
                    designation assurance: verified
                    suppressions:
                      - {finding: DME1463, reason: {id: Dipakai nanti., en: For later use.}, until: 2026-03-31}
                    """
            )
        ),
        HandbookPage(
            "DME1471",
            .warning,
            title: LocalizedText(id: "pengecualian tanpa temuan", en: "a suppression of nothing"),
            why: LocalizedText(
                id:
                    "Temuannya sudah tidak ada. Kalau pengecualian ini tertinggal, temuan serupa kelak akan tersembunyi.",
                en: "Its finding is gone. Left behind, the suppression would hide a later one of the kind."
            ),
            mend: LocalizedText(
                id: "Hapus butir ini dari 'suppressions'.",
                en: "Delete this item of 'suppressions'."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "designation assurance: verified",
                wrong: """
                    designation assurance: verified
                    suppressions:
                      - {finding: DME1463, reason: {id: Dipakai nanti., en: For later use.}, until: 2027-06-30}
                    """
            )
        ),
        HandbookPage(
            "DME1472",
            title: LocalizedText(id: "kode temuan tidak dikenal", en: "an unknown kind of finding"),
            why: LocalizedText(
                id:
                    "Pengecualian dengan kode yang salah tidak mengecualikan apa pun, padahal penulisnya mengira sudah.",
                en: "A suppression with a wrong code suppresses nothing, while its author believes that it does."
            ),
            mend: LocalizedText(
                id: "Salin kode temuan, seperti DME1463, dari kurung siku di akhir pesannya.",
                en: "Copy the code of the finding, such as DME1463, from the brackets at the end of its message."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "designation assurance: verified",
                wrong: """
                    designation assurance: verified
                    suppressions:
                      - {finding: DMR1463, reason: {id: Dipakai nanti., en: For later use.}, until: 2027-06-30}
                    """
            )
        ),
        HandbookPage(
            "DME1473",
            title: LocalizedText(
                id: "pengecualian untuk sesuatu yang tidak ada",
                en: "a suppression for what isn't there"
            ),
            why: LocalizedText(
                id: "Nama di 'at' tidak ada di paket ini, jadi pengecualiannya tidak mengenai apa pun.",
                en: "The name at 'at' isn't in the pack, so the suppression applies to nothing."
            ),
            mend: LocalizedText(
                id:
                    "Tulis id fakta, parameter atau jenjang, atau jalur aturan seperti 'pillars.aman.perdes'. Hapus 'at' bila seluruh paket yang dimaksud.",
                en:
                    "Write the id of a fact, parameter or level, or the path of a rule such as 'pillars.aman.perdes'. Delete 'at' if the whole pack is meant."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "designation assurance: verified",
                wrong: """
                    designation assurance: verified
                    suppressions:
                      - {finding: DME1463, at: tak_ada, reason: {id: Dipakai nanti., en: For later use.}, until: 2027-06-30}
                    """
            )
        ),
        HandbookPage(
            "DME1474",
            title: LocalizedText(id: "kesalahan tidak bisa dikecualikan", en: "an error can't be suppressed"),
            why: LocalizedText(
                id:
                    "Kesalahan membuat paket tidak dapat dipakai menilai. Menyembunyikannya tidak membuat paketnya bisa dipakai.",
                en: "An error makes a pack unfit to judge by. Hiding it wouldn't make the pack any fitter."
            ),
            mend: LocalizedText(
                id: "Perbaiki kesalahannya, lalu hapus pengecualian ini.",
                en: "Mend the error and delete the suppression."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "effective: {from: 2026-01-01, to: 2030-12-31}",
                wrong: """
                    effective: {from: 2026-01-01, to: 2020-12-31}
                    suppressions:
                      - {finding: DME1464, reason: {id: Menunggu peraturan., en: Waiting for the law.}, until: 2027-06-30}
                    """
            )
        ),
    ]
}
