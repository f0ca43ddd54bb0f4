import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    private static let recordKeys = ["value", "as of", "source", "documents", "verified"]

    /// A fact written as a record: one value with what backs it, or several under `values`.
    mutating func record(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> FactEvidence {
        let entries = Entries(node: node)
        guard let values = entries["values"] else {
            guard entries["value"] != nil else {
                diagnostics.append(.recordWithoutValue(fact.fact.id, at: node.range))
                return .refused
            }
            return evidence([node], for: fact, keys: Self.recordKeys + ["values"], required: [])
        }
        for entry in node.entries where !entry.key.equals("values") {
            diagnostics.append(.keyBesideValues(entry.key.text, at: entry.key.range))
        }
        guard values.kind == .sequence, values.count > 0 else {
            diagnostics.append(.wrongShape(LocalizedText(same: "'values'"), .list, at: values.range))
            return .refused
        }
        return evidence(Array(values.elements), for: fact, keys: Self.recordKeys, required: ["value", "source"])
    }

    /// The statements of records.
    ///
    /// One that is refused refuses them all: what the rest would say might be contradicted by it.
    private mutating func evidence(
        _ nodes: [YAMLNode],
        for fact: EvidencePlan.PlannedFact,
        keys: [String],
        required: [String]
    ) -> FactEvidence {
        var statements: [Statement] = []
        var isRefused = false
        for node in nodes {
            switch statement(node, for: fact, keys: keys, required: required) {
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
        for fact: EvidencePlan.PlannedFact,
        keys: [String],
        required: [String]
    ) -> StatementReading {
        guard let entries = entries(node, of: .aRecord, keys: keys, required: required, for: fact),
            let valueNode = entries["value"]
        else { return .refused }
        let reading = value(valueNode, for: fact)
        let asOf = day(entries["as of"], named: "as of")
        let source = text(entries["source"], named: "source")
        let documents = documents(entries["documents"], for: fact)
        let verification = verification(entries["verified"], for: fact)
        // A value whose day can't be read might be too old; one without a day is of the period's end.
        if entries["as of"] != nil, asOf == nil { return .refused }
        return switch reading {
        case .value(let value):
            .statement(
                Statement(value: value, asOf: asOf, source: source, documents: documents, verification: verification)
            )
        case .empty: .empty
        case .refused: .refused
        }
    }

    private static let verificationKeys = ["by", "on", "value", "note"]

    /// A verification; one that can't be read whole doesn't count, so that the value stays a claim.
    private mutating func verification(
        _ node: YAMLNode?,
        for fact: EvidencePlan.PlannedFact
    ) -> Verification? {
        guard let node,
            let entries = entries(
                node,
                of: .aVerification,
                keys: Self.verificationKeys,
                required: ["by", "on"],
                for: fact
            )
        else { return nil }
        let by = text(entries["by"], named: "by")
        let on = day(entries["on"], named: "on")
        let note = text(entries["note"], named: "note")
        var found: Value?
        if let valueNode = entries["value"] {
            switch value(valueNode, for: fact) {
            case .value(let value): found = value
            case .empty: break
            case .refused: return nil
            }
        }
        guard let by, let on else { return nil }
        return Verification(by: by, on: on, value: found, note: note)
    }
}
