public import Certification
public import Diagnostics
import LocatedYAML

/// The documents of an evidence file, read one at a time.
public struct EvidenceStream: ~Copyable {
    /// What came of one document.
    public enum Result: Sendable {
        /// The evidence of a village; single facts in it may be refused.
        case evidence(Evidence)
        /// A document, or the rest of a file, that can't be used; a diagnostic says why.
        case unusable(at: SourceRange)
    }

    private let plan: EvidencePlan
    /// The file as it was read; for digests only.
    private let original: SourceFile
    private let screen: PersonalDataScreen
    private var stream: YAMLStream
    /// The document that was read last.
    private var lastRoot: YAMLNode?
    private var isFirst = true
    private var isFinished = false

    init(_ file: SourceFile, plan: EvidencePlan) {
        self.plan = plan
        original = file
        screen = PersonalDataScreen(file)
        stream = YAMLStream(screen.file, within: .evidence)
    }

    /// The next document, or nothing after the last one.
    ///
    /// - Parameter diagnostics: Gets what is wrong with the document; with the first one also the places of all personal
    ///   data in the file, whose digits no diagnostic shows.
    public mutating func next(into diagnostics: inout [Diagnostic]) -> Result? {
        guard !isFinished else { return nil }
        if isFirst {
            var findings = FindingList()
            for finding in screen.findings.prefix(FindingList.limit + 1) {
                findings.append(.personalData(finding.kind, at: finding.range))
            }
            diagnostics += findings.diagnostics
        }
        let count = diagnostics.count
        guard let document = stream.next(into: &diagnostics) else {
            isFinished = true
            let isUnread = isFirst || diagnostics.count > count
            return isUnread ? .unusable(at: SourceRange(0..<0, in: screen.file)) : nil
        }
        defer { isFirst = false }
        lastRoot = document.root
        var reader = EvidenceDocumentReader(plan: plan, confidential: screen.stretches)
        let evidence = reader.read(document.root, digest: digest(of: document))
        diagnostics += reader.diagnostics.diagnostics
        return evidence.map { .evidence($0) } ?? .unusable(at: document.root.range)
    }

    /// Where each fact of the document that was read last is written, by index: its key; nothing for what isn't mentioned.
    public func factPlaces() -> [SourceRange?] {
        var places: [SourceRange?] = Array(repeating: nil, count: plan.facts.count)
        func visit(_ node: YAMLNode, _ parent: Int) {
            guard node.kind == .mapping else { return }
            for entry in node.entries {
                guard let child = entry.key.withBytes({ plan.tree.descendant(of: parent, named: $0) }) else { continue }
                let fact = Int(plan.tree.nodes[child].fact)
                if fact < 0 { visit(entry.value, child) } else { places[fact] = places[fact] ?? entry.key.range }
            }
        }
        if let facts = lastRoot?["facts"] { visit(facts, FactTree.root) }
        return places
    }

    /// The digest of the file where it holds one document, else of the document from its first character to its last.
    private func digest(of document: YAMLDocument) -> Digest {
        let range = document.root.range.offsets
        guard isFirst, !hasDivider(after: range.upperBound) else { return Digest(of: original.bytes[range]) }
        return Digest(of: original.bytes)
    }

    /// Whether a line that starts a document follows.
    private func hasDivider(after offset: Int) -> Bool {
        original.bytes.withUnsafeBufferPointer { bytes in
            var offset = offset
            while offset + 3 < bytes.count {
                if bytes[offset] == UInt8(ascii: "\n"), bytes[offset + 1] == UInt8(ascii: "-"),
                    bytes[offset + 2] == UInt8(ascii: "-"), bytes[offset + 3] == UInt8(ascii: "-")
                {
                    return true
                }
                offset += 1
            }
            return false
        }
    }
}
