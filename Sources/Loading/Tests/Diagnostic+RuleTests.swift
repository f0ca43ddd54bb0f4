import Certification
import Diagnostics

// Every message about rule tests as they are written. What a test finds out is said in Analysis; structure and values have
// the messages of packs and evidence.

extension Diagnostic {
    static func unknownTestedRule(_ path: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1701",
            .error,
            LocalizedText(
                id: "tidak ada kriteria, kelompok, atau bagian '\(path.value)'" + meant(nearest, .indonesian),
                en: "there is no criterion, group or section '\(path.value)'" + meant(nearest, .english)
            ),
            at: path.range,
            subject: path.value,
            fixIts: nearest.map { [.name(path.range, $0)] } ?? []
        )
    }

    static func unknownBase(_ name: Located<String>, known: [String], nearest: String?) -> Diagnostic {
        let list = LocalizedText(
            id: "titik awal yang ada: \(quoted(known, .indonesian))",
            en: "the bases there are: \(quoted(known, .english))"
        )
        return Diagnostic(
            "DME1702",
            .error,
            LocalizedText(
                id: "'from' menyebut titik awal di bawah 'bases'; '\(name.value)' tidak ada"
                    + meant(nearest, .indonesian),
                en: "'from' names a base under 'bases'; there is no '\(name.value)'" + meant(nearest, .english)
            ),
            at: name.range,
            notes: nearest == nil && !known.isEmpty ? [Note(list)] : [],
            fixIts: nearest.map { [.name(name.range, $0)] } ?? []
        )
    }

    static func unknownExpectedLevel(_ id: Located<String>, known: [String], nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1703",
            .error,
            LocalizedText(
                id: "jenjang yang diharapkan harus \(oneOf(known, .indonesian))" + meant(nearest, .indonesian),
                en: "the level expected must be \(oneOf(known, .english))" + meant(nearest, .english)
            ),
            at: id.range,
            fixIts: nearest.map { [.name(id.range, $0)] } ?? []
        )
    }

    static func badExpectedScore(_ text: Located<String>, suggestion: String?) -> Diagnostic {
        Diagnostic(
            "DME1704",
            .error,
            LocalizedText(
                id: "skor yang diharapkan harus berupa angka seperti 66.7, dengan paling banyak "
                    + "\(ExpectedScore.mostDecimals) angka di belakang titik" + meant(suggestion, .indonesian),
                en: "the score expected must be a number such as 66.7, with at most \(ExpectedScore.mostDecimals) "
                    + "digits behind the point" + meant(suggestion, .english)
            ),
            at: text.range,
            fixIts: suggestion.map { [.respelling(text.value, at: text.range, $0)] } ?? []
        )
    }

    static func reasonsOfAGroup(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1705",
            .error,
            LocalizedText(
                id: "'reasons' menyebut kriteria; '\(path)' adalah kelompok atau bagian",
                en: "'reasons' names criteria; '\(path)' is a group or a section"
            ),
            at: range,
            subject: path
        )
    }

    static func nothingExpected(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1706",
            .error,
            LocalizedText(
                id: "'expect' harus menyebut sedikitnya satu hasil; uji tanpa harapan selalu lulus",
                en: "'expect' must name at least one result; a test that expects nothing always passes"
            ),
            at: range
        )
    }

    static func testNameTwice(_ name: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1707",
            .error,
            LocalizedText(
                id: "setiap uji harus bernama lain; '\(name)' sudah dipakai",
                en: "each test must have a name of its own; '\(name)' is taken"
            ),
            at: range,
            notes: [Note(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: first)]
        )
    }
}
