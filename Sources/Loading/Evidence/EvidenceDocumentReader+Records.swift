import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    /// A fact written as a record: one value with what backs it, or several under `values`.
    mutating func record(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> FactEvidence {
        guard let values = node["values"] else {
            guard node.has("value") else {
                diagnostics.append(.recordWithoutValue(fact.fact.id, at: node.range))
                return .refused
            }
            return switch statement(node, .record, for: fact) {
            case .statement(let statement): .statements([statement])
            case .empty: .missing
            case .refused: .refused
            }
        }
        for entry in node.entries where !entry.key.equals("values") {
            diagnostics.append(.keyBesideValues(entry.key.text, at: entry.key.range))
        }
        guard values.kind == .sequence, values.count > 0 else {
            diagnostics.append(.wrongShape(LocalizedText(same: "'values'"), .list, at: values.range))
            return .refused
        }
        return evidence(values.elements, for: fact)
    }

    /// The statements of records.
    ///
    /// One that is refused refuses them all: what the rest would say might be contradicted by it.
    private mutating func evidence(
        _ nodes: YAMLElements,
        for fact: EvidencePlan.PlannedFact
    ) -> FactEvidence {
        var statements: [Statement] = []
        var isRefused = false
        for node in nodes {
            switch statement(node, .sourcedRecord, for: fact) {
            case .statement(let statement): statements.append(statement)
            case .empty: continue
            case .refused: isRefused = true
            }
        }
        if isRefused { return .refused }
        return statements.isEmpty ? .missing : .statements(statements)
    }

    private enum StatementReading {
        case statement(Statement)
        case empty
        case refused
    }

    private mutating func statement(
        _ node: YAMLNode,
        _ shape: EvidenceShape,
        for fact: EvidencePlan.PlannedFact
    ) -> StatementReading {
        guard isMapping(node, shape, for: fact), let valueNode = node["value"] else { return .refused }
        let reading = value(valueNode, for: fact)
        let asOfNode = node["as of"]
        let asOf = day(asOfNode, named: "as of")
        let source = text(node["source"], named: "source")
        let documents = documents(node["documents"], for: fact)
        let verification = verification(node["verified"], of: asOf, for: fact)
        // A value whose day can't be read might be too old; one without a day is of the period's end.
        if asOfNode != nil, asOf == nil { return .refused }
        return switch reading {
        case .value(let value):
            .statement(
                Statement(value: value, asOf: asOf, source: source, documents: documents, verification: verification)
            )
        case .empty: .empty
        case .refused: .refused
        }
    }

    /// A verification; one that can't be read whole doesn't count, so that the value stays a claim.
    ///
    /// - Parameters:
    ///   - node: What is written, if anything is.
    ///   - asOf: The day of the value where the record says it; an earlier verification can't have seen the value.
    ///   - fact: The fact.
    private mutating func verification(
        _ node: YAMLNode?,
        of asOf: Day?,
        for fact: EvidencePlan.PlannedFact
    ) -> Verification? {
        guard let node, isMapping(node, .verification, for: fact) else { return nil }
        let by = text(node["by"], named: "by")
        let on = day(node["on"], named: "on")
        let note = text(node["note"], named: "note")
        var found: Value?
        if let valueNode = node["value"] {
            switch value(valueNode, for: fact) {
            case .value(let value): found = value
            case .empty: break
            case .refused: return nil
            }
        }
        guard let by, let on else { return nil }
        if let asOf, on < asOf, let onNode = node["on"] {
            diagnostics.append(.verifiedBeforeItsValue(at: onNode.range))
            return nil
        }
        return Verification(by: by, on: on, value: found, note: note)
    }
}
