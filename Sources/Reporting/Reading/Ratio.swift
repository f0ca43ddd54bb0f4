import Certification
import Diagnostics
import FEEL

/// A measure that divides one fact by another, so that people can be told "371 of 412".
struct Ratio {
    /// The index of the fact on top.
    let part: Int
    /// The index of the fact below.
    let whole: Int

    /// Recognises `share(part, whole, …)` and `part / whole` by the rule's own text; nothing for any other measure.
    init?(_ measure: Program, in pack: RulePack) {
        let text = measure.text.text.filter { !$0.isWhitespace }
        let names: [Substring]
        if text.hasPrefix("share("), text.hasSuffix(")") {
            names = text.dropFirst("share(".count).dropLast().split(separator: ",")
            guard (2...3).contains(names.count) else { return nil }
        } else {
            names = text.split(separator: "/", omittingEmptySubsequences: false)
            guard names.count == 2 else { return nil }
        }
        guard let part = pack.factIndex(of: String(names[0])), let whole = pack.factIndex(of: String(names[1]))
        else { return nil }
        self.part = part
        self.whole = whole
    }
}
