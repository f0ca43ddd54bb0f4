public import Diagnostics

/// How a value came about: a part of an expression, its value, and the parts that were evaluated for it.
///
/// A part that wasn't needed, such as what follows `false and`, isn't there; a part that was evaluated several times, in
/// a loop, is there as often.
public struct Explanation: Hashable, Sendable {
    /// The most parts that are kept; those beyond are left out, from the end.
    public static let largestCount = 10_000

    /// The part as it was written.
    public let text: String
    /// Where it stands.
    public let range: SourceRange
    /// What it came to.
    public let value: Value
    /// The parts, in the order of evaluation.
    public let children: [Explanation]

    /// The facts that make the value unknown; none for a known value.
    public var causes: Causes {
        if case .unknown(let causes) = value { causes } else { .none }
    }
}

/// Keeps the value of every node that is evaluated, as a tree.
struct ExplanationRecorder: Recorder {
    private let source: SourceText
    private let bytes: [UInt8]
    private let ranges: [Range<Int32>]
    private var open: [[Explanation]] = [[]]
    private var count = 0

    init(_ source: SourceText, _ ranges: [Range<Int32>]) {
        self.source = source
        self.ranges = ranges
        bytes = Array(source.text.utf8)
    }

    mutating func open(_ node: Int32) {
        open.append([])
    }

    mutating func close(_ node: Int32, _ value: Value) {
        guard let children = open.popLast() else { return }
        // The last parts to close are the outermost: they are always kept.
        guard count < Explanation.largestCount || open.count == 1 else { return }
        count += 1
        let local = Int(ranges[Int(node)].lowerBound)..<Int(ranges[Int(node)].upperBound)
        let text = String(decoding: bytes[local], as: UTF8.self)
        let range = source.range(of: local)
        if children.count == 1, children[0].range == range, children[0].value == value {
            // A node that only passes on what another found at the same place tells nothing new.
            open[open.count - 1].append(children[0])
        } else {
            open[open.count - 1].append(Explanation(text: text, range: range, value: value, children: children))
        }
    }

    /// The whole, once everything is closed.
    var root: Explanation? { open.first?.first }
}
