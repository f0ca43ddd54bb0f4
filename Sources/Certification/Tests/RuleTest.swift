public import Diagnostics
public import FEEL

/// A test of a rule pack: facts in, and what must come out.
public struct RuleTest: Sendable {
    /// What it shows, for people.
    public let name: LocalizedText
    /// Where the name stands.
    public let range: SourceRange
    /// The day of the assessment.
    public let asOf: Day
    /// The kind of village.
    public let kind: VillageCode.Kind
    /// The assurance at which the results are read; nothing where every value counts as verified, whatever backs it.
    public let assurance: Assurance?
    /// One item a fact, by the fact's index in the pack.
    public let facts: [FactEvidence]
    /// What must come out, in the order written; what isn't named isn't compared.
    public let expectations: [RuleTestExpectation]

    /// Creates a test; `facts` has one item for each fact of the pack.
    public init(
        name: LocalizedText,
        at range: SourceRange,
        asOf: Day,
        kind: VillageCode.Kind,
        assurance: Assurance?,
        facts: [FactEvidence],
        expectations: [RuleTestExpectation]
    ) {
        self.name = name
        self.range = range
        self.asOf = asOf
        self.kind = kind
        self.assurance = assurance
        self.facts = facts
        self.expectations = expectations
    }

    /// The evidence that the facts stand for: a village that doesn't exist, in a period of one day.
    ///
    /// Where the test asks for no assurance, a value that isn't verified counts as verified on the day it describes.
    public var evidence: Evidence {
        Evidence(
            village: Village(
                code: VillageCode(exampleOf: kind),
                name: name.indonesian,
                district: nil,
                regency: nil,
                province: nil
            ),
            isFictional: true,
            periodFrom: asOf,
            periodTo: asOf,
            note: nil,
            facts: assurance == nil ? facts.map(verified) : facts,
            digest: Digest(of: [UInt8]()),
            path: range.file.path
        )
    }

    private func verified(_ fact: FactEvidence) -> FactEvidence {
        switch fact {
        case .missing, .refused: fact
        case .claim(let value):
            .statements([verified(Statement(value: value, asOf: nil, source: nil, documents: [], verification: nil))])
        case .statements(let statements): .statements(statements.map(verified))
        }
    }

    private func verified(_ statement: Statement) -> Statement {
        guard statement.verification == nil else { return statement }
        return Statement(
            value: statement.value,
            asOf: statement.asOf,
            source: statement.source,
            documents: statement.documents,
            verification: Verification(by: "–", on: statement.asOf ?? asOf, value: nil, note: nil)
        )
    }
}
