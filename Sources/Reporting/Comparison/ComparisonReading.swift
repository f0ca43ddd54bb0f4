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

    /// `Comparison of assessments: Contoh Fajar (52.08.03.2999)`.
    var title: String {
        let village = comparison.village
        return "\(Phrases.comparison[language]): \(village.name) (\(village.code.text))"
    }

    /// `19 November 2025 → 19 November 2026`.
    var days: String { "\(notation.day(comparison.old.asOf)) → \(notation.day(comparison.new.asOf))" }

    /// The rules of both, and the assurance of what is proven.
    var rules: String {
        let (old, new) = (comparison.old.pack.header, comparison.new.pack.header)
        let id = old.id == new.id ? new.id : "\(old.id) → \(new.id)"
        let version = old.version == new.version ? new.version : "\(old.version) → \(new.version)"
        let change = report.rules == nil ? Phrases.sameRules : Phrases.otherRules
        let assurance = [old, new].map { Phrases.assurance($0.designationAssurance)[language] }
        let proven = assurance[0] == assurance[1] ? assurance[1] : assurance.joined(separator: " → ")
        return "\(Phrases.rulesHead[language]): \(id) \(version), \(change[language]); "
            + "\(Phrases.proven[language]): \(proven)"
    }

    // MARK: Levels

    /// The heads of the stages: before, after each part.
    var stageHeads: [String] {
        [Phrases.before[language]] + ChangePart.allCases.map { Phrases.afterPart($0)[language] }
    }

    /// The three levels.
    var levels: [LevelRow] {
        let standings = [comparison.oldStanding] + comparison.steps.map(\.after)
        return [
            (Phrases.proven, standings.map(\.certain)), (Phrases.claim, standings.map(\.claimed)),
            (Phrases.inReach, standings.map(\.reachable)),
        ].map { name, ids in
            let stages = ids.enumerated().map { index, id in
                id.map { label(ofLevel: $0, at: index) } ?? Phrases.noneYet[language]
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
        comparison.sections.map { section in [name(section)] + points(section[keyPath: split]) }
    }

    /// `EMAS pillars (of 100)`.
    private func name(_ section: SectionSplit) -> String {
        let largest = [section.oldLargest, section.newLargest].compactMap { $0.map { notation.short($0, decimals: 2) } }
        let scale = largest.first == largest.last ? largest.first ?? "" : largest.joined(separator: " → ")
        return "\(section.label[language]) (\(Phrases.outOf[language]) \(scale))"
    }

    /// The scores are rounded, and the changes are those between rounded scores, so that the figures shown add up too.
    private func points(_ split: PointSplit) -> [String] {
        let values = split.scores.map { $0 ?? .zero }
        let distinct = Set(values)
        // Figures that differ look different, as far as a number has digits.
        let decimals =
            (1..<30).first { decimals in
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
