import Certification
import Diagnostics

// Every message about assessments that are to be compared, in one place.

extension Diagnostic {
    static func noAssessment(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1780",
            .error,
            LocalizedText(
                id:
                    "yang dibandingkan adalah penilaian dalam bentuk JSON, seperti yang ditulis 'dme nilai --format json'",
                en: "what is compared is an assessment as JSON, as 'dme evaluate --format json' writes it"
            ),
            at: range
        )
    }

    static func otherAssessmentSchema(_ schema: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1781",
            .error,
            LocalizedText(
                id: "penilaian yang dibaca di sini berskema '\(Assessment.schema)', bukan '\(schema)'",
                en: "the schema of assessments that is read here is '\(Assessment.schema)', not '\(schema)'"
            ),
            at: range
        )
    }

    static func badAssessmentKey(
        _ name: String,
        _ form: AssessmentFileReader.Form,
        at range: SourceRange
    ) -> Diagnostic {
        let what = form.words
        return Diagnostic(
            "DME1782",
            .error,
            LocalizedText(
                id: "penilaian harus punya '\(name)': \(what[.indonesian])",
                en: "an assessment must have '\(name)': \(what[.english])"
            ),
            at: range
        )
    }

    static func changedAssessment(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1783",
            .error,
            LocalizedText(
                id: "sidik 'digest' ini tidak cocok dengan isi berkas: berkas diubah setelah ditulis",
                en: "this 'digest' doesn't fit the file: it was changed after it was written"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(
                        id: "nilai lagi dari berkas buktinya, dan simpan hasilnya apa adanya",
                        en: "assess again from the evidence file, and keep the result as it is"
                    )
                )
            ]
        )
    }

    static func otherPack(
        _ written: AssessmentFile.Pack,
        _ pack: RulePack,
        named path: String,
        as role: AssessmentFile.Role,
        at range: SourceRange
    ) -> Diagnostic {
        let option = role == .old ? "--old-rules" : "--rules"
        return Diagnostic(
            "DME1784",
            .error,
            LocalizedText(
                id: "penilaian ini dibuat dengan aturan '\(written.id)' \(written.version) bersidik \(written.digest), "
                    + "tetapi aturan di '\(path)' ('\(pack.header.id)' \(pack.header.version)) bersidik \(pack.digest.hex)",
                en: "this assessment was made by the rules '\(written.id)' \(written.version) of the digest "
                    + "\(written.digest), but the rules at '\(path)' ('\(pack.header.id)' \(pack.header.version)) have "
                    + pack.digest.hex
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(
                        id: "sebut aturan waktu itu dengan \(option): folder lain, atau keadaan lama dalam git seperti "
                            + "\(option) REV:Rules/\(written.id)",
                        en:
                            "name the rules of that time with \(option): another folder, or an earlier state in git such "
                            + "as \(option) REV:Rules/\(written.id)"
                    )
                )
            ]
        )
    }

    static func otherFigures(
        _ first: AssessmentFile.Difference,
        furtherCount: Int,
        engines: (written: String, own: String)?
    ) -> Diagnostic {
        let written = (first.written ?? "…", first.found ?? "…")
        var notes: [Note] = []
        if furtherCount > 0 {
            notes.append(
                Note(
                    LocalizedText(
                        id: "masih ada \(furtherCount) perbedaan lain dalam berkas ini",
                        en: furtherCount == 1
                            ? "there is one more difference in this file"
                            : "there are \(furtherCount) more differences in this file"
                    )
                )
            )
        }
        if let engines {
            notes.append(
                Note(
                    LocalizedText(
                        id:
                            "berkas ini ditulis oleh versi \(engines.written), yang menilai sekarang versi \(engines.own); "
                            + "nilai lagi dari berkas buktinya",
                        en: "the file was written by version \(engines.written), and this is version \(engines.own); "
                            + "assess again from the evidence file"
                    )
                )
            )
        }
        return Diagnostic(
            "DME1785",
            .error,
            LocalizedText(
                id: "'\(first.path)' berisi '\(written.0)', padahal bukti dalam berkas ini dinilai '\(written.1)'",
                en: "'\(first.path)' is '\(written.0)', but the evidence in this file is assessed as '\(written.1)'"
            ),
            at: first.place,
            notes: notes
        )
    }

    static func otherVillage(_ old: AssessmentFile, _ new: AssessmentFile, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            "DME1786",
            .error,
            LocalizedText(
                id: "yang dibandingkan adalah dua penilaian desa yang sama, bukan \(old.village.code.text) "
                    + "(\(old.village.name)) dan \(new.village.code.text) (\(new.village.name))",
                en:
                    "two assessments of one village are compared, not of \(old.village.code.text) (\(old.village.name)) "
                    + "and \(new.village.code.text) (\(new.village.name))"
            ),
            at: range
        )
    }

    static func reversedAssessments(
        _ old: AssessmentFile,
        _ new: AssessmentFile,
        at range: SourceRange?
    ) -> Diagnostic {
        Diagnostic(
            "DME1787",
            .error,
            LocalizedText(
                id: "penilaian lama disebut lebih dahulu: \(new.asOf) mendahului \(old.asOf), jadi tukar kedua berkas",
                en: "the old assessment comes first: \(new.asOf) is before \(old.asOf), so swap the two files"
            ),
            at: range
        )
    }

    static func otherAssurance(_ old: AssessmentFile, _ new: AssessmentFile, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            "DME1788",
            .error,
            LocalizedText(
                id: "kedua penilaian harus memakai --assurance yang sama; yang lama '\(old.pack.assurance.rawValue)', "
                    + "yang baru '\(new.pack.assurance.rawValue)'",
                en: "both assessments must have the same --assurance; the old one has "
                    + "'\(old.pack.assurance.rawValue)', the new one '\(new.pack.assurance.rawValue)'"
            ),
            at: range
        )
    }

    static func severalAssessments(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1789",
            .error,
            LocalizedText(
                id: "di sini mulai penilaian kedua, padahal satu berkas memuat penilaian satu desa",
                en: "a second assessment begins here, but a file holds that of one village"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(
                        id: "'dme nilai … --format json --out FOLDER' menulis satu berkas untuk setiap desa",
                        en: "'dme evaluate … --format json --out FOLDER' writes a file for each village"
                    )
                )
            ]
        )
    }
}

