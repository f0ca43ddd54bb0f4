import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    /// The documents of a record; those that can't be read whole are left out, so that they back nothing.
    mutating func documents(_ node: YAMLNode?, for fact: EvidencePlan.PlannedFact) -> [Document] {
        guard let node else { return [] }
        guard node.kind == .sequence else {
            diagnostics.append(.wrongShape(LocalizedText(same: "'documents'"), .list, at: node.range))
            return []
        }
        var documents: [Document] = []
        documents.reserveCapacity(node.count)
        for element in node.elements {
            if let document = document(element, for: fact) { documents.append(document) }
        }
        return documents
    }

    private mutating func document(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> Document? {
        guard isMapping(node, .document) else { return nil }
        let kind = kind(node["kind"], for: fact)
        let number = text(node["number"], named: "number")
        let title = text(node["title"], named: "title")
        let date = day(node["date"], named: "date")
        let validNode = node["valid until"]
        let validUntil = day(validNode, named: "valid until")
        let file = text(node["file"], named: "file")
        let sha256 = node["sha256"].flatMap { digest($0) }
        guard let kind, let date else { return nil }
        if let validNode {
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
        if !fact.documentKinds.isEmpty, !fact.documentKinds.contains(kind) {
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
