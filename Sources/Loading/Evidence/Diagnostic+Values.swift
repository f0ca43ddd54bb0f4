import Certification
import Diagnostics
import FEEL

// Every message about the facts of evidence and their values.

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

    static func notABoolean(_ what: LocalizedText, _ text: String, at range: SourceRange) -> Diagnostic {
        let nearest = nearestName(to: text, among: ["ya", "tidak", "yes", "no", "true", "false"])
        return Diagnostic(
            "DME1530",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus 'ya' atau 'tidak'" + meant(nearest, .indonesian),
                en: "\(what[.english]) must be 'ya' or 'tidak', or in English 'yes' or 'no'" + meant(nearest, .english)
            ),
            at: range,
            fixIts: nearest.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func notAnInteger(_ fact: EvidencePlan.PlannedFact, _ text: String, at range: SourceRange) -> Diagnostic {
        let mend = NumberMend.suggestion(for: text, asInteger: true, isPercentage: fact.isPercentage)
        return Diagnostic(
            "DME1531",
            .error,
            LocalizedText(
                id: "'\(fact.fact.id)' harus bilangan bulat, angka saja tanpa titik, koma atau satuan"
                    + meant(mend, .indonesian),
                en: "'\(fact.fact.id)' must be a whole number, in digits alone, without dots, commas or units"
                    + meant(mend, .english)
            ),
            at: range,
            fixIts: mend.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func notADecimal(_ fact: EvidencePlan.PlannedFact, _ text: String, at range: SourceRange) -> Diagnostic {
        let mend = NumberMend.suggestion(for: text, asInteger: false, isPercentage: fact.isPercentage)
        return Diagnostic(
            "DME1532",
            .error,
            LocalizedText(
                id: "'\(fact.fact.id)' harus angka dengan titik desimal, tanpa pemisah ribuan atau satuan"
                    + meant(mend, .indonesian),
                en: "'\(fact.fact.id)' must be a number with a decimal point, without thousands separators or units"
                    + meant(mend, .english)
            ),
            at: range,
            fixIts: mend.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func badEvidenceDay(_ what: LocalizedText, _ text: String, at range: SourceRange) -> Diagnostic {
        let mend = DayMend.suggestion(for: text)
        return Diagnostic(
            "DME1533",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus tanggal yang ada, ditulis tahun-bulan-hari seperti 2025-09-11"
                    + meant(mend, .indonesian),
                en: "\(what[.english]) must be a day that exists, written year-month-day such as 2025-09-11"
                    + meant(mend, .english)
            ),
            at: range,
            fixIts: mend.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func unknownOption(_ text: String, of fact: Fact, at range: SourceRange) -> Diagnostic {
        let ids = fact.options.map(\.id)
        // Somebody may have written what the form shows instead of the id.
        let labelled = fact.options.first { $0.label.indonesian == text || $0.label.english == text }
        let nearest = labelled?.id ?? nearestName(to: text, among: ids)
        return Diagnostic(
            "DME1534",
            .error,
            LocalizedText(
                id: "'\(text)' bukan pilihan '\(fact.id)'" + meant(nearest, .indonesian),
                en: "'\(text)' is no option of '\(fact.id)'" + meant(nearest, .english)
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(
                        id: "pilihan yang ada: \(quoted(ids, .indonesian))",
                        en: "the options there are: \(quoted(ids, .english))"
                    )
                )
            ],
            fixIts: nearest.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func repeatedOption(_ text: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1535",
            .error,
            LocalizedText(
                id: "'\(text)' hanya boleh disebut sekali",
                en: "'\(text)' may be listed once only"
            ),
            at: range
        )
    }

    static func choicesNotAList(_ fact: Fact, text: String?, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1536",
            .error,
            LocalizedText(
                id: "'\(fact.id)' harus berupa daftar pilihan" + meant(text.map { "[\($0)]" }, .indonesian),
                en: "'\(fact.id)' must be a list of options" + meant(text.map { "[\($0)]" }, .english)
            ),
            at: range,
            fixIts: text.map { [.replace(range, with: "[\($0)]")] } ?? []
        )
    }

    static func splitNumber(_ fact: EvidencePlan.PlannedFact?, at range: SourceRange) -> Diagnostic {
        let text = String(decoding: range.file.bytes[range.offsets], as: UTF8.self)
        let mend = fact.flatMap { fact in
            NumberMend.suggestion(
                for: text,
                asInteger: fact.kind == .integer,
                isPercentage: fact.isPercentage
            )
        }
        return Diagnostic(
            "DME1538",
            .error,
            LocalizedText(
                id: "di dalam kurung, koma memisahkan dua hal; angka ditulis tanpa koma" + meant(mend, .indonesian),
                en: "between brackets a comma divides two things; a number is written without one"
                    + meant(mend, .english)
            ),
            at: range,
            fixIts: mend.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func outOfBounds(
        _ fact: Fact,
        _ bound: EvidencePlan.Bound,
        isLower: Bool,
        at range: SourceRange
    ) -> Diagnostic {
        let parameter = bound.parameter.map { " ('\($0)')" } ?? ""
        let text =
            switch bound.value {
            case .date(let day):
                LocalizedText(
                    id: "'\(fact.id)' tidak boleh \(isLower ? "sebelum" : "sesudah") \(day)\(parameter)",
                    en: "'\(fact.id)' must not be \(isLower ? "before" : "after") \(day)\(parameter)"
                )
            default:
                LocalizedText(
                    id: "'\(fact.id)' paling \(isLower ? "sedikit" : "banyak") \(bound.value)\(parameter)",
                    en: "'\(fact.id)' must be at \(isLower ? "least" : "most") \(bound.value)\(parameter)"
                )
            }
        return Diagnostic("DME1537", .error, text, at: range)
    }
}