extension AssessmentFileReader.Form {
    /// What must be there.
    fileprivate var words: LocalizedText {
        switch self {
        case .present: LocalizedText(id: "nilai", en: "a value")
        case .object: LocalizedText(id: "objek", en: "an object")
        case .list: LocalizedText(id: "daftar", en: "an array")
        case .text: LocalizedText(id: "teks", en: "a text")
        case .textOrNull: LocalizedText(id: "teks atau null", en: "a text or null")
        case .day: LocalizedText(id: "tanggal seperti \"2025-11-19\"", en: "a day such as \"2025-11-19\"")
        case .dayOrNull:
            LocalizedText(id: "tanggal seperti \"2025-11-19\" atau null", en: "a day such as \"2025-11-19\", or null")
        case .digest: LocalizedText(id: "64 angka heksadesimal", en: "64 hexadecimal digits")
        case .truth: LocalizedText(id: "true atau false", en: "true or false")
        case .villageCode:
            LocalizedText(id: "kode desa seperti \"52.02.05.2003\"", en: "a village code such as \"52.02.05.2003\"")
        case .statements:
            LocalizedText(
                id: "sedikitnya satu pernyataan bila 'evidence' berisi 'given', dan tidak satu pun bila lain",
                en: "at least one statement where 'evidence' is 'given', and none where it isn't"
            )
        case .words(let words):
            LocalizedText(id: oneOf(words, .indonesian), en: oneOf(words, .english))
        }
    }
}
