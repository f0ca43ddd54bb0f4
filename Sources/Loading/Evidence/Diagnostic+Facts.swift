import Diagnostics

// Every message about which facts evidence speaks of; those about their values stand in Diagnostic+Values.swift.

extension Diagnostic {
    static func factOutsideFacts(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1520",
            .error,
            LocalizedText(
                id: "'\(name)' adalah fakta; tulis di bawah 'facts:'",
                en: "'\(name)' is about facts; write it under 'facts:'"
            ),
            at: range
        )
    }

    static func unknownFact(_ name: String, in prefix: String, nearest: String?, at range: SourceRange) -> Diagnostic {
        // A name of another group needs more than a new word here, so it is proposed and not mended.
        let mend = nearest.flatMap { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil }
        return Diagnostic(
            "DME1521",
            .error,
            LocalizedText(
                id: "tidak ada fakta bernama '\(name)'" + meant(nearest, .indonesian),
                en: "no fact is named '\(name)'" + meant(nearest, .english)
            ),
            at: range,
            fixIts: mend.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func factTwice(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1522",
            .error,
            LocalizedText(
                id: "fakta '\(id)' sudah ditulis; beberapa nilai dari sumber berbeda ditulis di bawah 'values'",
                en: "the fact '\(id)' is written already; several values of different sources stand under 'values'"
            ),
            at: range
        )
    }

    static func groupExpected(_ name: String, members: [String], at range: SourceRange) -> Diagnostic {
        let shown = members.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (members.count > 5 ? ", …" : "")
        return Diagnostic(
            "DME1523",
            .error,
            LocalizedText(
                id: "'\(name)' bukan fakta, melainkan kelompok fakta: \(shown)",
                en: "'\(name)' isn't a fact but a group of facts: \(shown)"
            ),
            at: range
        )
    }

    static func recordWithoutValue(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1524",
            .error,
            LocalizedText(
                id: "'\(id)' adalah fakta: tulis nilainya, atau nilai dan buktinya dengan kunci 'value'",
                en: "'\(id)' is a fact: write its value, or its value and what backs it with the key 'value'"
            ),
            at: range
        )
    }

    static func keyBesideValues(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1525",
            .error,
            LocalizedText(
                id: "di samping 'values' tidak boleh ada kunci lain; '\(key)' ditulis pada setiap nilainya",
                en: "no other key may stand beside 'values'; '\(key)' is written with each of the values"
            ),
            at: range
        )
    }

    static func nothingWritten(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1526",
            .warning,
            LocalizedText(
                id: "'\(id)' belum diisi, jadi tetap tidak diketahui",
                en: "'\(id)' isn't filled in, so it stays unknown"
            ),
            at: range
        )
    }

    static func nullNotAllowed(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1527",
            .error,
            LocalizedText(
                id: "'\(id)' tidak boleh null; hapus barisnya kalau tidak diketahui",
                en: "'\(id)' must not be null; leave the line out if it isn't known"
            ),
            at: range
        )
    }
}
