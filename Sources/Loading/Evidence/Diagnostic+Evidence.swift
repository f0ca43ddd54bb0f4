import Certification
import Diagnostics

// Every message about the structure of evidence files, in one place, so that their tone and their names stay alike.
// The messages about facts stand in Diagnostic+Facts.swift, those about their values in Diagnostic+Values.swift.

extension Diagnostic {
    /// What something must be in the YAML.
    enum Shape {
        case mapping, list, scalar
    }

    static func evidenceNotAMapping(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1501",
            .error,
            LocalizedText(
                id: "bukti ditulis sebagai pasangan 'kunci: nilai' dengan 'village', 'period' dan 'facts'",
                en: "evidence is written as 'key: value' pairs with 'village', 'period' and 'facts'"
            ),
            at: range
        )
    }

    static func unknownEvidenceKey(
        _ key: String,
        in what: LocalizedText,
        keys: [String],
        at range: SourceRange
    ) -> Diagnostic {
        let nearest = nearestName(to: key, among: keys)
        return Diagnostic(
            "DME1502",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) tidak mengenal kunci '\(key)'" + meant(nearest, .indonesian),
                en: "\(what[.english]) has no key '\(key)'" + meant(nearest, .english)
            ),
            at: range,
            notes: nearest == nil ? [Note(known(keys))] : [],
            fixIts: nearest.map { [.name(range, $0)] } ?? []
        )
    }

    static func missingEvidenceKey(_ key: String, in what: LocalizedText, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1503",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus punya '\(key)'",
                en: "\(what[.english]) must have '\(key)'"
            ),
            at: range
        )
    }

    static func wrongShape(_ what: LocalizedText, _ shape: Shape, at range: SourceRange) -> Diagnostic {
        let (indonesian, english) =
            switch shape {
            case .mapping: ("ditulis sebagai pasangan 'kunci: nilai'", "be written as 'key: value' pairs")
            case .list: ("berupa daftar", "be a list")
            case .scalar: ("berupa satu nilai", "be a single value")
            }
        return Diagnostic(
            "DME1504",
            .error,
            LocalizedText(id: "\(what[.indonesian]) harus \(indonesian)", en: "\(what[.english]) must \(english)"),
            at: range
        )
    }

    static func badVillageCode(_ text: String, at range: SourceRange) -> Diagnostic {
        let digits = text.utf8.filter(\.isDigit)
        let hasOther = text.utf8.contains(where: \.isLetter)
        let isComplete = digits.count == 10 && !hasOther
        guard isComplete else {
            return Diagnostic(
                "DME1505",
                .error,
                LocalizedText(
                    id: "kode desa terdiri atas 2, 2, 2 dan 4 angka yang dipisah titik, seperti 52.02.05.2003",
                    en: "a village code has 2, 2, 2 and 4 digits with dots between them, such as 52.02.05.2003"
                ),
                at: range
            )
        }
        let code = VillageCode.text(ofDigits: String(decoding: digits, as: UTF8.self))
        guard VillageCode(code) != nil else {
            return Diagnostic(
                "DME1506",
                .error,
                LocalizedText(
                    id: "empat angka terakhir kode desa diawali 1 (kelurahan), 2 (desa) atau 3 (desa adat)",
                    en: "the last four digits of a village code start with 1 (kelurahan), 2 (desa) or 3 (desa adat)"
                ),
                at: range
            )
        }
        return Diagnostic(
            "DME1505",
            .error,
            LocalizedText(
                id: "kode desa ditulis dengan titik" + meant(code, .indonesian),
                en: "a village code is written with dots" + meant(code, .english)
            ),
            at: range,
            fixIts: [.replace(range, with: "\"\(code)\"")]
        )
    }

    static func emptyEvidenceText(_ key: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1507",
            .error,
            LocalizedText(
                id: "'\(key)' tidak boleh kosong; hapus barisnya kalau tidak diketahui",
                en: "'\(key)' must not be empty; leave the line out if it isn't known"
            ),
            at: range
        )
    }

    static func reversedPeriod(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1508",
            .error,
            LocalizedText(
                id: "'from' tidak boleh sesudah 'to': masa bukti dimulai sebelum berakhir",
                en: "'from' must not be after 'to': a period starts before it ends"
            ),
            at: range
        )
    }

    static func documentKindNotAccepted(_ kind: String, for fact: Fact, at range: SourceRange) -> Diagnostic {
        let kinds = fact.documents.map(\.kind)
        let nearest = nearestName(to: kind, among: kinds)
        return Diagnostic(
            "DME1509",
            .warning,
            LocalizedText(
                id: "dokumen '\(kind)' tidak mendukung '\(fact.id)'; yang diterima: \(quoted(kinds, .indonesian))"
                    + meant(nearest, .indonesian),
                en: "a document '\(kind)' doesn't back '\(fact.id)'; accepted: \(quoted(kinds, .english))"
                    + meant(nearest, .english)
            ),
            at: range,
            fixIts: nearest.map { [.name(range, $0)] } ?? []
        )
    }

    static func documentEndsBeforeItsDate(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1510",
            .error,
            LocalizedText(
                id: "'valid until' tidak boleh sebelum 'date': dokumen berlaku sejak tanggalnya",
                en: "'valid until' must not be before 'date': a document is valid from its date on"
            ),
            at: range
        )
    }

    static func badSHA256(_ text: String, at range: SourceRange) -> Diagnostic {
        let lowered = text.lowercased()
        let isUpperCase = text.utf8.count == 64 && lowered.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
        return Diagnostic(
            "DME1511",
            .error,
            LocalizedText(
                id: "'sha256' terdiri atas 64 angka heksadesimal (0-9, a-f), seperti yang dicetak sha256sum",
                en: "'sha256' has 64 hexadecimal digits (0-9, a-f), as sha256sum prints them"
            ),
            at: range,
            fixIts: isUpperCase ? [.replace(range, with: lowered)] : []
        )
    }

    static func personalData(_ kind: PersonalDataKind, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1512",
            .error,
            LocalizedText(
                id: "di sini tertulis \(kind.name[.indonesian]); data pribadi tidak boleh ada dalam bukti",
                en: "this is \(kind.name[.english]); personal data must not be in evidence"
            ),
            at: range
        )
    }

    static func tooManyFindings(limit: Int, at range: SourceRange?) -> Diagnostic {
        Diagnostic(
            "DME1514",
            .error,
            LocalizedText(
                id: "temuan selanjutnya tidak disebut: satu dokumen paling banyak \(limit) temuan",
                en: "further findings are left out: a document has at most \(limit) of them"
            ),
            at: range
        )
    }

    static func verifiedBeforeItsValue(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1513",
            .error,
            LocalizedText(
                id: "verifikasi tidak boleh sebelum 'as of': nilai hari itu belum dapat dilihat",
                en: "a verification must not be before 'as of': it can't have seen the value of that day"
            ),
            at: range
        )
    }
}

extension VillageCode {
    /// Ten digits with the dots of a code.
    fileprivate static func text(ofDigits digits: String) -> String {
        let digits = Array(digits)
        return [digits[0..<2], digits[2..<4], digits[4..<6], digits[6..<10]].map { String($0) }.joined(separator: ".")
    }
}
