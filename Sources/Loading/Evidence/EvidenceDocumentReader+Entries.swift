import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    /// Whether a node is a mapping that can be read; unknown and missing keys are said, but don't stop the reading.
    mutating func isMapping(
        _ node: YAMLNode,
        _ shape: EvidenceShape,
        for fact: EvidencePlan.PlannedFact? = nil
    ) -> Bool {
        guard node.kind == .mapping else {
            if !isConfidential(node) { diagnostics.append(.wrongShape(shape.what, .mapping, at: node.range)) }
            return false
        }
        guard node.hasOnly(shape.keys) || reportUnknownKeys(of: node, shape, for: fact) else { return false }
        for key in shape.required where !node.has(key) {
            let start = node.range.offsets.lowerBound
            let place = SourceRange(start..<start, in: node.range.file)
            diagnostics.append(.missingEvidenceKey(key.description, in: shape.what, at: place))
        }
        return true
    }

    /// Says which keys of a mapping are unknown; false where one is the rest of a number that its comma cut in two.
    private mutating func reportUnknownKeys(
        of node: YAMLNode,
        _ shape: EvidenceShape,
        for fact: EvidencePlan.PlannedFact?
    ) -> Bool {
        var previous: YAMLEntries.Entry?
        for entry in node.entries {
            defer { previous = entry }
            guard !shape.keys.contains(where: entry.key.equals), !isConfidential(entry.key) else { continue }
            if let number = splitNumber(previous, entry) {
                diagnostics.append(.splitNumber(fact, at: number))
                return false
            }
            let known = (shape.keys + shape.alternatives).map(\.description)
            diagnostics.append(.unknownEvidenceKey(entry.key.text, in: shape.what, keys: known, at: entry.key.range))
        }
        return true
    }

    /// A number that its decimal comma cut in two: `{value: 0,85}` is the entry `value: 0` and the key `85`.
    ///
    /// - Parameters:
    ///   - previous: The entry that may hold what stands before the comma.
    ///   - entry: The entry after it.
    /// - Returns: The place of the whole number.
    func splitNumber(_ previous: YAMLEntries.Entry?, _ entry: YAMLEntries.Entry) -> SourceRange? {
        let end = entry.key.range.offsets
        guard let previous, previous.value.range.offsets.upperBound + 1 == end.lowerBound,
            previous.value.style == .plain, entry.key.style == .plain, entry.value.kind == .scalar,
            entry.value.withBytes({ $0.isEmpty }),
            previous.value.withBytes({ $0.last?.isDigit ?? false }),
            entry.key.withBytes({ $0.first?.isDigit ?? false })
        else { return nil }
        let start = previous.value.range.offsets.lowerBound
        return SourceRange(start..<end.upperBound, in: entry.key.range.file)
    }

    /// The text of a scalar that isn't empty.
    mutating func text(_ node: YAMLNode?, named key: String) -> String? {
        guard let node else { return nil }
        guard node.kind == .scalar else {
            if !isConfidential(node) {
                diagnostics.append(.wrongShape(LocalizedText(same: "'\(key)'"), .scalar, at: node.range))
            }
            return nil
        }
        guard !isNullWord(node), node.withBytes({ !$0.isEmpty }) else {
            diagnostics.append(.emptyEvidenceText(key, at: node.range))
            return nil
        }
        return node.text
    }

    /// A day that isn't a fact's value.
    mutating func day(_ node: YAMLNode?, named key: String) -> Day? {
        guard let node else { return nil }
        if let day = node.withBytes(ScalarReading.day) { return day }
        if let text = text(node, named: key), !isConfidential(node) {
            diagnostics.append(.badEvidenceDay(LocalizedText(same: "'\(key)'"), text, at: node.range))
        }
        return nil
    }

    /// A truth that isn't a fact's value.
    mutating func boolean(_ node: YAMLNode, named key: String) -> Bool? {
        guard let text = text(node, named: key) else { return nil }
        guard let truth = node.withBytes(ScalarReading.boolean) else {
            diagnostics.append(.notABoolean(LocalizedText(same: "'\(key)'"), text, at: node.range))
            return nil
        }
        return truth
    }

    /// Whether a scalar is `null` or `~` without quotes.
    func isNullWord(_ node: YAMLNode) -> Bool {
        node.style == .plain
            && node.withBytes { ScalarReading.isWord($0, "~") || ScalarReading.isWord($0, "null") }
    }
}
