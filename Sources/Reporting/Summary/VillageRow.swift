import Certification
import Diagnostics
import FEEL

/// What is kept of one village's assessment for the page about all villages.
struct VillageRow: Sendable {
    /// A section's score: how it is written, and its ends by which it is ordered; no ends where it isn't applicable.
    struct Score: Sendable {
        let text: String
        let ends: (low: Fraction, high: Fraction)?
    }

    let village: Village
    let isFictional: Bool
    let period: Period
    /// The name of the folder in which its own reports stand.
    let report: String
    /// Where it stands, in a few words.
    let verdict: String
    /// The indices of the certain, the claimed and the reachable level.
    let levels: [Int?]
    /// By section.
    let scores: [Score]
    /// How many facts keep a criterion open: unanswered, and answered without proof.
    let unanswered: Int
    let unproven: Int

    /// The first and the last day of the evidence.
    struct Period: Hashable, Sendable {
        let from: Day
        let to: Day
    }

    init(_ reading: Reading, _ gaps: Gaps, report: String) {
        let evidence = reading.assessment.evidence
        village = evidence.village
        isFictional = evidence.isFictional
        period = Period(from: evidence.periodFrom, to: evidence.periodTo)
        self.report = report
        verdict = reading.shortVerdict
        levels = [reading.designation.certainLevel, reading.claimed.certainLevel, reading.reachableLevel]
        scores = zip(reading.pack.sections, reading.sectionRanges).map { section, text in
            let figures = reading.figures(ofGroup: section)
            guard let low = figures.certain, let high = figures.reachable else { return Score(text: text, ends: nil) }
            return Score(text: text, ends: (low, high))
        }
        (unanswered, unproven) = (gaps.questions.count, gaps.unbacked.count)
    }

    /// Where the village lies, smallest region first.
    var place: String {
        [village.district, village.regency, village.province].compactMap { $0 }.joined(separator: ", ")
    }

    /// The regency with its province, by which villages are filtered; nothing where no regency is stated.
    var regency: String? {
        village.regency.map { regency in [regency, village.province].compactMap { $0 }.joined(separator: ", ") }
    }
}

extension VillageRow: Comparable {
    /// Whether the left one stands before the right one; see ``BatchSummary/ranked``.
    static func < (lhs: VillageRow, rhs: VillageRow) -> Bool {
        let (left, right) = (lhs.levels[0] ?? .max, rhs.levels[0] ?? .max)
        if left != right { return left < right }
        for (a, b) in zip(lhs.scores, rhs.scores) {
            // What isn't applicable stands behind every score.
            switch (a.ends?.low, b.ends?.low) {
            case (let a?, let b?) where a != b: return a > b
            case (.some, nil): return true
            case (nil, .some): return false
            default: continue
            }
        }
        return lhs.village.code < rhs.village.code
    }

    /// Whether neither stands before the other.
    static func == (lhs: VillageRow, rhs: VillageRow) -> Bool { !(lhs < rhs) && !(rhs < lhs) }
}
