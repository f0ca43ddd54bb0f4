import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension AssessmentFileReader {
    /// What the assessment says of a fact; nothing, with a finding, where it can't be read whole.
    mutating func fact(_ node: YAMLNode) -> StatedFact? {
        guard let node = mapping(node, in: node, named: "facts") else { return nil }
        let id = text(node["id"], in: node, named: "facts.id")
        let evidence: StatedFact.Evidence? = word(node["evidence"], in: node, named: "facts.evidence")
        let items = list(node["statements"], in: node, named: "facts.statements").compactMap { item($0) }
        guard let id, let evidence else { return nil }
        if (evidence == .given) == items.isEmpty {
            refuse(node["statements"], in: node, "facts.statements", .statements)
            return nil
        }
        return StatedFact(id: id, evidence: evidence, items: items)
    }

    private mutating func item(_ node: YAMLNode) -> StatedFact.Item? {
        let name = "facts.statements"
        guard let node = mapping(node, in: node, named: name) else { return nil }
        let asOf = optionalDay(node["asOf"], in: node, named: name + ".asOf")
        let source = optionalText(node["source"], in: node, named: name + ".source")
        let documents = list(node["documents"], in: node, named: name + ".documents").compactMap { document($0) }
        var verification: StatedFact.Finding?
        if let found = node["verification"], !isNull(found) { verification = self.verification(found) }
        if !node.has("verification") { refuse(nil, in: node, name + ".verification", .present) }
        guard let value = node["value"] else {
            refuse(nil, in: node, name + ".value", .present)
            return nil
        }
        return StatedFact.Item(
            value: value,
            asOf: asOf,
            source: source,
            documents: documents,
            verification: verification
        )
    }

    private mutating func document(_ node: YAMLNode) -> Document? {
        let name = "facts.statements.documents"
        guard let node = mapping(node, in: node, named: name) else { return nil }
        let kind = text(node["kind"], in: node, named: name + ".kind")
        let number = optionalText(node["number"], in: node, named: name + ".number")
        let title = optionalText(node["title"], in: node, named: name + ".title")
        let date = day(node["date"], in: node, named: name + ".date")
        let validUntil = optionalDay(node["validUntil"], in: node, named: name + ".validUntil")
        let file = optionalText(node["file"], in: node, named: name + ".file")
        let sha256 = optionalText(node["sha256"], in: node, named: name + ".sha256")
        guard let kind, let date else { return nil }
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

    private mutating func verification(_ node: YAMLNode) -> StatedFact.Finding? {
        let name = "facts.statements.verification"
        guard let node = mapping(node, in: node, named: name) else { return nil }
        let by = text(node["by"], in: node, named: name + ".by")
        let on = day(node["on"], in: node, named: name + ".on")
        let note = optionalText(node["note"], in: node, named: name + ".note")
        guard let by, let on else { return nil }
        return StatedFact.Finding(by: by, on: on, note: note, value: node["value"])
    }
}
