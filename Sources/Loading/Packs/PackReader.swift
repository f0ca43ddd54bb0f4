import Certification
import Diagnostics
import LocatedYAML

/// Reads nodes into declarations and collects what is wrong with them.
///
/// A function for each kind of thing stands in an extension of its own; each returns nothing for what it can't read, and
/// has said why.
struct PackReader {
    /// The findings so far, in the order in which they were met.
    var diagnostics: [Diagnostic] = []
    /// The ids of the pack's sources, in the order written.
    var sources: [Located<String>] = []
    /// The names of the pack's units, in the order written.
    var units: [Located<String>] = []
    /// Every text in both languages so far, in the order in which they were met.
    var texts: [Located<LocalizedText>] = []
    /// The ids of what was left out, so that nobody is told that there is no such thing.
    var unreadable: Set<String> = []

    /// The root of a file that must hold one document.
    mutating func document(_ file: SourceFile) -> YAMLNode? {
        YAMLDocument(reading: file, within: .rulePack, into: &diagnostics)?.root
    }

    /// A mapping with its keys checked: unknown and missing ones are said, but don't stop the reading of the rest.
    mutating func mapping(_ node: YAMLNode, _ shape: MappingShape) -> Mapping? {
        guard node.kind == .mapping else {
            diagnostics.append(.notAMapping(shape.what, at: node.range))
            return nil
        }
        let mapping = Mapping(node: node, shape: shape)
        var meant: [String] = []
        for entry in node.entries where !shape.keys.contains(where: entry.key.equals) {
            if shape.fixed.contains(where: entry.key.equals) {
                diagnostics.append(.fixedKey(entry.key.text, at: entry.key.range, in: shape))
                continue
            }
            let unused = shape.keys.filter { !mapping.has($0) }
            let nearest = nearestName(to: entry.key.text, among: unused)
            if let nearest { meant.append(nearest) }
            diagnostics.append(.unknownPackKey(entry.key.text, at: entry.key.range, in: shape, nearest: nearest))
        }
        // A key that is only mistyped isn't missing as well.
        for key in shape.required where !mapping.has(key) && !meant.contains(key) {
            diagnostics.append(.missingPackKey(key, in: shape.what, at: Self.head(of: node)))
        }
        return mapping
    }

    /// Leaves out something that can't be read, which was said, and remembers its id.
    mutating func leaveOut<Item>(_ id: Located<String>?) -> Item? {
        unreadable.insert(id?.value ?? "")
        return nil
    }

    /// The items of a list; none if it isn't a list, which is said.
    mutating func list(_ node: YAMLNode?, named key: String, atLeastOne: Bool = false) -> [YAMLNode] {
        guard let node else { return [] }
        guard node.kind == .sequence else {
            diagnostics.append(.notAList(key, at: node.range))
            return []
        }
        if atLeastOne, node.count == 0 { diagnostics.append(.emptyList(key, at: node.range)) }
        return Array(node.elements)
    }

    /// The items whose id didn't occur before; the others are said and left out.
    mutating func distinct<Item>(_ items: [Item], id: (Item) -> Located<String>) -> [Item] {
        var first: [String: SourceRange] = [:]
        return items.filter { item in
            let id = id(item)
            guard let earlier = first[id.value] else {
                first[id.value] = id.range
                return true
            }
            diagnostics.append(.duplicatePackID(id, first: earlier))
            return false
        }
    }

    /// Whether exactly one of two keys is there; says so where not.
    mutating func hasExactlyOne(of first: String, _ second: String, in mapping: Mapping) -> Bool {
        let (hasFirst, hasSecond) = (mapping.has(first), mapping.has(second))
        guard hasFirst == hasSecond else { return true }
        let place = hasSecond ? mapping.key(second)?.range ?? mapping.node.range : Self.head(of: mapping.node)
        diagnostics.append(.exactlyOneKey(of: first, second, in: mapping.shape.what, at: place))
        return false
    }

    /// Says that keys mean nothing without another one.
    mutating func refuse(_ keys: [String], without needed: String, in mapping: Mapping) {
        guard !mapping.has(needed) else { return }
        for key in keys {
            guard let node = mapping.key(key) else { continue }
            diagnostics.append(.keyNeedsKey(key, needed, in: mapping.shape.what, at: node.range))
        }
    }

    /// The place that stands for a whole mapping: its first key, so that nothing long is underlined.
    private static func head(of node: YAMLNode) -> SourceRange {
        node.entries.first { _ in true }?.key.range ?? node.range
    }
}
