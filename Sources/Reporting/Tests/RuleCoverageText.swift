import Analysis
import Certification
import Diagnostics

/// What tests don't cover, by line, and how much they do.
struct RuleCoverageText {
    /// Something that no test covers.
    struct Gap {
        let place: SourceRange
        /// The path of the rule, or the condition.
        let subject: String
        /// What is missing.
        let words: LocalizedText
    }

    let language: Language

    func render(_ coverage: RuleCoverage, showsGaps: Bool) -> String {
        var text = ""
        for gap in showsGaps ? Self.gaps(in: coverage) : [] {
            let line = gap.place.file.position(at: gap.place.offsets.lowerBound).line
            text += "\(PlainText.clean(gap.place.file.path)):\(line): "
            text += "\(PlainText.clean(gap.subject)): \(gap.words[language])\n"
        }
        for (name, count) in Self.sums(of: coverage) {
            text += "\(name[language]): \(Self.share(count, language))\n"
        }
        return text
    }

    /// What isn't covered, by place.
    static func gaps(in coverage: RuleCoverage) -> [Gap] {
        var gaps: [Gap] = []
        for criterion in coverage.criteria {
            let missing = criterion.outcomes.filter { $0.expected == 0 }
            if !missing.isEmpty {
                let words = RuleTestWords.unexpected(missing)
                gaps.append(Gap(place: criterion.place, subject: criterion.path, words: words))
            }
            for band in criterion.bands where band.reached == 0 {
                gaps.append(Gap(place: band.place, subject: criterion.path, words: RuleTestWords.neverTaken))
            }
        }
        for branch in coverage.branches where branch.isTrue == 0 || branch.isFalse == 0 {
            let subject = "\(branch.subject): '\(branch.text)'"
            gaps.append(Gap(place: branch.place, subject: subject, words: RuleTestWords.untaken(branch)))
        }
        for level in coverage.levels where level.certain == 0 || level.notCertain == 0 {
            gaps.append(Gap(place: level.place, subject: level.id, words: RuleTestWords.untaken(level)))
        }
        return gaps.enumerated().sorted { one, other in
            let (left, right) = (one.element.place, other.element.place)
            if left.file.path != right.file.path { return left.file.path < right.file.path }
            let (start, otherStart) = (left.offsets.lowerBound, right.offsets.lowerBound)
            return start == otherStart ? one.offset < other.offset : start < otherStart
        }.map(\.element)
    }

    /// The four figures of a coverage, the one that a threshold is held against first.
    static func sums(of coverage: RuleCoverage) -> [(name: LocalizedText, count: (all: Int, reached: Int))] {
        let outcomes = coverage.outcomeCount
        return [
            (RuleTestWords.outcomes, (outcomes.all, outcomes.expected)),
            (RuleTestWords.bands, coverage.bandCount),
            (RuleTestWords.branches, coverage.branchCount),
            (RuleTestWords.levels, coverage.levelCount),
        ]
    }

    /// `210 dari 240 (87,5 %)`; cut and not rounded, so that only all is 100 %.
    static func share(_ count: (all: Int, reached: Int), _ language: Language) -> String {
        let of = LocalizedText(id: "dari", en: "of")[language]
        guard count.all > 0 else { return "0 \(of) 0" }
        let tenths = count.reached * 1000 / count.all
        let mark = language == .indonesian ? "," : "."
        return "\(count.reached) \(of) \(count.all) (\(tenths / 10)\(mark)\(tenths % 10) %)"
    }
}
