/// One step of a pattern's program; unless it says where else, it goes on to the next.
enum PatternInstruction: Hashable, Sendable {
    /// Consumes this scalar.
    case scalar(Unicode.Scalar)
    /// Consumes a scalar that equals this one when case is folded.
    case folded(Unicode.Scalar)
    /// Consumes a scalar of the set.
    case set(ScalarSet)
    /// Consumes any scalar, line feeds only if told so.
    case any(includingLineFeed: Bool)
    /// Goes on at the start of the text, or of a line.
    case start(ofLines: Bool)
    /// Goes on at the end of the text, or of a line.
    case end(ofLines: Bool)
    /// Notes the place.
    case save(Int)
    case jump(Int)
    /// Goes both ways; the first is preferred.
    case split(Int, Int)
    case match

    /// Whether it consumes a scalar.
    func consumes(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .scalar(let own): own == scalar
        case .folded(let own): own == scalar.folded
        case .set(let set): set.contains(scalar)
        case .any(let includesLineFeed): includesLineFeed || scalar != "\n"
        case .start, .end, .save, .jump, .split, .match: false
        }
    }

    /// Whether it goes on at a place of a text without consuming anything.
    func passes(at place: Int, of text: [Unicode.Scalar]) -> Bool {
        switch self {
        case .save, .jump, .split: true
        case .start(ofLines: false): place == 0
        case .end(ofLines: false): place == text.count
        // A line feed at the very end ends the last line and starts no other.
        case .start(ofLines: true): place == 0 || (text[place - 1] == "\n" && place < text.count)
        case .end(ofLines: true): place < text.count ? text[place] == "\n" : text.last != "\n"
        case .scalar, .folded, .set, .any, .match: false
        }
    }

    /// The instructions that can follow it.
    func targets(at index: Int) -> [Int] {
        switch self {
        case .match: []
        case .jump(let target): [target]
        case .split(let first, let second): first == second ? [first] : [first, second]
        case .scalar, .folded, .set, .any, .start, .end, .save: [index + 1]
        }
    }
}

extension Unicode.Scalar {
    /// The scalar without its case, as far as that is one scalar.
    var folded: Unicode.Scalar { upper.lower }

    /// The scalar in upper case, if that is one scalar.
    var upper: Unicode.Scalar { Self.only(properties.uppercaseMapping) ?? self }

    /// The scalar in lower case, if that is one scalar.
    var lower: Unicode.Scalar { Self.only(properties.lowercaseMapping) ?? self }

    private static func only(_ text: String) -> Unicode.Scalar? {
        text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
}
