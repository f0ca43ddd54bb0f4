public import Diagnostics

/// A criterion as written in a section file.
public struct CriterionDeclaration: Sendable {
    /// A band of a measure.
    public struct Band: Sendable {
        /// Its end; nothing for `otherwise`.
        public let threshold: Located<QuantityDeclaration>?
        /// What it gives.
        public let points: Located<QuantityDeclaration>
        /// Where it stands.
        public let range: SourceRange

        /// Creates a band.
        public init(
            threshold: Located<QuantityDeclaration>?,
            points: Located<QuantityDeclaration>,
            at range: SourceRange
        ) {
            self.threshold = threshold
            self.points = points
            self.range = range
        }
    }

    /// A linear scale of a measure.
    public struct Scale: Sendable {
        /// The end that scores nothing.
        public let from: Located<QuantityDeclaration>
        /// The end that scores everything.
        public let to: Located<QuantityDeclaration>
        /// What happens outside.
        public let outside: Criterion.OutsideScale

        /// Creates a scale.
        public init(
            from: Located<QuantityDeclaration>,
            to: Located<QuantityDeclaration>,
            outside: Criterion.OutsideScale
        ) {
            self.from = from
            self.to = to
            self.outside = outside
        }
    }

    /// How it is judged.
    public enum Test: Sendable {
        /// A condition that is met or not.
        case condition(SourceText)
        /// A measure whose bands are written in one direction, in the order written.
        case bands(measure: SourceText, direction: Criterion.BandDirection, [Band])
        /// A measure on a linear scale.
        case scale(measure: SourceText, Scale)
    }

    /// Its name within its group.
    public var id: Located<String>
    /// What a person reads.
    public var label: LocalizedText
    /// When it applies; nothing for always.
    public var applies: SourceText?
    /// How it is judged.
    public var test: Test
    /// The points or the place from which a measure counts as met.
    public var metAt: Located<QuantityDeclaration>?
    /// Facts that must be there too, in the order written.
    public var needs: [Located<String>]
    /// Its weight in its group.
    public var weight: Located<QuantityDeclaration>?
    /// Where it comes from.
    public var basis: BasisDeclaration?
    /// What to do while it isn't met.
    public var advice: LocalizedText?

    /// Creates a criterion with nothing but what every criterion has.
    public init(id: Located<String>, label: LocalizedText, test: Test) {
        self.id = id
        self.label = label
        self.test = test
        applies = nil
        metAt = nil
        needs = []
        weight = nil
        basis = nil
        advice = nil
    }
}
