import Diagnostics

// Phrases that many messages share.

/// The end of a message that proposes what was probably meant; empty where nothing is near.
func meant(_ nearest: String?, _ language: Language) -> String {
    guard let nearest else { return "" }
    return switch language {
    case .indonesian: "; maksudnya '\(nearest)'?"
    case .english: "; did you mean '\(nearest)'?"
    }
}

/// Names in quotes with commas, and a word before the last.
func quoted(_ names: [String], _ language: Language) -> String {
    let quoted = names.map { "'\($0)'" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
    let word = language == .indonesian ? "dan" : "and"
    return "\(quoted.dropLast().joined(separator: ", ")) \(word) \(last)"
}

/// The keys that may be written.
func known(_ keys: [String]) -> LocalizedText {
    LocalizedText(
        id: "kunci yang ada: \(quoted(keys, .indonesian))",
        en: "the keys there are: \(quoted(keys, .english))"
    )
}

/// What a word must be: the only one, or one of several.
func oneOf(_ words: [String], _ language: Language) -> String {
    guard words.count > 1 else { return quoted(words, language) }
    return (language == .indonesian ? "salah satu dari " : "one of ") + quoted(words, language)
}
