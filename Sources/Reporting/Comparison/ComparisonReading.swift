import Analysis
import Certification
import Diagnostics
import FEEL

/// A comparison in the words of one language; its texts are plain, whoever prints them escapes them.
struct ComparisonReading {
    /// One of the three levels that an assessment states, at each stage of the split.
    struct LevelRow {
        /// Which of the three: `terbukti`, `klaim`, `masih dapat dicapai`.
        let name: String
        /// The level before any part, then after each.
        let stages: [String]
    }

    let report: ComparisonReport
    let language: Language

    var notation: Notation { Notation(language: language) }

    var comparison: AssessmentComparison { report.comparison }

    /// What stands before all else: the village, both days, and the rules of both.
    var head: [Block] {
        let (old, new) = (comparison.old, comparison.new)
        let editions = changed([old, new].map { VillageHead.edition($0.pack.header, language) })
        let rules = report.rules == nil ? Phrases.sameRules : Phrases.otherRules
        let warnings = VillageHead.warnings(new.pack.header, on: new.asOf, language)
        let head = VillageHead(
            day: changed([old, new].map { notation.day($0.asOf) }),
            assurance: changed([old, new].map { Phrases.assurance($0.pack.header.designationAssurance)[language] }),
            edition: "\(editions); \(rules[language])",
            warnings: warnings,
            language: language
        )
        let hasFault = comparison.oldStanding.hasFault || comparison.newStanding.hasFault
        let village = HeadVillage(comparison.newEvidence, since: comparison.oldEvidence, hasFault: hasFault)
        return head.document(Phrases.comparison, on: village)
    }

    /// Before and after, or the one where they are the same.
    private func changed(_ words: [String]) -> String {
        words[0] == words[1] ? words[1] : words.joined(separator: " → ")
    }

    // MARK: Levels

    /// The heads of the stages: before, after each part.
    var stageHeads: [String] {
        [Phrases.before[language]] + ChangePart.allCases.map { Phrases.afterPart($0)[language] }
    }

    /// The three levels.
    var levels: [LevelRow] {
        let standings = [comparison.oldStanding] + comparison.steps.map(\.after)
        let none = standings.map { Phrases.noLevel(of: $0)[language] }
        return [
            (Phrases.proven(comparison.new.pack.header.designationAssurance), standings.map(\.certain)),
            (Phrases.claim, standings.map(\.claimed)),
            (Phrases.inReach, standings.map(\.reachable)),
        ].map { name, ids in
            let stages = ids.enumerated().map { index, id in
                id.map { label(ofLevel: $0, at: index) } ?? none[index]
            }
            return LevelRow(name: name[language], stages: stages)
        }
    }

    private func label(ofLevel id: String, at stage: Int) -> String {
        let isNew = stage == comparison.steps.count
        let pack = isNew ? comparison.new.pack : comparison.old.pack
        return pack.levels.first { $0.id == id }?.label[language] ?? id
    }

    // MARK: Scores

    /// The heads of a table of scores, without that of the sections.
    var scoreHeads: [String] {
        [Phrases.before[language]] + ChangePart.allCases.map { Phrases.part($0)[language] }
            + [Phrases.after[language], Phrases.whole[language]]
    }

    /// A row a section: its name, the score before, what each part changes, the score after, the whole change.
    func scores(_ split: KeyPath<SectionSplit, PointSplit>) -> [[String]] {
        comparison.sections.map { section in
            [name(section)] + points(section[keyPath: split], isCount: section.isCount)
        }
    }

    /// `EMAS pillars (of 100)`.
    private func name(_ section: SectionSplit) -> String {
        let largest = [section.oldLargest, section.newLargest].compactMap { $0.map { notation.short($0, decimals: 2) } }
        let scale = largest.first == largest.last ? largest.first ?? "" : largest.joined(separator: " → ")
        return "\(section.label[language]) (\(Phrases.outOf[language]) \(scale))"
    }

    /// The scores are rounded, and the changes are those between rounded scores, so that the figures shown add up too.
    private func points(_ split: PointSplit, isCount: Bool) -> [String] {
        let values = split.scores.map { $0 ?? .zero }
        let distinct = Set(values)
        // Figures that differ look different, as far as a number has digits.
        let decimals =
            ((isCount ? 0 : 1)..<30).first { decimals in
                Set(distinct.map { $0.rounded(decimals: decimals) }).count == distinct.count
            } ?? 30
        let rounded = values.map { Fraction(Number(exactly: $0.rounded(decimals: decimals)) ?? .zero) }
        func shown(_ index: Int) -> String {
            split.scores[index] == nil ? "–" : notation.rounded(values[index], decimals: decimals)
        }
        let last = values.count - 1
        return [shown(0)] + zip(rounded, rounded.dropFirst()).map { signed($1 - $0, decimals: decimals) }
            + [shown(last), signed(rounded[last] - rounded[0], decimals: decimals)]
    }

    /// A change with its sign: `+5,0`, `-40,7`, `0`.
    func signed(_ change: Fraction, decimals: Int, apartFrom others: [Fraction] = []) -> String {
        let figure = notation.rounded(change, decimals: decimals, apartFrom: others)
        return change == .zero ? "0" : change > .zero ? "+" + figure : figure
    }
}
