import Diagnostics

// The reader's messages; those for limits and for libyaml's syntax problems stand in files of their own beside this one.

/// Files and characters.
extension Diagnostic {
    static func emptyFile(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "DME1001",
            .error,
            LocalizedText(
                id: "berkas ini tidak berisi apa-apa selain komentar",
                en: "the file holds nothing but comments"
            ),
            at: SourceRange(0..<0, in: file)
        )
    }

    static func utf16(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "DME1002",
            .error,
            LocalizedText(
                id: "berkas harus tersimpan sebagai UTF-8, bukan UTF-16; simpan ulang dengan pengodean UTF-8",
                en: "a file must be saved as UTF-8, not as UTF-16; save it again with the encoding UTF-8"
            ),
            at: SourceRange(0..<0, in: file)
        )
    }

    static func layoutChangesContent(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "DME1006",
            .error,
            LocalizedText(
                id: "tata letak berkas ini tidak dapat dirapikan tanpa mengubah isinya; berkas dibiarkan",
                en: "this file can't be laid out anew without changing what it says; it is left as it is"
            ),
            at: SourceRange(0..<0, in: file)
        )
    }

    /// A character that libyaml's reader refuses; `value` is less than 0 where the bytes aren't a character.
    static func badCharacter(value: Int, at range: SourceRange) -> Diagnostic {
        let offset = range.offsets.lowerBound
        switch value {
        case 0:
            return Diagnostic(
                "DME1004",
                .error,
                LocalizedText(
                    id: "berkas teks tidak boleh memuat bita NUL; bita ke-\(offset + 1) adalah NUL",
                    en: "a text file must not hold NUL bytes; there is one at byte offset \(offset)"
                ),
                at: range
            )
        case 1...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE...0xFFFF:
            let digits = String(value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return Diagnostic(
                "DME1005",
                .error,
                LocalizedText(
                    id: "karakter kendali \(code) tidak boleh ada dalam berkas",
                    en: "the control character \(code) must not stand in a file"
                ),
                at: range
            )
        default:
            return Diagnostic(
                "DME1003",
                .error,
                LocalizedText(
                    id: "berkas harus berupa UTF-8; bita ke-\(offset + 1) bukan UTF-8",
                    en: "a file must be UTF-8; what stands at byte offset \(offset) is not"
                ),
                at: range
            )
        }
    }
}

/// YAML that is right but refused.
extension Diagnostic {
    static func duplicateKey(_ key: String, first: SourceRange, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1101",
            .error,
            LocalizedText(
                id: "setiap kunci hanya boleh sekali; '\(key)' sudah ada",
                en: "a key may stand only once; '\(key)' is there already"
            ),
            at: range,
            notes: [Note(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: first)]
        )
    }

    static func keyIsCollection(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1102",
            .error,
            LocalizedText(
                id: "kunci harus berupa teks, bukan daftar atau pemetaan",
                en: "a key must be a text, not a list or a mapping"
            ),
            at: range
        )
    }

    static func mergeKey(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1103",
            .error,
            LocalizedText(
                id: "kunci gabungan '<<' tidak dikenal; tulis setiap entri langsung",
                en: "the merge key '<<' is not known; write each entry itself"
            ),
            at: range
        )
    }

    static func tag(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1104",
            .error,
            LocalizedText(
                id: "tag ('!…') tidak boleh dipakai; jenis nilai ditentukan oleh paket aturan",
                en: "tags ('!…') are not allowed; the rule pack says what a value is"
            ),
            at: range
        )
    }

    static func unknownAlias(_ name: String, nearest: String?, at range: SourceRange) -> Diagnostic {
        let suggestion = nearest.map { (id: "; mungkin '*\($0)'?", en: "; did you mean '*\($0)'?") }
        return Diagnostic(
            "DME1105",
            .error,
            LocalizedText(
                id: "tidak ada nilai bernama '&\(name)' sebelum ini" + (suggestion?.id ?? ""),
                en: "no value before this is named '&\(name)'" + (suggestion?.en ?? "")
            ),
            at: range,
            fixIts: nearest.map { [.name(range, "*" + $0)] } ?? []
        )
    }

    static func aliasInsideItself(_ name: String, anchor: SourceRange, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1106",
            .error,
            LocalizedText(
                id: "'*\(name)' tidak boleh berada di dalam nilai '&\(name)' sendiri",
                en: "'*\(name)' must not stand inside the value '&\(name)' itself"
            ),
            at: range,
            notes: [Note(LocalizedText(id: "nilai itu mulai di sini", en: "that value begins here"), at: anchor)]
        )
    }

    static func secondDocument(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1107",
            .error,
            LocalizedText(
                id: "berkas ini hanya boleh berisi satu dokumen; dokumen kedua mulai di sini",
                en: "this file may hold only one document; a second one begins here"
            ),
            at: range
        )
    }
}

/// Broken syntax.
extension Diagnostic {
    static func tab(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1110",
            .error,
            LocalizedText(
                id: "indentasi harus memakai spasi, bukan tab",
                en: "indentation must be spaces, not tabs"
            ),
            at: range
        )
    }

    static func syntax(_ explanation: SyntaxExplanation, at range: SourceRange, opening: SourceRange?) -> Diagnostic {
        let note = explanation.openingNote.flatMap { note in opening.map { Note(note, at: $0) } }
        return Diagnostic(explanation.id, .error, explanation.message, at: range, notes: note.map { [$0] } ?? [])
    }

    /// What libyaml says and this project has no words of its own for.
    static func unexplainedSyntax(problem: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1199",
            .error,
            LocalizedText(id: "YAML tidak terbaca di sini: \(problem)", en: "YAML can't be read here: \(problem)"),
            at: range
        )
    }
}
