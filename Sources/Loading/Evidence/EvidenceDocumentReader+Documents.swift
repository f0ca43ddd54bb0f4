import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    private static let documentKeys = ["kind", "number", "title", "date", "valid until", "file", "sha256"]

    /// The documents of a record; those that can't be read whole are left out, so that they back nothing.
    mutating func documents(_ node: YAMLNode?, for fact: EvidencePlan.PlannedFact) -> [Document] {
        guard let node else { return [] }
        guard node.kind == .sequence else {
            diagnostics.append(.wrongShape(LocalizedText(same: "'documents'"), .list, at: node.range))
            return []
        }
        return node.elements.compactMap { document($0, for: fact) }
    }

    private mutating func document(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> Document? {
        guard let entries = entries(node, of: .aDocument, keys: Self.documentKeys, required: ["kind", "date"]) else {
            return nil
        }
        let kind = kind(entries["kind"], for: fact)
        let number = text(entries["number"], named: "number")
        let title = text(entries["title"], named: "title")
        let date = day(entries["date"], named: "date")
        let validUntil = day(entries["valid until"], named: "valid until")
        let file = text(entries["file"], named: "file")
        let sha256 = entries["sha256"].flatMap { digest($0) }
        guard let kind, let date else { return nil }
        if let validNode = entries["valid until"] {
            guard let validUntil else { return nil }
            guard date <= validUntil else {
                diagnostics.append(.documentEndsBeforeItsDate(at: validNode.range))
                return nil
            }
        }
        return Document(
            kind: kind,
            number: number,
            title: title,
            date: date,
            validUntil: validUntil,
            file: file,
            sha256: sha256
        )
    }

    private mutating func kind(_ node: YAMLNode?, for fact: EvidencePlan.PlannedFact) -> String? {
        guard let node, let kind = text(node, named: "kind") else { return nil }
        let accepted = fact.fact.documents.map(\.kind)
        if !accepted.isEmpty, !accepted.contains(kind) {
            diagnostics.append(.documentKindNotAccepted(kind, for: fact.fact, at: node.range))
        }
        return kind
    }

    private mutating func digest(_ node: YAMLNode) -> String? {
        guard let text = text(node, named: "sha256") else { return nil }
        let isDigest = text.utf8.count == 64 && text.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
        guard isDigest else {
            diagnostics.append(.badSHA256(text, at: node.range))
            return nil
        }
        return text
    }
}
