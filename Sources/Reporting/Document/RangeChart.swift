/// Figures as ranges on a scale from nothing to all: what is proven, what is claimed beyond it, and what is still open.
///
/// A picture of what tables say too, so formats without pictures leave it out.
struct RangeChart: Sendable {
    /// What a stretch of the scale stands for.
    enum Stretch: Sendable {
        case proven, claimed, open
        /// Claimed beyond what can still be reached: verification found less.
        case refuted
    }

    /// A score that a level asks for.
    struct Mark: Hashable, Sendable {
        /// Its place on the scale, from 0 to 1.
        let place: Double
        /// The score in figures.
        let value: String
        /// The same in words, with the levels that ask for it.
        let words: String
    }

    /// One figure with its scale.
    struct Row: Sendable {
        let label: String
        /// What is proven, as a share of the whole from 0 to 1.
        let proven: Double
        /// What is claimed, as a share of the whole.
        let claimed: Double
        /// What can still be reached, as a share of the whole.
        let reachable: Double
        /// Into how many things the whole is divided; 1 for a score.
        let parts: Int
        /// The scores asked for, the lowest first.
        let marks: [Mark]
        /// The three figures in words.
        let figures: [String]

        /// Whether more is claimed than can still be reached.
        var isRefuted: Bool { claimed > reachable }
    }

    /// The anchor, by which its parts are named too.
    let anchor: String
    /// What it shows.
    let title: String
    /// The figures, in the order of the pack.
    let rows: [Row]
    /// Whether the figures are the corners of one shape as well.
    let isRadar: Bool

    /// The marks, when every figure has the same; nothing when each has its own.
    var sharedMarks: [Mark]? {
        guard rows.count > 1, let first = rows.first?.marks, rows.allSatisfy({ $0.marks == first }) else { return nil }
        return first
    }
}

/// What a sign in the pictures means.
enum ChartSign: Sendable {
    case stretch(RangeChart.Stretch)
    /// What can't be reached for now.
    case rest
    /// A score that a level asks for.
    case mark
}

/// The steps of a ladder, the lowest first, each with how far it is climbed.
struct LadderChart: Sendable {
    /// One step.
    struct Step: Sendable {
        let label: String
        /// How far it is climbed; nothing when it is out of reach.
        let stretch: RangeChart.Stretch?
        /// The same in words.
        let state: String
    }

    /// What it shows.
    let title: String
    let steps: [Step]
}
