import Certification
import Diagnostics
import FEEL

extension Reading {
    /// Each difference as fact, values and consequence.
    var differences: [[String]] {
        assessment.differences.map { difference in
            let fact = pack.facts[difference.fact]
            return [fact.label[language], values(of: difference, fact), consequence(of: difference)[language]]
        }
    }

    private func values(of difference: Difference, _ fact: Fact) -> String {
        switch difference {
        case .verification(_, let claimed, let verified, let finding):
            let found = notation.value(verified, of: fact)
            let parts = [
                Phrases.claimed(notation.value(claimed, of: fact))[language],
                Phrases.verified(found, by: finding.by, on: notation.day(finding.on))[language],
            ]
            return (parts + [finding.note].compactMap { $0 }).joined(separator: "; ")
        case .sources(_, let statements, _):
            return statements.map { statement in
                let source = statement.source ?? Phrases.unnamedSource[language]
                let day = statement.asOf.map { ", " + notation.day($0) } ?? ""
                return "\(notation.value(statement.value, of: fact)) (\(source)\(day))"
            }.joined(separator: "; ")
        }
    }

    private func consequence(of difference: Difference) -> LocalizedText {
        switch difference {
        case .verification: Phrases.verifiedCounts
        case .sources(_, _, let changesOutcome): changesOutcome ? Phrases.changesOutcome : Phrases.listedOnly
        }
    }
}
