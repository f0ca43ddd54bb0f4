import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension AssessmentFileReader {
    /// What a key must hold.
    enum Form {
        case present, object, list, text, textOrNull, day, dayOrNull, digest, truth, villageCode, statements
        case words([String])
    }

    /// Says that a key is missing or holds something else.
    mutating func refuse(_ node: YAMLNode?, in parent: YAMLNode, _ name: String, _ form: Form) {
        let start = parent.range.offsets.lowerBound
        let place = node?.range ?? SourceRange(start..<start, in: parent.range.file)
        diagnostics.append(.badAssessmentKey(name, form, at: place))
    }

    /// Whether a node is `null`, and not the text.
    func isNull(_ node: YAMLNode) -> Bool { node.style == .plain && node.equals("null") }

    /// An object.
    mutating func mapping(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> YAMLNode? {
        if let node, node.kind == .mapping { return node }
        refuse(node, in: parent, name, .object)
        return nil
    }

    /// The items of an array; none where it isn't one.
    mutating func list(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> [YAMLNode] {
        if let node, node.kind == .sequence { return Array(node.elements) }
        refuse(node, in: parent, name, .list)
        return []
    }

    /// A text.
    mutating func text(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> String? {
        if let node, node.style == .doubleQuoted { return node.text }
        refuse(node, in: parent, name, .text)
        return nil
    }

    /// A text, or nothing for `null`.
    mutating func optionalText(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> String? {
        if let node, node.style == .doubleQuoted { return node.text }
        if node.map(isNull) != true { refuse(node, in: parent, name, .textOrNull) }
        return nil
    }

    /// A day.
    mutating func day(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> Day? {
        if let node, node.style == .doubleQuoted, let day = Day(node.text) { return day }
        refuse(node, in: parent, name, .day)
        return nil
    }

    /// A day, or nothing for `null`.
    mutating func optionalDay(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> Day? {
        if let node, node.style == .doubleQuoted, let day = Day(node.text) { return day }
        if node.map(isNull) != true { refuse(node, in: parent, name, .dayOrNull) }
        return nil
    }

    /// A digest.
    mutating func digest(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> Digest? {
        if let node, node.style == .doubleQuoted, let digest = Digest(hex: node.text) { return digest }
        refuse(node, in: parent, name, .digest)
        return nil
    }

    /// A truth value.
    mutating func truth(_ node: YAMLNode?, in parent: YAMLNode, named name: String) -> Bool? {
        if let node, node.style == .plain, node.equals("true") || node.equals("false") { return node.equals("true") }
        refuse(node, in: parent, name, .truth)
        return nil
    }

    /// One of the words of an enumeration.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ node: YAMLNode?,
        in parent: YAMLNode,
        named name: String
    ) -> Word? where Word.RawValue == String {
        if let node, node.style == .doubleQuoted, let word = Word(rawValue: node.text) { return word }
        refuse(node, in: parent, name, .words(Word.allCases.map(\.rawValue)))
        return nil
    }
}
