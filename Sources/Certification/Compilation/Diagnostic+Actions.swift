import Diagnostics
import FEEL

// Every message of the compilation of actions, in one place, so that their tone and their names stay alike.

extension Diagnostic {
    static func unknownFact(_ fact: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1750",
            .error,
            LocalizedText(
                id: "tidak ada fakta bernama '\(fact.value)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "no fact is named '\(fact.value)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: fact.range,
            fixIts: nearest.map { [.name(fact.range, $0)] } ?? []
        )
    }

    static func unknownAction(_ action: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1751",
            .error,
            LocalizedText(
                id: "tidak ada tindakan bernama '\(action.value)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "no action is named '\(action.value)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: action.range,
            fixIts: nearest.map { [.name(action.range, $0)] } ?? []
        )
    }

    static func circularActions(_ ids: [String], at range: SourceRange) -> Diagnostic {
        let way = (ids + ids.prefix(1)).map { "'\($0)'" }.joined(separator: " → ")
        return Diagnostic(
            "DME1752",
            .error,
            LocalizedText(
                id: "tindakan tidak boleh menunggu dirinya sendiri: \(way)",
                en: "an action can't wait for itself: \(way)"
            ),
            at: range,
            subject: ids.first
        )
    }

    static func wrongChange(of fact: Fact, at range: SourceRange) -> Diagnostic {
        let keys =
            switch fact.kind {
            case .boolean, .choice, .text: ["is"]
            case .integer, .decimal, .date: ["is", "at least", "at most", "expect"]
            case .choices: ["includes"]
            }
        let words = keys.map { "'\($0)'" }
        return Diagnostic(
            "DME1753",
            .error,
            LocalizedText(
                id: "fakta '\(fact.id)' berjenis \(fact.kind.rawValue) ditulis dengan "
                    + words.joined(separator: " atau "),
                en: "the fact '\(fact.id)' of the type \(fact.kind.rawValue) takes " + words.joined(separator: " or ")
            ),
            at: range
        )
    }

    static func notYesOrNo(_ text: String, fact: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1754",
            .error,
            LocalizedText(
                id: "nilai '\(fact)' harus 'ya' atau 'tidak', bukan '\(text)'",
                en: "the value of '\(fact)' must be 'ya' or 'tidak', not '\(text)'"
            ),
            at: range
        )
    }

    static func unknownOption(_ option: Located<String>, of fact: Fact, nearest: String?) -> Diagnostic {
        let known = fact.options.map { "'\($0.id)'" }.joined(separator: ", ")
        return Diagnostic(
            "DME1755",
            .error,
            LocalizedText(
                id: "'\(option.value)' bukan pilihan '\(fact.id)'; "
                    + (nearest.map { "maksudnya '\($0)'?" } ?? "yang ada: \(known)"),
                en: "'\(option.value)' is no option of '\(fact.id)'; "
                    + (nearest.map { "did you mean '\($0)'?" } ?? "there are: \(known)")
            ),
            at: option.range,
            fixIts: nearest.map { [.name(option.range, $0)] } ?? []
        )
    }

    static func outOfBounds(_ fact: String, bound: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1756",
            .error,
            LocalizedText(
                id: "nilai ini di luar batas '\(fact)', yaitu \(bound)",
                en: "this value lies outside the bound of '\(fact)', which is \(bound)"
            ),
            at: range
        )
    }

    static func badMonths(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1757",
            .error,
            LocalizedText(
                id: "lama tindakan harus bilangan bulat bulan dari 1 sampai 1200",
                en: "the time of an action must be a whole number of months from 1 to 1200"
            ),
            at: range
        )
    }

    static func effortWithoutRange(_ action: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1758",
            .error,
            LocalizedText(
                id: "lama tindakan '\(action.value)' adalah asumsi, jadi 'range' harus ditulis",
                en: "the time of the action '\(action.value)' is an assumption, so it needs a 'range'"
            ),
            at: action.range,
            subject: action.value
        )
    }

    static func monthsOutsideRange(_ action: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1759",
            .error,
            LocalizedText(
                id: "lama tindakan '\(action)' harus berada di dalam 'range'",
                en: "the time of the action '\(action)' must lie in its 'range'"
            ),
            at: range,
            subject: action
        )
    }

    static func uselessAction(_ action: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1760",
            .warning,
            LocalizedText(
                id: "tindakan '\(action.value)' tidak mengubah apa pun yang dinilai kriteria",
                en: "the action '\(action.value)' changes nothing that a criterion reads"
            ),
            at: action.range,
            subject: action.value
        )
    }

    static func tooManyActions(limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1762",
            .error,
            LocalizedText(
                id: "sebuah paket boleh punya paling banyak \(limit) tindakan",
                en: "a pack may have at most \(limit) actions"
            ),
            at: range
        )
    }

    static func emptyText(_ text: String, of fact: Fact, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1763",
            .error,
            LocalizedText(
                id: "'\(text)' belum mengisi '\(fact.id)'; tulis isi yang akan ada setelah tindakan ini selesai",
                en: "'\(text)' doesn't fill in '\(fact.id)'; write what it will be when the action is done"
            ),
            at: range
        )
    }

    static func notWhole(_ number: Number, of fact: Fact, _ text: String, at range: SourceRange) -> Diagnostic {
        let mend = "ceiling(\(text))"
        return Diagnostic(
            "DME1764",
            .error,
            LocalizedText(
                id: "'\(fact.id)' adalah bilangan bulat, bukan \(number); maksudnya '\(mend)'?",
                en: "'\(fact.id)' is a whole number, not \(number); did you mean '\(mend)'?"
            ),
            at: range,
            fixIts: [.guess(range, mend)]
        )
    }
}
