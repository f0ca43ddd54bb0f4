import Certification
import Diagnostics

// Every message about the files of a rule pack.

extension Diagnostic {
    static func missingFile(
        _ name: String,
        in folder: String,
        listedAt range: SourceRange?,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            "DME1421",
            .error,
            LocalizedText(
                id: "paket aturan '\(folder)' tidak punya berkas '\(name)'" + meant(nearest, .indonesian),
                en: "the rule pack '\(folder)' has no file '\(name)'" + meant(nearest, .english)
            ),
            at: range,
            fixIts: fixIts(replacing: range, with: nearest)
        )
    }

    static func fileListedTwice(_ name: Located<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1422",
            .error,
            LocalizedText(
                id: "berkas '\(name.value)' hanya boleh disebut sekali di 'sections'",
                en: "the file '\(name.value)' may be listed in 'sections' once only"
            ),
            at: name.range,
            notes: [Note(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: first)]
        )
    }

    static func unlistedFile(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1423",
            .warning,
            LocalizedText(
                id: "berkas '\(name)' tidak disebut di 'sections' dan tidak dibaca",
                en: "the file '\(name)' isn't listed in 'sections' and isn't read"
            ),
            at: range
        )
    }

    static func badSectionName(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1424",
            .error,
            LocalizedText(
                id: "bagian disebut dengan nama berkas di folder ini, seperti pillars.yaml",
                en: "a section is listed by the name of a file in this folder, such as pillars.yaml"
            ),
            at: name.range
        )
    }

    private static func fixIts(replacing range: SourceRange?, with text: String?) -> [FixIt] {
        guard let range, let text else { return [] }
        return [.name(range, text)]
    }
}
