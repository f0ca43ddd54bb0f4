extension Evidence {
    /// The same evidence as if verifications were still those of an earlier one, read by the same pack.
    ///
    /// A verification that the earlier evidence doesn't have of the fact is taken away; where a statement has none any more
    /// and the earlier evidence has the same one verified, it gets that back. A statement is the same when value, day and
    /// source are.
    package func withVerifications(of earlier: Evidence) -> Evidence {
        let facts = zip(earlier.facts, facts).map { old, new in new.withVerifications(of: old) }
        return Evidence(
            village: village,
            isFictional: isFictional,
            periodFrom: periodFrom,
            periodTo: periodTo,
            note: note,
            facts: facts,
            digest: digest,
            path: path
        )
    }
}

extension FactEvidence {
    /// What is stated; a plain value is a statement that nothing backs.
    private var allStatements: [Statement] {
        switch self {
        case .missing, .refused: []
        case .claim(let value):
            [Statement(value: value, asOf: nil, source: nil, documents: [], verification: nil)]
        case .statements(let statements): statements
        }
    }

    fileprivate func withVerifications(of earlier: FactEvidence) -> FactEvidence {
        let known = earlier.allStatements
        let mended = allStatements.map { statement in
            guard statement.verification == nil || !known.contains(where: { $0.verification == statement.verification })
            else { return statement }
            let same = known.first {
                $0.value == statement.value && $0.asOf == statement.asOf && $0.source == statement.source
            }
            return Statement(
                value: statement.value,
                asOf: statement.asOf,
                source: statement.source,
                documents: statement.documents,
                verification: same?.verification
            )
        }
        return mended.isEmpty ? self : .statements(mended)
    }
}
