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
    /// The unit of a number.
    public let unit: String?
    /// The values, in the order written; at least one.
    public let values: [DatedValue]
    /// The range of an assumption.
    public let bounds: Bounds?
    /// Where it comes from.
    public let basis: BasisDeclaration?

    /// Creates a parameter.
    public init(
        id: Located<String>,
        label: LocalizedText,
        unit: String?,
        values: [DatedValue],
        bounds: Bounds?,
        basis: BasisDeclaration?
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.values = values
        self.bounds = bounds
        self.basis = basis
    }
}
