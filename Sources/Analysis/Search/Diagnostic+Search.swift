import Certification
import Diagnostics
import FEEL

// Every message of the searches through invented evidence, in one place, so that their tone and their names stay alike.

// MARK: Levels

extension Diagnostic {
    static func unreachable(
        _ level: String,
        at range: SourceRange,
        _ effort: SearchEffort,
        notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            "DME1650",
            effort.isExhaustive ? .error : .warning,
            LocalizedText(
                id: "tidak ada desa yang dapat mencapai jenjang '\(level)' (\(effort.words[.indonesian]))",
                en: "no village can reach the level '\(level)' (\(effort.words[.english]))"
            ),
            at: range,
            subject: level,
            notes: notes
        )
    }

    static func unreachable(_ level: String, from day: Day, at range: SourceRange, _ effort: SearchEffort) -> Diagnostic
    {
        Diagnostic(
            "DME1661",
            effort.isExhaustive ? .error : .warning,
            LocalizedText(
                id: "dengan parameter yang berlaku mulai \(day) tidak ada desa yang dapat mencapai jenjang '\(level)' "
                    + "(\(effort.words[.indonesian]))",
                en: "with the parameters in force from \(day) no village can reach the level '\(level)' "
                    + "(\(effort.words[.english]))"
            ),
            at: range,
            subject: level
        )
    }

    static func implied(_ part: Program, by stronger: Program, level: String) -> Diagnostic {
        Diagnostic(
            "DME1655",
            .warning,
            LocalizedText(
                id:
                    "syarat ini tidak pernah menentukan jenjang '\(level)': syarat lain di jenjang itu sudah mencakupnya",
                en: "this part never decides on the level '\(level)': another part of it already asks for as much"
            ),
            at: part.place,
            subject: level,
            notes: [
                Note(
                    LocalizedText(
                        id: "setiap hasil yang memenuhi syarat ini juga memenuhi '\(part.excerpt)'",
                        en: "whatever fulfils this also fulfils '\(part.excerpt)'"
                    ),
                    at: stronger.place
                )
            ]
        )
    }

    static func idlePart(_ part: Program, level: String, _ effort: SearchEffort) -> Diagnostic {
        Diagnostic(
            "DME1656",
            .warning,
            LocalizedText(
                id:
                    "syarat ini tidak pernah menentukan: desa yang memenuhi semua syarat lain jenjang '\(level)' tetapi "
                    + "bukan yang ini tidak ada (\(effort.words[.indonesian]))",
                en: "this part never decides: there is no village that fulfils all other parts of the level '\(level)' "
                    + "but not this one (\(effort.words[.english]))"
            ),
            at: part.place,
            subject: level
        )
    }

    static func notNested(_ level: String, in lower: String, at range: SourceRange, notes: [Note]) -> Diagnostic {
        Diagnostic(
            "DME1657",
            .warning,
            LocalizedText(
                id: "sebuah desa dapat memenuhi syarat jenjang '\(level)' tanpa memenuhi syarat jenjang '\(lower)' di "
                    + "bawahnya; desa itu tidak mendapat keduanya",
                en: "a village can fulfil the condition of the level '\(level)' without that of the lower level "
                    + "'\(lower)'; it gets neither"
            ),
            at: range,
            subject: level,
            notes: notes
        )
    }

    static func notToldApart(_ level: String, _ lower: String, at range: SourceRange, _ effort: SearchEffort)
        -> Diagnostic
    {
        Diagnostic(
            "DME1658",
            .warning,
            LocalizedText(
                id: "jenjang '\(level)' dan '\(lower)' tidak pernah berbeda: setiap desa yang mencapai '\(lower)' juga "
                    + "mencapai '\(level)' (pengecualian: \(effort.words[.indonesian]))",
                en: "the levels '\(level)' and '\(lower)' are never told apart: every village that reaches '\(lower)' "
                    + "also reaches '\(level)' (an exception: \(effort.words[.english]))"
            ),
            at: range,
            subject: level
        )
    }

    static func everybodyReaches(_ level: String, at range: SourceRange, _ effort: SearchEffort) -> Diagnostic {
        Diagnostic(
            "DME1659",
            .warning,
            LocalizedText(
                id: "setiap desa mencapai jenjang '\(level)', apa pun buktinya "
                    + "(pengecualian: \(effort.words[.indonesian]))",
                en: "every village reaches the level '\(level)', whatever its evidence "
                    + "(an exception: \(effort.words[.english]))"
            ),
            at: range,
            subject: level
        )
    }
}

// MARK: Groups and criteria

extension Diagnostic {
    static func neverMet(_ path: String, at range: SourceRange, _ effort: SearchEffort) -> Diagnostic {
        outcome(
            LocalizedText(
                id: "tidak ada bukti yang memenuhi kriteria '\(path)'",
                en: "no evidence meets the criterion '\(path)'"
            ),
            path,
            at: range,
            effort
        )
    }

    static func neverFailed(_ path: String, at range: SourceRange, _ effort: SearchEffort) -> Diagnostic {
        outcome(
            LocalizedText(
                id: "kriteria '\(path)' selalu terpenuhi: tidak ada bukti yang gagal memenuhinya",
                en: "the criterion '\(path)' is always met: no evidence fails it"
            ),
            path,
            at: range,
            effort
        )
    }

    private static func outcome(
        _ message: LocalizedText,
        _ path: String,
        at range: SourceRange,
        _ effort: SearchEffort
    ) -> Diagnostic {
        Diagnostic(
            "DME1651",
            .warning,
            LocalizedText(
                id: "\(message[.indonesian]) (\(effort.words[.indonesian]))",
                en: "\(message[.english]) (\(effort.words[.english]))"
            ),
            at: range,
            subject: path
        )
    }

