/// What the text of an expression may use beyond the closed profile.
struct Dialect: Sendable {
    /// The profile of rule packs.
    static let profile = Dialect(isConforming: false, names: [], types: [:])

    /// Whether everything is read that DMN's grammar has: exponents, names of several words, pictures in names.
    let isConforming: Bool
    /// The types with a name of their own, besides FEEL's.
    let types: [String: ValueType]
    /// The names of more than one token, each as its tokens; the longest first.
    private(set) var names: [(name: String, tokens: [String])] = []

    init(isConforming: Bool, names: some Sequence<String>, types: [String: ValueType]) {
        self.isConforming = isConforming
        self.types = types
        for name in names { learn(name) }
    }

    /// Takes a name into account from here on, if it has several tokens.
    mutating func learn(_ name: String) {
        guard isConforming else { return }
        let bytes = Array(name.utf8)
        var lexer = Lexer(bytes, isConforming: isConforming)
        let tokens = lexer.tokens().dropLast().map { String(decoding: bytes[$0.range], as: UTF8.self) }
        guard tokens.count > 1, !names.contains(where: { $0.name == name }) else { return }
        names.append((name, tokens))
        names.sort { ($0.tokens.count, $1.name) > ($1.tokens.count, $0.name) }
    }

    /// The longest name that the tokens ahead spell, and how many of them it takes.
    func longestName(_ token: (_ ahead: Int) -> String) -> (name: String, count: Int)? {
        let match = names.first { candidate in
            candidate.tokens.indices.allSatisfy { token($0) == candidate.tokens[$0] }
        }
        return match.map { ($0.name, $0.tokens.count) }
    }
}
