/// A text for people, in both languages of the product.
public struct LocalizedText: Hashable, Sendable {
    /// The Indonesian text.
    public let indonesian: String
    /// The English text.
    public let english: String

    /// Creates a text from its two versions.
    public init(id indonesian: String, en english: String) {
        self.indonesian = indonesian
        self.english = english
    }

    /// Creates a text that reads the same in every language, such as a name or a code.
    public init(same text: String) {
        self.init(id: text, en: text)
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}

extension Sequence<LocalizedText> {
    /// The texts one after the other, in each language with the same separator between them.
    public func joined(by separator: String) -> LocalizedText {
        LocalizedText(
            id: map(\.indonesian).joined(separator: separator),
            en: map(\.english).joined(separator: separator)
        )
    }
}
