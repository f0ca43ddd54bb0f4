public import Certification
import FEEL
import LocatedYAML

extension AssessmentFile {
    /// The evidence that it was made from, read by a pack: its own, or another one.
    ///
    /// - Parameters:
    ///   - rules: The pack, on the day whose parameters bound the facts.
    ///   - other: Evidence read by the same pack, from which facts come that this file doesn't list, since its own pack
    ///     doesn't have them; nothing where they are missing.
    /// - Returns: One item a fact of the pack; a value that the pack can't read is refused.
    public func evidence(by rules: DatedRules, without other: Evidence? = nil) -> Evidence {
        var reader = EvidenceDocumentReader(plan: EvidencePlan(rules), confidential: [])
        let stated = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
        let facts = reader.plan.facts.enumerated().map { index, planned in
            stated[planned.fact.id].map { reader.evidence($0, for: planned) } ?? other?.facts[index] ?? .missing
        }
        return Evidence(
            village: frame.village,
            isFictional: frame.isFictional,
            periodFrom: frame.periodFrom,
            periodTo: frame.periodTo,
            note: frame.note,
            facts: facts,
            digest: frame.digest,
            path: frame.path
        )
    }
}

extension EvidenceDocumentReader {
    /// What an assessment says of a fact, with its values read as the fact's type.
    fileprivate mutating func evidence(
        _ stated: StatedFact,
        for fact: EvidencePlan.PlannedFact
    ) -> FactEvidence {
        guard stated.evidence == .given else { return stated.evidence == .missing ? .missing : .refused }
        var statements: [Statement] = []
        for item in stated.items {
            guard case .value(let value) = value(item.value, for: fact) else { return .refused }
            var verification: Verification?
            if let found = item.verification {
                var other: Value?
                if let node = found.value {
                    guard case .value(let value) = self.value(node, for: fact) else { return .refused }
                    other = value
                }
                verification = Verification(by: found.by, on: found.on, value: other, note: found.note)
            }
            statements.append(
                Statement(
                    value: value,
                    asOf: item.asOf,
                    source: item.source,
                    documents: item.documents,
                    verification: verification
                )
            )
        }
        return .statements(statements)
    }
}
