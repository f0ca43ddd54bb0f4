import Certification
import Diagnostics
import FEEL

// Every message about what came out of rule tests. What is wrong with the files of tests is said in Loading.

extension Diagnostic {
    static func otherOutcome(
        _ path: String,
        expected: Outcome,
        found: Outcome,
        at range: SourceRange,
        notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            "DME1721",
            .error,
            LocalizedText(
                id: "'\(path)' diharapkan '\(expected.testWord)', hasilnya '\(found.testWord)'",
                en: "'\(path)' was expected to be '\(expected.testWord)' and is '\(found.testWord)'"
            ),
            at: range,
            subject: path,
            notes: notes
        )
    }

    static func otherScore(
        _ path: String,
        expected: RuleTestExpectation.Content,
        found: ScoreRange?,
        at range: SourceRange,
        notes: [Note]
    ) -> Diagnostic {
        let wanted = expected.scoreText
        let isOpen = found.map { !$0.isCertain } ?? false
        let score = found.map { RuleTestReasons.text($0) }
        let open = LocalizedText(
            id: isOpen ? " (belum pasti)" : "",
            en: isOpen ? " (not settled yet)" : ""
        )
        return Diagnostic(
            "DME1722",
            .error,
            LocalizedText(
                id: "skor '\(path)' diharapkan \(wanted), hasilnya "
                    + (score.map { $0 + open.indonesian } ?? "tidak ada karena 'not applicable'"),
                en: "the score of '\(path)' was expected to be \(wanted) and is "
                    + (score.map { $0 + open.english } ?? "none, since it is 'not applicable'")
            ),
            at: range,
            subject: path,
            notes: notes
        )
    }

    static func otherLevel(
        _ figure: RuleTestExpectation.LevelFigure,
        expected: String,
        found: String,
        at range: SourceRange,
        notes: [Note]
    ) -> Diagnostic {
        let name =
            switch figure {
            case .certain: LocalizedText(id: "jenjang yang pasti", en: "the certain level")
            case .claimed: LocalizedText(id: "jenjang menurut klaim desa", en: "the level claimed")
            case .reachable: LocalizedText(id: "jenjang yang masih dapat dicapai", en: "the level still reachable")
            }
        return Diagnostic(
            "DME1723",
            .error,
            LocalizedText(
                id: "\(name.indonesian) diharapkan '\(expected)', hasilnya '\(found)'",
                en: "\(name.english) was expected to be '\(expected)' and is '\(found)'"
            ),
            at: range,
            notes: notes
        )
    }

    static func otherReasons(
        _ path: String,
        expected: [String],
        found: [String],
        at range: SourceRange,
        notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            "DME1724",
            .error,
            LocalizedText(
                id: "'\(path)' diharapkan bergantung pada [\(expected.joined(separator: ", "))], "
                    + "hasilnya pada [\(found.joined(separator: ", "))]",
                en: "'\(path)' was expected to hang on [\(expected.joined(separator: ", "))] and hangs on "
                    + "[\(found.joined(separator: ", "))]"
            ),
            at: range,
            subject: path,
            notes: notes
        )
    }
}

// MARK: - Why it came out so

extension Diagnostic.Note {
    static func valuesRead(_ values: [LocalizedText], at range: SourceRange) -> Self {
        let (indonesian, english) = joined(values)
        return Self(
            LocalizedText(id: "aturannya membaca: \(indonesian)", en: "the rule reads: \(english)"),
            at: range
        )
    }

    static func measured(_ number: String) -> Self {
        Self(LocalizedText(id: "hasil ukurnya \(number)", en: "the measure is \(number)"))
    }

    static func needed(_ values: [LocalizedText]) -> Self {
        let (indonesian, english) = joined(values)
        return Self(LocalizedText(id: "'needs' membaca: \(indonesian)", en: "'needs' reads: \(english)"))
    }

    static func failed(_ kind: Failure.Kind, at range: SourceRange) -> Self {
        let reason =
            switch kind {
            case .divisionByZero: LocalizedText(id: "dibagi nol", en: "division by zero")
            case .overflow: LocalizedText(id: "bilangannya terlalu besar", en: "too large a number")
            case .invalidArgument:
                LocalizedText(id: "nilainya di luar yang boleh", en: "a value outside what is allowed")
            case .contradictoryData: LocalizedText(id: "datanya bertentangan", en: "the data contradict each other")
            case .notApplicable: LocalizedText(id: "tidak berlaku di sini", en: "it doesn't apply here")
            case .tooManySteps, .tooManyItems:
                LocalizedText(id: "perhitungannya terlalu panjang", en: "too long a calculation")
            }
        return Self(
            LocalizedText(
                id: "tidak dapat dihitung: \(reason.indonesian)",
                en: "it can't be calculated: \(reason.english)"
            ),
            at: range
        )
    }

    static func members(_ members: [(path: String, outcome: Outcome, score: String)], more: Int) -> Self {
        let list = members.map { "\($0.path) '\($0.outcome.testWord)' \($0.score)" }.joined(separator: ", ")
        return Self(
            LocalizedText(
                id: "isinya: \(list)" + (more > 0 ? ", dan \(more) lagi" : ""),
                en: "it holds: \(list)" + (more > 0 ? ", and \(more) more" : "")
            )
        )
    }

    static func unfulfilled(_ level: String, _ condition: String, _ values: [String], at range: SourceRange) -> Self {
        let detail = values.isEmpty ? "" : " (\(values.joined(separator: ", ")))"
        return Self(
            LocalizedText(
                id: "jenjang '\(level)' belum memenuhi: \(condition)\(detail)",
                en: "the level '\(level)' doesn't fulfil: \(condition)\(detail)"
            ),
            at: range
        )
    }

    private static func joined(_ values: [LocalizedText]) -> (String, String) {
        (values.map(\.indonesian).joined(separator: ", "), values.map(\.english).joined(separator: ", "))
    }
}

extension Outcome {
    /// The word that test files have for it.
    fileprivate var testWord: String { OutcomeWord(self).rawValue }
}

extension RuleTestExpectation.Content {
    /// The score expected: `66.7`, `40–80`, `≥ …` for an end that isn't named.
    fileprivate var scoreText: String {
        guard case .score(_, let low, let high) = self else { return "" }
        if low == high, let low { return low.text }
        return "\(low?.text ?? "…")–\(high?.text ?? "…")"
    }
}
