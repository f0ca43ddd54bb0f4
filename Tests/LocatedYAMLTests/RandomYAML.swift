import TestSupport
import Testing

/// Writes YAML of every kind in careless layouts, with a numbered comment `#~7` wherever one may stand.
struct RandomYAML {
    private var random: SplitMix64
    private var comments = 0
    private var keys = 0
    private var anchors = 0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    var comment: Comment { random.comment }

    /// A file of one or two documents.
    mutating func file() -> String {
        var text = ownLines(0)
        let count = chance(10) ? 2 : 1
        for number in 0..<count {
            if number > 0 || chance(20) { text += "---" + beside() + "\n" }
            text += ownLines(0)
            text += chance(3) ? "\(flow(0, depth: 3))\n" : block(0, depth: 0)
            text += ownLines(0)
            if chance(5) { text += "...\n" }
        }
        if chance(10) { text.removeLast() }
        return chance(10) ? text.replacing("\n", with: "\r\n") : text
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    /// A comment beside something, or blanks, or nothing.
    private mutating func beside() -> String {
        guard chance(12) else { return chance(8) ? "  " : "" }
        comments += 1
        return pick([" ", "   "]) + "#~\(comments)" + pick(["", " ", " word", ": [x"])
    }

    /// Lines of comments and empty lines.
    private mutating func ownLines(_ indent: Int) -> String {
        var text = ""
        while chance(12) {
            if chance(40) {
                text += pick(["\n", "  \n", "\n\n"])
            } else {
                comments += 1
                text += spaces(chance(70) ? indent : Int.random(in: 0...indent + 3, using: &random)) + "#~\(comments)\n"
            }
        }
        return text
    }

    /// The lines of a mapping or list; each begins with its indentation.
    private mutating func block(_ indent: Int, depth: Int) -> String {
        var text = ""
        let isMapping = chance(60)
        for _ in 0...Int.random(in: 0...3, using: &random) {
            text += ownLines(indent) + spaces(indent)
            if isMapping {
                text += key() + ":"
                text += value(indent, depth: depth, isList: false)
            } else {
                text += "-" + value(indent, depth: depth, isList: true)
            }
        }
        return text
    }

    /// What follows a colon or a dash, to the end of its last line.
    private mutating func value(_ indent: Int, depth: Int, isList: Bool) -> String {
        let inner = indent + Int.random(in: 1...4, using: &random)
        if depth < 4, chance(40) {
            let name = anchor()
            if isList, name.isEmpty, chance(60) {
                let gap = Int.random(in: 1...3, using: &random)
                let text = block(indent + 1 + gap, depth: depth + 1)
                // The first item goes beside the dash, where no comment stands before it.
                let first = text.drop { $0 == " " }
                if !first.hasPrefix("#"), !first.hasPrefix("\n") { return spaces(gap) + first }
            }
            return (name.isEmpty ? "" : " " + name) + beside() + "\n" + ownLines(inner) + block(inner, depth: depth + 1)
        }
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return beside() + "\n"
        case 1, 2: return " " + spaced(anchor()) + flow(inner, depth: 2) + beside() + "\n"
        case 3: return " " + literal(inner)
        case 4: return " " + spaced(anchor()) + longText(inner) + beside() + "\n"
        case 5: return beside() + "\n" + ownLines(inner) + spaces(inner) + scalar() + beside() + "\n"
        default: return " " + spaced(anchor()) + scalar() + beside() + "\n"
        }
    }

    private mutating func anchor() -> String {
        guard chance(4) else { return "" }
        anchors += 1
        return "&a\(anchors)"
    }

    private func spaced(_ anchor: String) -> String { anchor.isEmpty ? "" : anchor + " " }

    private mutating func key() -> String {
        keys += 1
        return pick(["k\(keys)", "met at \(keys)", "'k\(keys)'", "\"k\(keys)\"", "-k\(keys)"])
    }

    private mutating func scalar() -> String {
        if anchors > 0, chance(4) { return "*a\(Int.random(in: 1...anchors, using: &random))" }
        return pick([
            "x", "0.80", "'it''s'", "\"a\\tb\"", "two words", "é", "a#b", "http://x/y", "-1", "'# no'", "\"\"", "~",
            "---x",
        ])
    }

    /// A collection in brackets, perhaps over several lines and with comments.
    private mutating func flow(_ indent: Int, depth: Int) -> String {
        let isMapping = chance(50)
        var text = isMapping ? "{" : "["
        let count = Int.random(in: 0...4, using: &random)
        for number in 0..<count {
            text += gap(indent)
            if isMapping || chance(5) {
                text += key()
                if isMapping, chance(8) {
                    text += ":"
                } else {
                    text += ": " + gap(indent) + inner(indent, depth: depth)
                }
                if text.hasSuffix(":") { text += " " }
            } else {
                text += inner(indent, depth: depth)
            }
            text += gap(indent)
            if number < count - 1 || chance(20) { text += "," }
        }
        return text + gap(indent) + (isMapping ? "}" : "]")
    }

    private mutating func inner(_ indent: Int, depth: Int) -> String {
        if depth > 0, chance(25) { return flow(indent, depth: depth - 1) }
        if chance(5) { return "-" }
        return chance(10) ? longText(indent) : scalar() + (chance(10) ? " panjang" : "")
    }

    /// What may stand between the parts of brackets.
    private mutating func gap(_ indent: Int) -> String {
        guard chance(15) else { return chance(30) ? " " : "" }
        return beside() + "\n" + ownLines(indent) + spaces(max(1, indent))
    }

    /// A text in quotes or without any, over several lines.
    private mutating func longText(_ indent: Int) -> String {
        let lines = (0...Int.random(in: 1...2, using: &random)).map { _ in
            pick(["word", "two words", "x", "more of it"])
        }
        let gap = pick(["\n", "\n\n", "  \n"]) + spaces(indent + 1)
        let quote = pick(["", "'", "\""])
        return quote
            + lines.joined(separator: quote == "\"" ? pick(["\n  ", "\\\n ", "\\ \n "]) + spaces(indent) : gap) + quote
    }

    /// A block scalar to the end of its last line.
    private mutating func literal(_ indent: Int) -> String {
        var text = pick(["|", ">"]) + pick(["", "-", "+"]) + beside() + "\n"
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            text += spaces(indent) + pick(["line", "x: y", "- z", "# no comment"]) + "\n"
            if chance(30) { text += pick(["\n", spaces(indent) + "  deeper\n", spaces(indent) + " \n"]) }
        }
        return text
    }
}
