import Certification
import Diagnostics

extension Reading {
    /// What the report is about, in one line.
    var title: String {
        "\(Phrases.assessment[language]) \(pack.header.label[language]): \(assessment.evidence.village.name)"
    }

    /// The one sentence that says where the village stands, at the assurance that a designation asks for.
    var decision: String {
        let village = assessment.evidence.village.name
        let backing = Phrases.backing(pack.header.designationAssurance)
        let sentence =
            switch assessment.verdict {
            case .final(let level):
                Phrases.final(village, same(quoted(level: level)), backing, isHighest: level == 0)
            case .atLeast(let level, let reachable):
                Phrases.atLeast(village, same(quoted(level: level)), backing, same(quoted(level: reachable)))
            case .notYetDetermined(let reachable):
                Phrases.notYetDetermined(village, backing, same(quoted(level: reachable)))
            case .noLevel:
                Phrases.noLevel(village)
            }
        return sentence[language]
    }

    /// What a reader must know before the result: an invented village, a pack that binds nobody, a fault.
    var warnings: [String] {
        var warnings: [LocalizedText] = []
        let header = pack.header
        if assessment.evidence.isFictional { warnings.append(Phrases.fictional) }
        if let status = Phrases.caution(header.status) { warnings.append(status) }
        if !assessment.isPackInForce {
            let from = notation.day(header.effectiveFrom)
            warnings.append(Phrases.notInForce(from: from, to: header.effectiveTo.map(notation.day)))
        }
        if assessment.hasFault { warnings.append(Phrases.hasFault) }
        warnings += assessment.brokenChecks.map { Phrases.contradiction(pack.checks[$0].label) }
        return warnings.map { $0[language] }
    }

    /// The three figures of the levels and of each section, as a table without its head.
    var figures: [[String]] {
        let levels = [
            designation.certainLevel, claimed.certainLevel, reachableLevel,
        ].map { $0.map { pack.levels[$0].label[language] } ?? Phrases.noneYet[language] }
        let sections = pack.sections.map { section in
            let (proven, said) = (designation.groups[section].score, claimed.groups[section].score)
            let figures = [
                score(ScoreRange(proven.low), ofGroup: section, in: designation),
                score(ScoreRange(said.low), ofGroup: section, in: claimed),
                score(ScoreRange(min(said.high, proven.high)), ofGroup: section, in: claimed),
            ]
            return [pack.groups[section].label[language]] + figures
        }
        return [[Phrases.level[language]] + levels] + sections
    }

    private func same(_ text: String) -> LocalizedText { LocalizedText(same: text) }
}
