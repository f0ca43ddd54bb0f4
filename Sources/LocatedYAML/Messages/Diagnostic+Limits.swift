import Diagnostics

/// Crossed limits, each with its value.
extension Diagnostic {
    static func fileTooLarge(_ file: SourceFile, limit: Int) -> Diagnostic {
        crossed(
            "DME1011",
            LocalizedText(
                id: "berkas paling besar \(limit) bita; berkas ini \(file.bytes.count) bita",
                en: "a file may have at most \(limit) bytes; this one has \(file.bytes.count)"
            ),
            at: SourceRange(0..<0, in: file)
        )
    }

    static func nestedTooDeep(limit: Int, at range: SourceRange) -> Diagnostic {
        crossed(
            "DME1012",
            LocalizedText(
                id: "daftar dan pemetaan boleh bersarang paling dalam \(limit) tingkat",
                en: "lists and mappings may be nested at most \(limit) deep"
            ),
            at: range
        )
    }

    static func tooManyNodes(limit: Int, at range: SourceRange) -> Diagnostic {
        crossed(
            "DME1013",
            LocalizedText(
                id: "satu berkas boleh memuat paling banyak \(limit) nilai, termasuk salinan dari alias",
                en: "a file may have at most \(limit) nodes, copies made by aliases included"
            ),
            at: range
        )
    }

    static func scalarTooLong(limit: Int, at range: SourceRange) -> Diagnostic {
        crossed(
            "DME1014",
            LocalizedText(
                id: "satu teks boleh sepanjang paling banyak \(limit) bita",
                en: "a text may have at most \(limit) bytes"
            ),
            at: range
        )
    }

    static func aliasesRefused(at range: SourceRange) -> Diagnostic {
        crossed(
            "DME1015",
            LocalizedText(
                id:
                    "alias ('*nama') tidak boleh dipakai di berkas ini; jumlah paling banyak 0; tulis nilainya langsung",
                en: "aliases ('*name') are not allowed in this file, at most 0; write the value itself"
            ),
            at: range
        )
    }

    static func tooManyAliases(limit: Int, at range: SourceRange) -> Diagnostic {
        crossed(
            "DME1016",
            LocalizedText(
                id: "satu berkas boleh memakai paling banyak \(limit) alias",
                en: "a file may use at most \(limit) aliases"
            ),
            at: range
        )
    }

    static func tooManyProblems(limit: Int, at range: SourceRange?) -> Diagnostic {
        crossed(
            "DME1017",
            LocalizedText(
                id: "pembacaan dihentikan setelah \(limit) kesalahan",
                en: "reading stopped after \(limit) problems"
            ),
            at: range
        )
    }

    private static func crossed(_ id: String, _ message: LocalizedText, at range: SourceRange?) -> Diagnostic {
        Diagnostic(id, .error, message, at: range)
    }
}
