public import Diagnostics
public import FEEL

/// A parameter as written in `parameters.yaml`.
public struct ParameterDeclaration: Sendable {
    /// A value from a day on.
    public struct DatedValue: Sendable {
        /// The first day; nothing for a value that always held.
        public let from: Day?
        /// A number or a duration.
        public let value: Located<Value>

        /// Creates a dated value.
        public init(from: Day?, value: Located<Value>) {
            self.from = from
            self.value = value
        }
    }

    /// The range an assumption could lie in.
    public struct Bounds: Sendable {
        /// The least plausible value.
        public let from: Located<Value>
        /// The largest plausible value.
        public let to: Located<Value>

        /// Creates a range.
        public init(from: Located<Value>, to: Located<Value>) {
            self.from = from
            self.to = to
        }
    }

    /// Its name.
    public let id: Located<String>
    /// What a person reads.
    public let label: LocalizedText
    /// The name of the unit of a number.
    public let unit: String?
    /// The values, in the order written; at least one.
    public let values: [DatedValue]
    /// The range of an assumption.
    public let bounds: Bounds?
    /// Where it comes from.
    public let basis: BasisDeclaration?
    /// Whether an overlay may give it any value, also one that makes rules easier.
    public let mayBeRelaxed: Bool

    /// Creates a parameter.
    public init(
        id: Located<String>,
        label: LocalizedText,
        unit: String?,
        values: [DatedValue],
        bounds: Bounds?,
        basis: BasisDeclaration?,
        mayBeRelaxed: Bool = false
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.values = values
        self.bounds = bounds
        self.basis = basis
        self.mayBeRelaxed = mayBeRelaxed
    }
}

extension [ParameterDeclaration.DatedValue] {
    /// The same values ascending by their first day; one without a day always held, so it comes before all others.
    var inForceOrder: [Parameter.DatedValue] {
        map { Parameter.DatedValue(from: $0.from, value: $0.value.value) }
            .sorted { lhs, rhs in
                guard let right = rhs.from else { return false }
                return lhs.from.map { $0 < right } ?? true
            }
    }
}
