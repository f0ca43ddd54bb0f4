/// Running text: plain words, and stretches of them that mean something.
///
/// Its texts are plain; whoever prints them escapes them.
struct Prose: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A stretch of text.
    enum Piece: Hashable, Sendable {
        /// Plain words.
        case text(String)
        /// Words that matter most.
        case strong(String)
        /// An expression, an id or a digest, letter by letter.
        case code(String)
        /// A remark on what stands before it, such as `asumsi`.
        case mark(String)
        /// Words that lead to another place of the document.
        case link(String, anchor: String)
    }

    private(set) var pieces: [Piece]

    init(_ pieces: [Piece] = []) { self.pieces = pieces }

    init(_ text: String) { pieces = [.text(text)] }

    init(stringLiteral text: String) { self.init(text) }

    static func + (left: Prose, right: Prose) -> Prose { Prose(left.pieces + right.pieces) }

    static func + (left: Prose, right: String) -> Prose { left + Prose(right) }

    static func + (left: String, right: Prose) -> Prose { Prose(left) + right }

    static func code(_ text: String) -> Prose { Prose([.code(text)]) }

    static func strong(_ text: String) -> Prose { Prose([.strong(text)]) }

    static func link(_ text: String, to anchor: String) -> Prose { Prose([.link(text, anchor: anchor)]) }

    /// Whether there is nothing in it.
    var isEmpty: Bool { pieces.isEmpty }

    /// The words alone, a remark in brackets.
    var plain: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .strong(let text), .code(let text), .link(let text, _): text
            case .mark(let text): " (\(text))"
            }
        }.joined()
    }

    /// The same to stand within brackets: remarks after commas.
    var bracketless: Prose {
        Prose(pieces.map { piece in if case .mark(let text) = piece { .text(", " + text) } else { piece } })
    }

    /// The same with its first letter as a capital.
    var capitalized: Prose {
        guard case .text(let text)? = pieces.first, let first = text.first else { return self }
        return Prose([.text(first.uppercased() + text.dropFirst())] + pieces.dropFirst())
    }
}

extension [Prose] {
    /// The texts with words between them.
    func joined(separator: String) -> Prose {
        enumerated().reduce(Prose()) { $1.offset == 0 ? $1.element : $0 + separator + $1.element }
    }

    /// The texts as an enumeration: `a, b dan c`.
    func joined(last: String) -> Prose {
        guard count > 1, let final = self.last else { return first ?? Prose() }
        return Array(dropLast()).joined(separator: ", ") + " \(last) " + final
    }
}
