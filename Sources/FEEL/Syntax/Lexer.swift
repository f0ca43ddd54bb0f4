/// Cuts the text of an expression into tokens; it never fails, it keeps what was wrong and goes on as if it were mended.
struct Lexer {
    /// Something in the text that no token can be made of as it stands.
    enum Problem: Hashable, Sendable {
        case unclosedString
        case unclosedComment
        /// A character that means nothing here.
        case strangeCharacter(String)
        /// An operator or quotation mark of another language; the text that it should be.
        case foreign(String, mend: String)
        /// `1e3` and the like: a number that runs into a word.
        case numberRunsIntoWord
    }

    private let bytes: [UInt8]
    /// Whether exponents of numbers, and in names every character that DMN's grammar has, are read.
    private let isConforming: Bool
    private var offset = 0
    private(set) var problems: [(problem: Problem, range: Range<Int>)] = []

    init(_ bytes: [UInt8], isConforming: Bool = false) {
        self.bytes = bytes
        self.isConforming = isConforming
    }

    /// All tokens in order; the last is `.end`.
    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 3 + 2)
        while true {
            let token = next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() -> Token {
        while true {
            skipBlanksAndComments()
            let start = offset
            guard let byte = peek() else { return Token(kind: .end, range: start..<start) }
            if let kind = scan(byte) { return Token(kind: kind, range: start..<offset) }
        }
    }

    private func peek(_ ahead: Int = 0) -> UInt8? {
        offset + ahead < bytes.count ? bytes[offset + ahead] : nil
    }

    private mutating func skipBlanksAndComments() {
        while let byte = peek() {
            if byte == UInt8(ascii: " ") || (9...13).contains(byte) {
                offset += 1
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
                while let byte = peek(), byte != UInt8(ascii: "\n") { offset += 1 }
            } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
                skipBlockComment()
            } else if byte >= 0x80, let (scalar, length) = scalar(at: offset), scalar.properties.isWhitespace {
                offset += length
            } else {
                return
            }
        }
    }

    private mutating func skipBlockComment() {
        let start = offset
        offset += 2
        while offset < bytes.count {
            if peek() == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
                offset += 2
                return
            }
            offset += 1
        }
        problems.append((.unclosedComment, start..<start + 2))
    }

    /// Scans one token; nothing if the character was skipped as strange.
    private mutating func scan(_ byte: UInt8) -> Token.Kind? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return scanNumber()
        case UInt8(ascii: ".") where isDigit(peek(1)):
            return scanNumber()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return scanString(prefix: 0)
        case UInt8(ascii: "@") where peek(1) == UInt8(ascii: "\""):
            _ = scanString(prefix: 1)
            return .temporal
        default:
            return isNameStart(at: offset) ? scanWord() : scanSymbol(byte)
        }
    }

    private mutating func scanNumber() -> Token.Kind {
        let start = offset
        while isDigit(peek()) { offset += 1 }
        if peek() == UInt8(ascii: "."), isDigit(peek(1)) {
            offset += 1
            while isDigit(peek()) { offset += 1 }
        }
        if isConforming { skipExponent() }
        if isNameStart(at: offset) {
            _ = scanWord()
            problems.append((.numberRunsIntoWord, start..<offset))
        }
        return .number
    }

    private mutating func skipExponent() {
        guard let letter = peek(), letter | 0x20 == UInt8(ascii: "e") else { return }
        let hasSign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
        guard isDigit(peek(hasSign ? 2 : 1)) else { return }
        offset += hasSign ? 2 : 1
        while isDigit(peek()) { offset += 1 }
    }

    private mutating func scanString(prefix: Int) -> Token.Kind {
        let start = offset
        offset += prefix
        let quote = bytes[offset]
        offset += 1
        while let byte = peek(), byte != quote {
            offset += byte == UInt8(ascii: "\\") && peek(1) != nil ? 2 : 1
        }
        if peek() == nil {
            problems.append((.unclosedString, start..<start + prefix + 1))
        } else {
            offset += 1
            if quote == UInt8(ascii: "'") {
                let inner = String(decoding: bytes[start + 1..<offset - 1], as: UTF8.self)
                problems.append((.foreign("'", mend: "\"\(inner)\""), start..<offset))
            }
        }
        return .string
    }

    private mutating func scanWord() -> Token.Kind {
        let start = offset
        while let length = nameByteCount(at: offset) { offset += length }
        return Keyword.of(bytes[start..<offset]).map(Token.Kind.keyword) ?? .word
    }

    private func isDigit(_ byte: UInt8?) -> Bool {
        byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    private func isNameStart(at offset: Int) -> Bool {
        guard offset < bytes.count, !isDigit(bytes[offset]) else { return false }
        guard bytes[offset] >= 0x80 else { return nameByteCount(at: offset) != nil }
        guard let scalar = scalar(at: offset)?.scalar else { return false }
        return isConforming ? NameCharacters.canStart(scalar) : scalar.properties.isXIDStart
    }

    /// How many bytes the name character at an offset takes; nothing if there is none.
    private func nameByteCount(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return 1
        case 0x80...:
            guard let (scalar, length) = scalar(at: offset) else { return nil }
            let isPart = isConforming ? NameCharacters.canFollow(scalar) : scalar.properties.isXIDContinue
            return isPart ? length : nil
        default:
            return nil
        }
    }

    private func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return (scalar, UTF8.width(scalar))
    }
}