    static func bandNotFound(of path: String, at range: SourceRange, _ effort: SearchEffort) -> Diagnostic {
        Diagnostic(
            "DME1652",
            .warning,
            LocalizedText(
                id: "tidak ada bukti yang masuk pita ini dari '\(path)' (\(effort.words[.indonesian]))",
                en: "no evidence falls into this band of '\(path)' (\(effort.words[.english]))"
            ),
            at: range,
            subject: path
        )
    }

    static func unneeded(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1653",
            .warning,
            LocalizedText(
                id: "tidak ada jenjang yang memakai '\(path)'; apa pun hasilnya, jenjang desa tetap sama",
                en: "no level uses '\(path)'; whatever it comes to, the level of a village stays the same"
            ),
            at: range,
            subject: path
        )
    }

    static func idleCriterion(
        _ path: String,
        at range: SourceRange,
        _ effort: SearchEffort,
        notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            "DME1654",
            .warning,
            LocalizedText(
                id:
                    "kriteria '\(path)' tidak pernah menentukan: tidak ada desa yang gagal mencapai suatu jenjang hanya "
                    + "karena kriteria ini (\(effort.words[.indonesian]))",
                en: "the criterion '\(path)' never decides: no village misses a level for this criterion alone "
                    + "(\(effort.words[.english]))"
            ),
            at: range,
            subject: path,
            notes: notes
        )
    }

    static func searchCutShort(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1662",
            .warning,
            LocalizedText(
                id:
                    "pencarian berhenti sebelum semua pertanyaan terjawab: paket ini terlalu besar untuk ditelusuri penuh",
                en: "the search stopped before all questions were answered: this pack is too large for all of it"
            ),
            at: range
        )
    }

    static func incalculable(
        _ kind: Failure.Kind,
        subject: String,
        at range: SourceRange,
        notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            "DME1660",
            .error,
            LocalizedText(
                id:
                    "untuk bukti yang diperbolehkan, '\(subject)' tidak dapat dihitung: \(words(for: kind)[.indonesian])",
                en: "for evidence that is allowed, '\(subject)' can't be calculated: \(words(for: kind)[.english])"
            ),
            at: range,
            subject: subject,
            notes: notes
        )
    }

    private static func words(for kind: Failure.Kind) -> LocalizedText {
        switch kind {
        case .divisionByZero: LocalizedText(id: "pembagian dengan nol", en: "division by zero")
        case .overflow: LocalizedText(id: "hasilnya terlalu besar", en: "the result is too large")
        case .tooManySteps, .tooManyItems: LocalizedText(id: "perhitungannya terlalu panjang", en: "it takes too long")
        case .invalidArgument, .contradictoryData, .notApplicable:
            LocalizedText(id: "nilai yang diberikan tidak dapat dipakai di sini", en: "a value can't be used here")
        }
    }
}

// MARK: Notes

extension Diagnostic.Note {
    /// How many facts a note lists.
    private static var factLimit: Int { 16 }

    static func obstacle(_ part: String, at range: SourceRange) -> Diagnostic.Note {
        Diagnostic.Note(
            LocalizedText(
                id: "desa terbaik yang ditemukan tidak memenuhi '\(part)'",
                en: "the best village found doesn't fulfil '\(part)'"
            ),
            at: range
        )
    }

    static func companion(_ path: String, at range: SourceRange) -> Diagnostic.Note {
        Diagnostic.Note(
            LocalizedText(
                id: "setiap kali kriteria itu tidak terpenuhi, '\(path)' juga tidak terpenuhi",
                en: "whenever it isn't met, '\(path)' isn't met either"
            ),
            at: range
        )
    }

    static func missingPart(_ part: String, at range: SourceRange) -> Diagnostic.Note {
        Diagnostic.Note(
            LocalizedText(id: "yang tidak terpenuhi: '\(part)'", en: "what isn't fulfilled: '\(part)'"),
            at: range
        )
    }

    /// The facts of some evidence in the pack's order; what isn't listed may be anything.
    static func evidence(_ evidence: InventedEvidence, of pack: RulePack, showsKind: Bool) -> Diagnostic.Note {
        let facts = evidence.values.keys.sorted()
        func list(_ language: Language) -> String {
            var items = facts.prefix(factLimit).compactMap { fact in
                evidence.values[fact].map { "\(pack.facts[fact].id) = \($0.asEvidence(in: language))" }
            }
            if showsKind { items.insert("village.kind = \(evidence.kind.rawValue)", at: 0) }
            let text = items.joined(separator: ", ")
            let rest = facts.count - factLimit
            guard rest > 0 else { return text }
            return text + (language == .indonesian ? ", dan \(rest) fakta lain" : ", and \(rest) further facts")
        }
        return Diagnostic.Note(
            LocalizedText(
                id: facts.isEmpty ? "berlaku untuk bukti apa pun" : "contoh buktinya: \(list(.indonesian))",
                en: facts.isEmpty ? "this is so for any evidence" : "evidence that shows it: \(list(.english))"
            )
        )
    }
}

extension Value {
    /// The value as evidence files write it.
    fileprivate func asEvidence(in language: Language) -> String {
        switch self {
        case .boolean(let truth): language == .indonesian ? (truth ? "ya" : "tidak") : "\(truth)"
        case .null: "~"
        case .string(let text): text
        case .date(let day): "\(day)"
        case .list(let items): "[" + items.map { $0.asEvidence(in: language) }.joined(separator: ", ") + "]"
        default: description
        }
    }
}
