import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension PackReader {
    /// How an id may be spelt.
    enum IDSyntax {
        /// Letters, digits, `-` and `_`.
        case name
        /// Without `-`, which would be the minus sign in an expression.
        case variable
        /// Variables joined by dots.
        case path

        /// Whether a text is spelt so.
        func allows(_ text: String) -> Bool {
            switch self {
            case .name: IDSyntax.isName(text.utf8, allowsHyphen: true)
            case .variable: IDSyntax.isName(text.utf8, allowsHyphen: false)
            case .path:
                text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                    .allSatisfy { IDSyntax.isName($0, allowsHyphen: false) }
            }
        }

        private static func isName(_ bytes: some Collection<UInt8>, allowsHyphen: Bool) -> Bool {
            let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
            guard let first = bytes.first, letters.contains(first) else { return false }
            return bytes.allSatisfy { byte in
                letters.contains(byte) || byte.isDigit || byte == UInt8(ascii: "_")
                    || allowsHyphen && byte == UInt8(ascii: "-")
            }
        }
    }

    /// The text of a scalar that isn't empty.
    mutating func string(_ node: YAMLNode?, named key: String) -> Located<String>? {
        guard let node else { return nil }
        guard node.kind == .scalar else {
            diagnostics.append(.notAScalar(key, at: node.range))
            return nil
        }
        let text = node.text
        guard !text.isEmpty else {
            diagnostics.append(.emptyPackText(key, at: node.range))
            return nil
        }
        return Located(text, at: node.range)
    }

    /// An id in its syntax.
    mutating func id(_ node: YAMLNode?, _ syntax: IDSyntax, named key: String = "id") -> Located<String>? {
        guard let id = string(node, named: key) else { return nil }
        guard syntax.allows(id.value) else {
            diagnostics.append(.badID(id, syntax))
            // Whoever uses the name uses it as it was written, or as it should have been.
            unreadable.formUnion([id.value] + [IDMend.suggestion(for: id.value, syntax)].compactMap(\.self))
            return nil
        }
        return id
    }

    /// A text for people in both languages; a name may be one text for both.
    mutating func text(_ node: YAMLNode?, named key: String, isName: Bool = false) -> LocalizedText? {
        guard let node else { return nil }
        guard node.kind == .mapping else {
            guard isName || node.kind != .scalar else {
                diagnostics.append(.oneLanguage(key, at: node.range))
                return nil
            }
            return string(node, named: key).map { LocalizedText(same: $0.value) }
        }
        let what = LocalizedText(id: "teks '\(key)'", en: "the text '\(key)'")
        let shape = MappingShape(what, required: ["id": .string, "en": .string])
        guard let mapping = mapping(node, shape) else { return nil }
        let indonesian = string(mapping["id"], named: "id")
        let english = string(mapping["en"], named: "en")
        guard let indonesian, let english else { return nil }
        let text = LocalizedText(id: indonesian.value, en: english.value)
        texts.append(Located(text, at: english.range))
        return text
    }

    /// An expression; it is compiled later.
    mutating func expression(_ node: YAMLNode?, named key: String) -> SourceText? {
        guard string(node, named: key) != nil else { return nil }
        return node?.sourceText
    }

    /// One of the words of an enumeration.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ node: YAMLNode?,
        named key: String,
        as _: Word.Type = Word.self
    ) -> Located<Word>? where Word.RawValue == String {
        guard let text = string(node, named: key) else { return nil }
        guard let word = Word(rawValue: text.value) else {
            let words = Word.allCases.map(\.rawValue)
            diagnostics.append(
                .unknownPackWord(text, key, words, nearest: nearestName(to: text.value, among: words))
            )
            return nil
        }
        return Located(word, at: text.range)
    }

    /// `true` or `false`.
    mutating func boolean(_ node: YAMLNode?, named key: String) -> Bool? {
        guard let text = string(node, named: key) else { return nil }
        switch text.value {
        case "true": return true
        case "false": return false
        default:
            diagnostics.append(
                .unknownPackWord(
                    text,
                    key,
                    ["true", "false"],
                    nearest: nearestName(to: text.value, among: ["true", "false"])
                )
            )
            return nil
        }
    }

    /// A day.
    mutating func day(_ node: YAMLNode?, named key: String) -> Day? {
        guard let text = string(node, named: key) else { return nil }
        guard let day = Day(text.value) else {
            diagnostics.append(.badPackDay(text, key, suggestion: DayMend.suggestion(for: text.value)))
            return nil
        }
        return day
    }
}
