public import Certification
public import Diagnostics

/// The change of a section's score, split into the parts that make it.
public struct SectionSplit: Sendable {
    /// The section's id.
    public let path: String
    /// What a person calls it.
    public let label: LocalizedText
    /// Whether the score is a number of things that are met.
    public let isCount: Bool
    /// The largest score before any part; nothing where the old pack has no such section.
    public let oldLargest: Fraction?
    /// The largest score after all parts; nothing where the new pack has no such section.
    public let newLargest: Fraction?
    /// What is proven at the assurance for a designation.
    public let proven: PointSplit
    /// What the village claims.
    public let claimed: PointSplit
}

/// A score after each part of a change, on the section's own scale.
///
/// What a part changes is the difference to the score before it, so that the parts add up to the whole exactly.
public struct PointSplit: Hashable, Sendable {
    /// The low end before any part, then after each part in the order of ``ChangePart``; five in all.
    ///
    /// Nothing where there is no score: the section isn't applicable, or the pack has none.
    public let scores: [Fraction?]
    /// The low end with the expiry of only those facts put in that the new evidence doesn't renew; nothing where there is
    /// no score.
    public let lasting: Fraction?

    /// What each part changes, in the order of ``ChangePart``; where there is no score, it counts as 0.
    public var changes: [Fraction] {
        zip(scores, scores.dropFirst()).map { ($1 ?? .zero) - ($0 ?? .zero) }
    }

    /// What of the expiry isn't renewed; the rest of it comes back with evidence and verification.
    public var lastingChange: Fraction { (lasting ?? .zero) - ((scores.first ?? nil) ?? .zero) }

    /// The change from the first score to the last.
    public var whole: Fraction { ((scores.last ?? nil) ?? .zero) - ((scores.first ?? nil) ?? .zero) }
}
