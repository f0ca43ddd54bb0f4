/// Reads a pattern; everything that isn't in the subset is refused by its name.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var depth = 0
    let flags: PatternFlags
    /// How many groups that capture have begun.
    private(set) var groupCount = 0

    init(_ text: String, _ flags: PatternFlags) throws(PatternProblem) {
        let all = Array(text.unicodeScalars)
        guard all.count <= Pattern.Limits.scalars else { throw .tooLarge }
        scalars = flags.contains(.ignoresBlanks) ? Self.withoutBlanks(all) : all
        self.flags = flags
    }

    /// Reads the whole pattern.
    mutating func parse() throws(PatternProblem) -> PatternNode {
        let node = try parseAlternatives()
        guard peek() == nil else { throw .mustBeEscaped(")") }
        return node
    }

    /// Without the blanks that stand outside of classes, after a backslash too.
    private static func withoutBlanks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var (depth, isEscaped) = (0, false)
        return scalars.filter { scalar in
            if depth == 0, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" { return false }
            if isEscaped {
                isEscaped = false
            } else {
                isEscaped = scalar == "\\"
                if scalar == "[" { depth += 1 }
                if scalar == "]", depth > 0 { depth -= 1 }
            }
            return true
        }
    }

    // MARK: - Scalars

    func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        place + ahead < scalars.count ? scalars[place + ahead] : nil
    }

    @discardableResult
    mutating func take() -> Unicode.Scalar? {
        guard let scalar = peek() else { return nil }
        place += 1
        return scalar
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        place += 1
        return true
    }

    mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars[place...].starts(with: wanted) else { return false }
        place += wanted.count
        return true
    }

    /// Reads something that can hold itself.
    mutating func nested<Node>(
        _ parse: (inout PatternParser) throws(PatternProblem) -> Node
    ) throws(PatternProblem) -> Node {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Pattern.Limits.depth else { throw .tooDeep }
        return try parse(&self)
    }
}

// MARK: - Structure

extension PatternParser {
    private mutating func parseAlternatives() throws(PatternProblem) -> PatternNode {
        var branches = [try parseBranch()]
        while take("|" as Unicode.Scalar) { branches.append(try parseBranch()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func parseBranch() throws(PatternProblem) -> PatternNode {
        var pieces: [PatternNode] = []
        while let scalar = peek(), scalar != "|", scalar != ")" {
            let atom = try parseAtom()
            let piece = try parseQuantifier(of: atom)
            if piece != .empty { pieces.append(piece) }
        }
        switch pieces.count {
        case 0: return .empty
        case 1: return pieces[0]
        default: return .sequence(pieces)
        }
    }

    private mutating func parseAtom() throws(PatternProblem) -> PatternNode {
        guard let scalar = take() else { return .empty }
        switch scalar {
        case "(": return try nested { parser throws(PatternProblem) in try parser.parseGroup() }
        case "[": return .set(try nested { parser throws(PatternProblem) in try parser.parseClass() })
        case "\\":
            switch try parseEscape() {
            case .scalar(let scalar): return .scalar(scalar)
            case .named(let named): return .set(ScalarSet(classes: [named]))
            }
        case ".": return .any
        case "^": return .start
        case "$": return .end
        case "?", "*", "+": throw .nothingToRepeat(String(scalar))
        case "{", "}", "]": throw .mustBeEscaped(String(scalar))
        default: return .scalar(scalar)
        }
    }

    private mutating func parseGroup() throws(PatternProblem) -> PatternNode {
        var number: Int?
        if take("?:") {
            number = nil
        } else if peek() == "?" {
            for sign in ["?=", "?!", "?<=", "?<!"] where take(sign) { throw .lookAround("(" + sign) }
            throw .groupOption("(?" + (peek(1).map { String($0) } ?? ""))
        } else {
            groupCount += 1
            number = groupCount
        }
        let body = try parseAlternatives()
        guard take(")" as Unicode.Scalar) else { throw .unclosedGroup }
        return number.map { .group($0, body) } ?? body
    }

    private mutating func parseQuantifier(of atom: PatternNode) throws(PatternProblem) -> PatternNode {
        let atLeast: Int
        let atMost: Int?
        switch peek() {
        case "?": (atLeast, atMost) = (0, 1)
        case "*": (atLeast, atMost) = (0, nil)
        case "+": (atLeast, atMost) = (1, nil)
        case "{":
            (atLeast, atMost) = try parseCount()
            return repeated(atom, atLeast, atMost)
        default: return atom
        }
        take()
        return repeated(atom, atLeast, atMost)
    }

    private mutating func repeated(_ atom: PatternNode, _ atLeast: Int, _ atMost: Int?) -> PatternNode {
        let isGreedy = !take("?" as Unicode.Scalar)
        guard atom != .empty else { return .empty }
        return .repeated(
            atom,
            atLeast: atLeast,
            atMost: atMost,
            isGreedy: isGreedy,
            isBodyNullable: atom.isNullable
        )
    }

    /// `{n}`, `{n,}` or `{n,m}`.
    private mutating func parseCount() throws(PatternProblem) -> (Int, Int?) {
        take()
        guard let atLeast = try parseNumber() else { throw .mustBeEscaped("{") }
        var atMost: Int? = atLeast
        if take("," as Unicode.Scalar) { atMost = try parseNumber() }
        guard take("}" as Unicode.Scalar) else { throw .mustBeEscaped("{") }
        if let atMost, atMost < atLeast { throw .reversed("{\(atLeast),\(atMost)}") }
        return (atLeast, atMost)
    }

    private mutating func parseNumber() throws(PatternProblem) -> Int? {
        var number: Int?
        while let digit = peek()?.digit {
            take()
            let value = (number ?? 0) * 10 + digit
            guard value <= Pattern.Limits.instructions else { throw .tooLarge }
            number = value
        }
        return number
    }
}
