import Certification
import Diagnostics
import FEEL

// Every message about the values of facts.

extension Diagnostic {
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
            fixIts: nearest.map { [.name(range, $0)] } ?? []
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
            fixIts: mend.map { [.respelling(text, at: range, $0)] } ?? []
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
            fixIts: mend.map { [.respelling(text, at: range, $0)] } ?? []
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
            fixIts: mend.map { [.respelling(text, at: range, $0)] } ?? []
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
            fixIts: nearest.map { [.name(range, $0)] } ?? []
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
            fixIts: mend.map { [.respelling(text, at: range, $0)] } ?? []
        )
    }

    static func emptyWord(_ fact: Fact, _ text: String, at range: SourceRange) -> Diagnostic {
        let (indonesian, english) =
            fact.mayBeAbsent
            ? ("tulis ~ kalau memang tidak ada", "write ~ where there is none")
            : ("hapus barisnya sampai isinya diketahui", "leave the line out until it is known")
        return Diagnostic(
            "DME1539",
            .error,
            LocalizedText(
                id: "'\(text)' belum mengisi '\(fact.id)'; \(indonesian)",
                en: "'\(text)' doesn't fill in '\(fact.id)'; \(english)"
            ),
            at: range,
            fixIts: fact.mayBeAbsent ? [.guess(range, "~")] : []
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
