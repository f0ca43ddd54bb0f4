import Certification
import Diagnostics
import FEEL

// Every message about the texts, words, dates and quantities of rule packs.

extension Diagnostic {
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
            fixIts: mend.map { [.respelling(id.value, at: id.range, $0)] } ?? []
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
            fixIts: nearest.map { [.name(text.range, $0)] } ?? []
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
            fixIts: suggestion.map { [.respelling(text.value, at: text.range, $0)] } ?? []
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

    static func badDigest(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1468",
            .error,
            LocalizedText(
                id:
                    "sidik ditulis 'sha256:' diikuti 64 angka dan huruf a sampai f, seperti yang dicetak 'dme aturan periksa'",
                en: "a digest is 'sha256:' and 64 digits and letters a to f, as 'dme rules check' prints it"
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
            fixIts: suggestion.map { [.respelling(text.value, at: text.range, $0)] } ?? []
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
            fixIts: suggestion.map { [.respelling(text.value, at: text.range, $0)] } ?? []
        )
    }

    static func effectivePeriodReversed(from: Day, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1464",
            .error,
            LocalizedText(
                id: "masa berlaku paket harus berakhir pada atau sesudah \(from)",
                en: "the effective period of a pack must end on or after \(from)"
            ),
            at: range
        )
    }
}
