import Diagnostics

extension Handbook {
    /// YAML that is refused.
    static let yamlPages: [HandbookPage] = [
        HandbookPage(
            "DME1101",
            title: LocalizedText(
                id: "kunci ditulis dua kali",
                en: "a key is written twice"
            ),
            why: LocalizedText(
                id:
                    "Dari dua baris dengan kunci yang sama hanya satu yang akan berlaku, tanpa ada yang tahu yang mana.",
                en: "Of two lines with the same key only one would count, and nobody could say which."
            ),
            mend: LocalizedText(
                id: "Hapus baris yang tidak dimaksud. Catatan temuan menunjukkan yang pertama.",
                en: "Delete the line that isn't meant. The finding's note shows the first one."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "status: draft",
                wrong: """
                    status: draft
                    status: official
                    """
            )
        ),
        HandbookPage(
            "DME1102",
            title: LocalizedText(
                id: "kunci bukan teks",
                en: "a key that isn't a text"
            ),
            why: LocalizedText(
                id:
                    "Di sebelah kiri ':' harus ada nama. Daftar atau pemetaan di sana bukan nama, biasanya karena kurung yang salah tempat.",
                en:
                    "There must be a name to the left of ':'. A list or mapping there is none; usually a bracket is misplaced."
            ),
            mend: LocalizedText(
                id: "Pindahkan kurung ke sebelah kanan ':'.",
                en: "Move the brackets to the right of the ':'."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "publisher: Republik Indonesia",
                wrong: "[publisher]: Republik Indonesia"
            )
        ),
        HandbookPage(
            "DME1103",
            title: LocalizedText(
                id: "kunci gabungan '<<'",
                en: "the merge key '<<'"
            ),
            why: LocalizedText(
                id:
                    "Dengan '<<' sebagian isi datang dari tempat lain, sehingga orang yang memeriksa aturan tidak melihat isinya di tempatnya.",
                en:
                    "With '<<' part of the content comes from elsewhere, and whoever reviews the rule doesn't see it where it applies."
            ),
            mend: LocalizedText(
                id: "Tulis setiap entri di tempatnya sendiri.",
                en: "Write each entry where it belongs."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: """
                        unit: orang
                        value: 10000
                    """,
                wrong: """
                        <<: {unit: orang}
                        value: 10000
                    """
            )
        ),
        HandbookPage(
            "DME1104",
            title: LocalizedText(
                id: "tag di dalam YAML",
                en: "a tag in the YAML"
            ),
            why: LocalizedText(
                id:
                    "Apakah sesuatu angka, tanggal, atau teks ditentukan oleh paket aturan, bukan oleh tag '!…'. Tag hanya akan membuat keduanya bertentangan.",
                en:
                    "Whether something is a number, a date or a text is for the rule pack to say, not for a tag '!…'. A tag could only contradict it."
            ),
            mend: LocalizedText(
                id: "Hapus tag itu. Teks yang memang diawali '!' ditulis di antara tanda kutip.",
                en: "Delete the tag. A text that really begins with '!' is put in quotes."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: "value: 10000",
                wrong: "value: !angka 10000"
            )
        ),
        HandbookPage(
            "DME1105",
            title: LocalizedText(
                id: "alias tanpa nilai bernama itu",
                en: "an alias of a value that isn't there"
            ),
            why: LocalizedText(
                id:
                    "'*nama' menyalin nilai yang sebelumnya diberi nama '&nama'. Nilai itu tidak ada, jadi tidak ada yang dapat disalin.",
                en: "'*name' copies a value that was named '&name' before. There is none, so there is nothing to copy."
            ),
            mend: LocalizedText(
                id:
                    "Perbaiki namanya, atau tulis nilainya langsung. Teks yang memang diawali '*' ditulis di antara tanda kutip.",
                en: "Mend the name or write the value itself. A text that really begins with '*' is put in quotes."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "kind: law",
                wrong: "kind: *hukum"
            )
        ),
        HandbookPage(
            "DME1106",
            title: LocalizedText(
                id: "alias di dalam nilainya sendiri",
                en: "an alias inside its own value"
            ),
            why: LocalizedText(
                id: "Nilai yang memuat dirinya sendiri tidak pernah selesai dibaca.",
                en: "A value that contains itself could never be read to its end."
            ),
            mend: LocalizedText(
                id: "Ganti alias itu dengan isi yang dimaksud.",
                en: "Replace the alias with the content that is meant."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "sections: [gates.yaml, pillars.yaml]",
                wrong: "sections: &bagian [gates.yaml, *bagian]"
            )
        ),
        HandbookPage(
            "DME1107",
            title: LocalizedText(
                id: "dokumen kedua dalam berkas paket",
                en: "a second document in a pack's file"
            ),
            why: LocalizedText(
                id:
                    "Baris '---' memulai dokumen baru. Setiap berkas paket hanya berisi satu, jadi semua yang di bawahnya tidak akan berlaku.",
                en:
                    "A line '---' begins a new document. A pack's file holds one, so nothing below that line would count."
            ),
            mend: LocalizedText(
                id: "Hapus baris '---', atau pindahkan bagian di bawahnya ke berkas lain.",
                en: "Delete the line '---', or move what follows into a file of its own."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "status: draft",
                wrong: """
                    status: draft
                    ---
                    """
            )
        ),
        HandbookPage(
            "DME1110",
            title: LocalizedText(
                id: "indentasi dengan tab",
                en: "a tab as indentation"
            ),
            why: LocalizedText(
                id: "Lebar tab berbeda di setiap editor, padahal indentasi menentukan apa yang berada di dalam apa.",
                en: "A tab is as wide as the editor likes, but the indentation says what lies inside what."
            ),
            mend: LocalizedText(
                id: "Ganti tab dengan spasi. Di banyak editor ini dapat diatur: 'insert spaces'.",
                en: "Replace the tab with spaces. Most editors can be told to 'insert spaces'."
            ),
            example: .pack(
                file: "parameters.yaml",
                right: """
                        unit: orang
                        value: 10000
                    """,
                wrong: """
                    \tunit: orang
                        value: 10000
                    """
            )
        ),
        HandbookPage(
            "DME1111",
            title: LocalizedText(
                id: "teks diawali karakter khusus",
                en: "a text begins with a special character"
            ),
            why: LocalizedText(
                id:
                    "Karakter seperti '@', '`' dan '%' di awal teks dikhususkan YAML, sehingga baris ini tidak terbaca.",
                en:
                    "YAML keeps characters such as '@', '`' and '%' at the start of a text for itself, so the line can't be read."
            ),
            mend: LocalizedText(
                id: "Apit seluruh teks dengan tanda kutip.",
                en: "Put the whole text in quotes."
            ),
            example: .pack(
                file: "pack.yaml",
                right: "publisher: Republik Indonesia",
                wrong: "publisher: @kemenp2mi"
            )
        ),
    ]
}
