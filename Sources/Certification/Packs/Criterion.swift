public import Diagnostics
public import FEEL

/// The smallest thing that is judged.
public struct Criterion: Sendable {
    /// Which way bands are written.
    public enum BandDirection: String, Hashable, Sendable {
        /// From the best down; each band holds from its threshold upwards.
        case atLeast
        /// From the least up; each band holds up to its threshold.
        case atMost
    }

    /// What happens to a measure outside its scale.
    public enum OutsideScale: String, Hashable, Sendable, CaseIterable {
        /// It counts as the nearer end.
        case cutOff = "cut off"
        /// The evidence contradicts itself: unknown.
        case contradictory
    }

    /// A band of a measure.
    public struct Band: Hashable, Sendable {
        /// Its end, which it includes; nothing for the last band, `otherwise`.
        public let threshold: Quantity?
        /// What it gives.
        public let points: Quantity
    }

    /// How it is judged.
    public enum Test: Sendable {
        /// A condition: 1 when true, 0 when false or null.
        case condition(Program)
        /// A measure with bands, in the order written; `metAt` in points, nothing for the largest.
        case bands(measure: Program, direction: BandDirection, [Band], metAt: Quantity?)
        /// A measure on a linear scale; `metAt` from 0 to 1, nothing for 1.
        case scale(measure: Program, from: Quantity, to: Quantity, outside: OutsideScale, metAt: Quantity?)

        /// The expression that is evaluated.
        public var program: Program {
            switch self {
            case .condition(let program), .bands(let program, _, _, _), .scale(let program, _, _, _, _): program
            }
        }

        /// The numbers that turn what it reads into a score.
        public var quantities: [Quantity] {
            switch self {
            case .condition: []
            case .bands(_, _, let bands, let metAt):
                (bands.flatMap { [$0.threshold, $0.points] } + [metAt]).compactMap(\.self)
            case .scale(_, let from, let to, _, let metAt): [from, to, metAt].compactMap(\.self)
            }
        }
    }

    /// Its path from the section down, such as `pillars.aman.perdes`.
    public let path: String
    /// What a person reads.
    public let label: LocalizedText
    /// When it applies; nothing for always.
    public let applies: Program?
    /// How it is judged.
    public let test: Test
    /// The slots of facts that must be there too, in the order written.
    public let needs: [Int]
    /// Where it comes from.
    public let basis: Basis
    /// What to do while it isn't met.
    public let advice: LocalizedText?
    /// The slots of all facts it reads, ascending.
    public let reads: [Int]
}
