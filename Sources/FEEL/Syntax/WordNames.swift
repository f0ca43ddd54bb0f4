/// A closed table of names that may have several words.
struct WordNames: Sendable {
    /// The functions of several words: `string length`, `date and time`.
    static let functions = WordNames(BuiltIn.all.map(\.name).filter { $0.contains(" ") })
    /// The properties of several words: `time offset`.
    static let properties = WordNames(["time offset", "start included", "end included"])
    /// The types that `instance of` can ask for.
    static let types = WordNames(ValueType.nameable + ["list", "range"])

    /// The names, the longest first.
    private let names: [(name: String, words: [String])]

    init(_ names: [String]) {
        self.names = names.map { (name: $0, words: $0.split(separator: " ").map(String.init)) }
            .sorted { ($0.words.count, $1.name) > ($1.words.count, $0.name) }
    }

    /// The longest name that the words ahead spell, and how many words it has.
    func longestMatch(_ word: (_ ahead: Int) -> String?) -> (name: String, count: Int)? {
        guard let first = word(0) else { return nil }
        let match = names.first { candidate in
            candidate.words[0] == first && candidate.words.indices.allSatisfy { word($0) == candidate.words[$0] }
        }
        return match.map { ($0.name, $0.words.count) }
    }
}
