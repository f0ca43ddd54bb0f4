/// What a match is replaced with: text, and the groups `$1`, `$2`, …; `$0` is the whole match.
struct ReplacementTemplate: Hashable, Sendable {
    /// A piece of it.
    enum Piece: Hashable, Sendable {
        case text([Unicode.Scalar])
        case group(Int)
    }

    let pieces: [Piece]

    /// Reads a replacement for a pattern with so many groups.
    ///
    /// Digits after `$` are read as long as there is such a group; a single digit beyond them stands for nothing.
    init(_ text: String, groupCount: Int) throws(PatternProblem) {
        var pieces: [Piece] = []
        var plain: [Unicode.Scalar] = []
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\":
                guard let escaped = rest.popFirst(), escaped == "\\" || escaped == "$" else {
                    throw .badReplacement("\\")
                }
                plain.append(escaped)
            case "$":
                guard var group = rest.popFirst()?.digit else { throw .badReplacement("$") }
                while let digit = rest.first?.digit, group * 10 + digit <= groupCount {
                    group = group * 10 + digit
                    rest.removeFirst()
                }
                pieces += [.text(plain), .group(group)]
                plain = []
            default: plain.append(scalar)
            }
        }
        self.pieces = pieces + [.text(plain)]
    }

    /// Adds what one match is replaced with, as long as the whole stays within a number of scalars.
    ///
    /// - Returns: Whether it did.
    func append(_ match: PatternSearch.Match, in text: [Unicode.Scalar], to output: inout [Unicode.Scalar], limit: Int)
        -> Bool
    {
        for piece in pieces {
            switch piece {
            case .text(let scalars): output += scalars
            case .group(let group): if group < match.count, let range = match[group] { output += text[range] }
            }
            guard output.count <= limit else { return false }
        }
        return true
    }
}

extension Unicode.Scalar {
    /// The value of an ASCII digit.
    var digit: Int? { ("0"..."9").contains(self) ? Int(value) - 48 : nil }
}
