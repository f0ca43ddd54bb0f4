/// The id that was probably meant by a text that isn't one.
enum IDMend {
    /// The text in small letters with `_` for what an id can't hold; nothing if that isn't an id either.
    static func suggestion(for text: String, _ syntax: PackReader.IDSyntax) -> String? {
        let mended = text.lowercased().map { character in
            syntax.allows("a\(character)") || (syntax.allows("a\(character)a")) ? character : "_"
        }
        let suggestion = String(mended)
        return suggestion != text && syntax.allows(suggestion) ? suggestion : nil
    }
}
