import Diagnostics
import FEEL

/// A part of a rule in every period of the pack.
struct TimedPart {
    /// The part with its bounds, by period; they differ in nothing but bounds.
    let parts: [BoundedExpression]
    /// The periods.
    let periods: [ReviewPeriod]

    /// The part in the first period, for all that is the same in each.
    var part: BoundedExpression { parts[0] }
    var kind: BoundedExpression.Kind { part.kind }
    var range: SourceRange { part.range }

    var children: [TimedPart] {
        part.children.indices.map { index in
            TimedPart(parts: parts.map { $0.children[index] }, periods: periods)
        }
    }

    /// Whether it is true in every period, whenever it is known.
    var isAlwaysTrue: Bool { parts.allSatisfy(\.bounds.isAlwaysTrue) }

    /// Whether it can't be true in some period.
    var isNeverTrue: Bool { firstNever != nil }

    /// Whether it can't be true in any period.
    var isNeverEver: Bool { parts.allSatisfy(\.bounds.isNeverTrue) }

    /// The first period in which it can't be true.
    var firstNever: Int? { parts.firstIndex(where: \.bounds.isNeverTrue) }

    /// The innermost part that makes this one always true, or never, and which of the two that part is.
    ///
    /// - Parameter truth: What this one always is.
    func cause(of truth: Bool) -> (part: TimedPart, truth: Bool) {
        let inner: TimedPart? =
            switch (kind, truth) {
            case (.junction(.or), true), (.isIn, true): children.first(where: \.isAlwaysTrue)
            case (.junction(.and), false): children.first(where: \.isNeverTrue)
            case (.not, true): children.first(where: \.isNeverTrue)
            case (.not, false): children.first(where: \.isAlwaysTrue)
            case (.quantified, true): children[1].isAlwaysTrue ? children[1] : nil
            case (.quantified, false): children[1].isNeverTrue ? children[1] : nil
            default: nil
            }
        guard let inner else { return (self, truth) }
        return inner.cause(of: kind == .not ? !truth : truth)
    }

    /// The text as it stands in the file, on one line; a test of `in` with its sign.
    var text: String {
        if case .test(let comparison?) = kind { return "\(comparison.rawValue) \(Self.text(of: range))" }
        return Self.text(of: range)
    }

    static func text(of range: SourceRange) -> String {
        let bytes = range.file.bytes
        guard range.offsets.upperBound <= bytes.count else { return "" }
        return String(decoding: bytes[range.offsets], as: UTF8.self).split { $0 == " " || $0 == "\n" }
            .joined(separator: " ")
    }
}
