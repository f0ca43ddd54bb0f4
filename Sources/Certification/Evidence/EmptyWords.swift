/// What people write into a text field that has no content: a text fact with it would count as known.
package enum EmptyWords {
    /// In lower case; the answers to a yes-or-no question are among them, since a text asks for the thing itself.
    private static let words: Set<String> = [
        "0", "tidak", "tidak ada", "belum", "belum ada", "nihil", "no", "none", "n/a", "null", "false",
        "ada", "ya", "yes", "true",
    ]
    private static let longestWord = 9

    /// Whether a text is one of the words, in any case and with any signs or blanks around it, or holds nothing else.
    package static func contain(_ text: String) -> Bool {
        let isContent: (Unicode.Scalar) -> Bool = { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: isContent), let last = scalars.lastIndex(where: isContent) else {
            return true
        }
        let content = scalars[first...last]
        guard content.prefix(longestWord + 1).count <= longestWord else { return false }
        return words.contains(String(content).lowercased())
    }
}
