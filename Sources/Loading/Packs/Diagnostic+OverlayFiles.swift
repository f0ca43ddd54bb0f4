import Certification
import Diagnostics

// Every message about finding what an overlay extends, and about the structure of overlays. What an overlay does to its
// base is judged where the two are put together; those messages stand there.

extension Diagnostic {
    static func unknownBase(_ base: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1480",
            .error,
            LocalizedText(
                id: "di samping folder ini tidak ada paket aturan dengan id '\(base.value)'"
                    + meant(nearest, .indonesian),
                en: "no rule pack beside this folder has the id '\(base.value)'" + meant(nearest, .english)
            ),
            at: base.range,
            fixIts: nearest.map { [.name(base.range, $0)] } ?? []
        )
    }

    static func circularBase(_ base: Located<String>, _ chain: [String]) -> Diagnostic {
        let way = (chain + [base.value]).joined(separator: " → ")
        return Diagnostic(
            "DME1481",
            .error,
            LocalizedText(
                id: "sebuah paket tidak bisa memperluas dirinya sendiri: \(way)",
                en: "a pack can't extend itself: \(way)"
            ),
            at: base.range
        )
    }

    static func deepBase(_ base: Located<String>, limit: Int) -> Diagnostic {
        Diagnostic(
            "DME1482",
            .error,
            LocalizedText(
                id: "paling banyak \(limit) paket boleh bertumpuk lewat 'extends'",
                en: "at most \(limit) packs may stand on each other through 'extends'"
            ),
            at: base.range
        )
    }

    static func ambiguousBase(_ base: Located<String>, _ folders: [String]) -> Diagnostic {
        Diagnostic(
            "DME1483",
            .error,
            LocalizedText(
                id: "id '\(base.value)' dipakai beberapa paket: \(quoted(folders, .indonesian))",
                en: "several packs have the id '\(base.value)': \(quoted(folders, .english))"
            ),
            at: base.range
        )
    }

    static func fixedKey(_ key: String, at range: SourceRange, in shape: MappingShape) -> Diagnostic {
        Diagnostic(
            "DME1495",
            .error,
            LocalizedText(
                id: "'\(key)' ditetapkan paket dasar dan tidak bisa diganti atau dihapus paket turunan",
                en: "'\(key)' is set by the base; an overlay can't replace or remove it"
            ),
            at: range,
            notes: [Note(known(shape.keys))]
        )
    }

    static func newLevel(_ id: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1496",
            .error,
            LocalizedText(
                id:
                    "paket turunan tidak bisa menambah jenjang; tulis 'change: …' dengan 'also requires' untuk syarat tambahan",
                en: "an overlay can't add a level; write 'change: …' with 'also requires' for a further condition"
            ),
            at: id.range,
            subject: id.value
        )
    }
}
