public import Diagnostics
public import FEEL

/// A named number or duration that rules use.
public struct Parameter: Hashable, Sendable {
    /// A value from a day on.
    public struct DatedValue: Hashable, Sendable {
        /// The first day; nothing for a value that always held.
        public let from: Day?
        /// A number or a duration.
        public let value: Value
    }

    /// The range an assumption could lie in, ends included.
    public struct Bounds: Hashable, Sendable {
        /// The least plausible value.
        public let from: Value
        /// The largest plausible value.
        public let to: Value
    }

    /// Its name.
    public let id: String
    /// What a person reads.
    public let label: LocalizedText
    /// The unit of a number.
    public let unit: UnitOfMeasure?
    /// The values, ascending by their first day; at least one.
    public let values: [DatedValue]
    /// The range of an assumption.
    public let bounds: Bounds?
    /// Where it comes from.
    public let basis: Basis

    /// The value in force on a day: the last that began on or before it; the first of all before any began.
    public func value(on day: Day) -> Value { datedValue(on: day).value }

    /// The same with the day on which it began.
    func datedValue(on day: Day) -> DatedValue {
        values.last { dated in dated.from.map { $0 <= day } ?? true } ?? values[0]
    }
}
