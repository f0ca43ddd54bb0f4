import Certification
import Diagnostics

extension Reading {
    /// What the report is about, in one line.
    var title: String { "\(what[language]): \(assessment.evidence.village.name)" }

    /// What the report is.
    var what: LocalizedText {
        LocalizedText(
            id: "\(Phrases.assessment.indonesian) \(pack.header.label.indonesian)",
            en: "\(Phrases.assessment.english) \(pack.header.label.english)"
        )
    }

    /// The head of what is said of the village.
    func head(_ title: LocalizedText) -> [Block] {
        VillageHead(pack.header, asOf: assessment.asOf, language: language).document(
            title,
            on: HeadVillage(assessment, by: pack)
        )
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

    /// The three figures of the levels and of each section, as a table without its head.
    var figures: [[String]] {
        let levels = [
            designation.certainLevel, claimed.certainLevel, reachableLevel,
        ].map { $0.map { pack.levels[$0].label[language] } ?? noLevel }
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

    /// What stands in the place of a level where there is none.
    var noLevel: String { Phrases.noLevel(isPossible: reachableLevel != nil)[language] }

    private func same(_ text: String) -> LocalizedText { LocalizedText(same: text) }
}