extension Lexer {
    private mutating func scanSymbol(_ byte: UInt8) -> Token.Kind? {
        let start = offset
        if let next = peek(1) {
            let pair = String(decoding: [byte, next], as: UTF8.self)
            if let symbol = Symbol(rawValue: pair) {
                offset += 2
                return .symbol(symbol)
            }
            // In DMN `<>` can be the empty parameters of a function's type.
            if let (mend, kind) = Self.foreignPairs[pair], !isConforming || pair != "<>" {
                offset += 2
                problems.append((.foreign(pair, mend: mend), start..<offset))
                return kind
            }
        }
        if byte < 0x80, let symbol = Symbol(rawValue: String(decoding: [byte], as: UTF8.self)) {
            offset += 1
            return .symbol(symbol)
        }
        return scanStrange()
    }

    /// The text between curly quotation marks, as text processors make of straight ones; nothing where none closes it.
    private func quotedText(from start: Int, openedBy quote: Unicode.Scalar) -> Range<Int>? {
        guard let closing = Self.curlyQuotes[quote] else { return nil }
        var end = start
        while end < bytes.count, let (scalar, length) = scalar(at: end) {
            if closing.contains(scalar) { return start..<end }
            // What a straight mark of its own stands in isn't one text.
            if scalar == "\"" { return nil }
            end += length
        }
        return nil
    }

    /// What can close a text that a curly quotation mark opens.
    private static let curlyQuotes: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "\u{201C}": ["\u{201D}", "\u{201C}"], "\u{201D}": ["\u{201D}"], "\u{201E}": ["\u{201C}", "\u{201D}"],
        "\u{2018}": ["\u{2019}", "\u{2018}"], "\u{2019}": ["\u{2019}"],
    ]

    private mutating func scanStrange() -> Token.Kind? {
        let start = offset
        guard let (scalar, length) = scalar(at: offset) else {
            offset += 1
            problems.append((.strangeCharacter("\u{FFFD}"), start..<offset))
            return nil
        }
        offset += length
        if let inner = quotedText(from: offset, openedBy: scalar) {
            let mend = "\"\(String(decoding: bytes[inner], as: UTF8.self))\""
            let closing = self.scalar(at: inner.upperBound)?.length ?? 1
            offset = inner.upperBound + closing
            let text = String(decoding: bytes[start..<offset], as: UTF8.self)
            problems.append((.foreign(text, mend: mend), start..<offset))
            return .string
        }
        if let (mend, kind) = Self.foreignScalars[scalar] {
            problems.append((.foreign(String(scalar), mend: mend), start..<offset))
            return kind
        }
        problems.append((.strangeCharacter(String(scalar)), start..<offset))
        return nil
    }

    /// Operators of other languages whose meaning is plain.
    private static let foreignPairs: [String: (mend: String, kind: Token.Kind)] = [
        "==": ("=", .symbol(.equal)), "<>": ("!=", .symbol(.notEqual)),
        "&&": ("and", .keyword(.and)), "||": ("or", .keyword(.or)),
        "=>": (">=", .symbol(.greaterOrEqual)), "=<": ("<=", .symbol(.lessOrEqual)),
    ]

    private static let foreignScalars: [Unicode.Scalar: (mend: String, kind: Token.Kind)] = [
        "≥": (">=", .symbol(.greaterOrEqual)), "≤": ("<=", .symbol(.lessOrEqual)), "≠": ("!=", .symbol(.notEqual)),
        "×": ("*", .symbol(.star)), "÷": ("/", .symbol(.slash)), "−": ("-", .symbol(.minus)),
        "–": ("-", .symbol(.minus)),
    ]
}

extension Keyword {
    /// The keyword that some bytes spell.
    static func of(_ bytes: ArraySlice<UInt8>) -> Keyword? {
        guard (2...9).contains(bytes.count) else { return nil }
        return table.first { $0.bytes.elementsEqual(bytes) }?.keyword
    }

    private static let table = allCases.map { (keyword: $0, bytes: Array($0.rawValue.utf8)) }
}

extension Lexer {
    /// Whether a text is one word that can stand as a name.
    static func isWord(_ text: String) -> Bool {
        var lexer = Lexer(Array(text.utf8))
        let tokens = lexer.tokens()
        return tokens.count == 2 && tokens[0].kind == .word && tokens[0].range == 0..<text.utf8.count
    }
}
