import Certification
import Diagnostics

// Every message about the structure of rule packs, in one place, so that their tone and their names stay alike.
// Those about single texts stand in Diagnostic+PackScalars.swift. What rules mean is the compiler's to judge; its messages stand with it.

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
            fixIts: nearest.map { [.name(range, $0)] } ?? []
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

    static func effectNeedsOneChange(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1761",
            .error,
            LocalizedText(
                id: "perubahan fakta harus punya tepat satu dari 'is', 'at least', 'at most', 'expect' dan 'includes'",
                en: "an effect must have exactly one of 'is', 'at least', 'at most', 'expect' and 'includes'"
            ),
            at: range
        )
    }
}
