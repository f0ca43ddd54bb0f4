import Certification
import Diagnostics

// Every message about the structure of rule packs, in one place, so that their tone and their names stay alike.
// What rules mean is the compiler's to judge; its messages stand with it.

extension Diagnostic {
    static func unknownPackKey(
        _ key: String,
        at range: SourceRange,
        in shape: MappingShape,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            "DME1401",
            .error,
            LocalizedText(
                id: "\(shape.what[.indonesian]) tidak mengenal kunci '\(key)'" + meant(nearest, .indonesian),
                en: "\(shape.what[.english]) has no key '\(key)'" + meant(nearest, .english)
            ),
            at: range,
            notes: nearest == nil ? [Note(known(shape.keys))] : [],
            fixIts: nearest.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func missingPackKey(_ key: String, in what: LocalizedText, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1402",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus punya '\(key)'",
                en: "\(what[.english]) must have '\(key)'"
            ),
            at: range
        )
    }

    static func notAMapping(_ what: LocalizedText, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1403",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus ditulis sebagai pasangan 'kunci: nilai'",
                en: "\(what[.english]) must be written as 'key: value' pairs"
            ),
            at: range
        )
    }

    static func notAList(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1404",
            .error,
            LocalizedText(id: "'\(key)' harus berupa daftar", en: "'\(key)' must be a list"),
            at: range
        )
    }

    static func notAScalar(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1405",
            .error,
            LocalizedText(id: "'\(key)' harus berupa satu nilai", en: "'\(key)' must be a single value"),
            at: range
        )
    }

    static func emptyPackText(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1406",
            .error,
            LocalizedText(id: "'\(key)' tidak boleh kosong", en: "'\(key)' must not be empty"),
            at: range
        )
    }

    static func emptyList(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1407",
            .error,
            LocalizedText(
                id: "daftar '\(key)' harus berisi sedikitnya satu butir",
                en: "the list '\(key)' must have at least one item"
            ),
            at: range
        )
    }

    static func badID(_ id: Located<String>, _ syntax: PackReader.IDSyntax) -> Diagnostic {
        let mend = IDMend.suggestion(for: id.value, syntax)
        let (indonesian, english) =
            switch syntax {
            case .name: ("huruf kecil, angka, '-' dan '_'", "lower-case letters, digits, '-' and '_'")
            case .variable: ("huruf kecil, angka dan '_'", "lower-case letters, digits and '_'")
            case .path:
                ("huruf kecil, angka dan '_', disambung titik", "lower-case letters, digits and '_', joined by dots")
            }
        return Diagnostic(
            "DME1408",
            .error,
            LocalizedText(
                id: "id terdiri atas \(indonesian), dan diawali huruf; '\(id.value)' tidak" + meant(mend, .indonesian),
                en: "an id consists of \(english), and starts with a letter; '\(id.value)' doesn't"
                    + meant(mend, .english)
            ),
            at: id.range,
            fixIts: mend.map { [.replace(id.range, with: $0)] } ?? []
        )
    }

    static func oneLanguage(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1409",
            .error,
            LocalizedText(
                id: "'\(key)' harus ditulis dalam kedua bahasa: {id: …, en: …}",
                en: "'\(key)' must be written in both languages: {id: …, en: …}"
            ),
            at: range
        )
    }

    static func unknownPackWord(
        _ text: Located<String>,
        _ key: String,
        _ words: [String],
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            "DME1410",
            .error,
            LocalizedText(
                id: "'\(key)' harus \(oneOf(words, .indonesian))" + meant(nearest, .indonesian),
                en: "'\(key)' must be \(oneOf(words, .english))" + meant(nearest, .english)
            ),
            at: text.range,
            fixIts: nearest.map { [.replace(text.range, with: $0)] } ?? []
        )
    }

    static func badPackDay(_ text: Located<String>, _ key: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            "DME1411",
            .error,
            LocalizedText(
                id: "'\(key)' harus berupa tanggal yang ada, seperti 2025-09-30" + meant(suggestion, .indonesian),
                en: "'\(key)' must be a day that exists, such as 2025-09-30" + meant(suggestion, .english)
            ),
            at: text.range,
            fixIts: suggestion.map { [.replace(text.range, with: $0)] } ?? []
        )
    }

    static func badPartialDate(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1412",
            .error,
            LocalizedText(
                id: "tanggal sumber berupa hari (2025-11-19), bulan (2025-11) atau tahun (2025)",
                en: "the date of a source is a day (2025-11-19), a month (2025-11) or a year (2025)"
            ),
            at: text.range
        )
    }

    static func badVersion(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1413",
            .error,
            LocalizedText(
                id: "versi terdiri atas tiga angka, seperti 1.0.0",
                en: "a version consists of three numbers, such as 1.0.0"
            ),
            at: text.range
        )
    }

    static func badQuantity(_ text: Located<String>, _ key: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            "DME1414",
            .error,
            LocalizedText(
                id: "'\(key)' harus berupa angka, tanggal, lama waktu (seperti P3Y) atau nama parameter"
                    + meant(suggestion, .indonesian),
                en: "'\(key)' must be a number, a date, a duration (such as P3Y) or a parameter's name"
                    + meant(suggestion, .english)
            ),
            at: text.range,
            fixIts: suggestion.map { [.replace(text.range, with: $0)] } ?? []
        )
    }

    static func badConstant(_ text: Located<String>, _ key: String, suggestion: String?) -> Diagnostic {
        Diagnostic(
            "DME1415",
            .error,
            LocalizedText(
                id: "'\(key)' di sini harus berupa angka atau lama waktu (seperti P3Y)"
                    + meant(suggestion, .indonesian),
                en: "'\(key)' must be a number or a duration (such as P3Y) here" + meant(suggestion, .english)
            ),
            at: text.range,
            fixIts: suggestion.map { [.replace(text.range, with: $0)] } ?? []
        )
    }

    static func duplicatePackID(_ id: Located<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1416",
            .error,
            LocalizedText(
                id: "'\(id.value)' sudah ada; setiap butir hanya boleh ditulis sekali",
                en: "'\(id.value)' is there already; an item may be written once only"
            ),
            at: id.range,
            notes: [Note(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: first)]
        )
    }

    static func exactlyOneKey(
        of first: String,
        _ second: String,
        in what: LocalizedText,
        at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            "DME1417",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus punya '\(first)' atau '\(second)', tepat salah satu",
                en: "\(what[.english]) must have either '\(first)' or '\(second)', exactly one of them"
            ),
            at: range
        )
    }

    static func keyNeedsKey(
        _ key: String,
        _ needed: String,
        in what: LocalizedText,
        at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            "DME1418",
            .error,
            LocalizedText(
                id: "'\(key)' pada \(what[.indonesian]) hanya berarti bersama '\(needed)'",
                en: "'\(key)' of \(what[.english]) means something only together with '\(needed)'"
            ),
            at: range
        )
    }

    static func mixedBands(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1419",
            .error,
            LocalizedText(
                id:
                    "semua pita harus memakai 'at least' (dari yang terbaik), atau semuanya 'at most' (dari yang terkecil)",
                en: "all bands must use 'at least' (best first), or all of them 'at most' (least first)"
            ),
            at: range
        )
    }

    static func bandNeedsOneEnd(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1420",
            .error,
            LocalizedText(
                id: "pita harus punya tepat satu dari 'at least', 'at most' dan 'otherwise'",
                en: "a band must have exactly one of 'at least', 'at most' and 'otherwise'"
            ),
            at: range
        )
    }
}
