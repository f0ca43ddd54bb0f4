import Diagnostics
import FEEL

/// Looks for texts that are compared with a choice and aren't one of its options.
struct OptionReview {
    /// The path of the rule.
    let subject: String

    /// The findings, in the order of the text.
    func findings(in part: BoundedExpression) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        switch part.kind {
        case .comparison(.equal), .comparison(.notEqual):
            compare(part.children[0].bounds, part.children[1], &findings)
            compare(part.children[1].bounds, part.children[0], &findings)
        case .isIn:
            for test in part.children.dropFirst() {
                compare(part.children[0].bounds, test.children[0], &findings)
                if case .of(let item, _) = test.children[0].bounds.lists { compare(item, part.children[0], &findings) }
            }
        case .call("list contains"):
            if case .of(let item, _) = part.children[0].bounds.lists { compare(item, part.children[1], &findings) }
        default: break
        }
        return findings + part.children.flatMap { self.findings(in: $0) }
    }

    /// Compares what can be one of some texts with a text on the spot, or with each of a list of them.
    private func compare(_ bounds: ValueBounds, _ other: BoundedExpression, _ findings: inout [Diagnostic]) {
        guard case .only(let texts) = bounds.strings, !texts.isEmpty, bounds.numbers == nil else { return }
        switch other.kind {
        case .constant(.string(let text)) where !texts.contains(text):
            guard bounds != other.bounds else { return }
            findings.append(.notAnOption(text, of: texts.sorted(), subject: subject, at: other.range))
        case .constant(.list(let items)):
            for case .string(let text) in items where !texts.contains(text) {
                findings.append(
                    .notAnOption(text, of: texts.sorted(), subject: subject, at: other.range, isInList: true)
                )
            }
        case .list: for item in other.children { compare(bounds, item, &findings) }
        default: break
        }
    }
}
