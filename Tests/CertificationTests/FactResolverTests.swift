import FEEL
import Testing

@testable import Certification

/// What counts of a fact on a day, at each assurance.
///
/// The fact `perdes` accepts documents of the kind Perdes, valid five years.
@Suite struct FactResolverTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let evidence: FactEvidence
        /// What must be known, or why not, at claimed, documented and verified.
        let states: [String]

        var testDescription: String { name }
    }

    static func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    static func document(_ date: String, until: String? = nil, kind: String = "Perdes") -> Document {
        Document(
            kind: kind,
            number: "1",
            title: nil,
            date: day(date),
            validUntil: until.map(day),
            file: nil,
            sha256: nil
        )
    }

    static func statement(
        _ value: Bool,
        _ documents: [Document] = [],
        verified: (on: String, value: Bool?)? = nil,
        asOf: String? = nil
    ) -> Statement {
        Statement(
            value: .boolean(value),
            asOf: asOf.map(day),
            source: nil,
            documents: documents,
            verification: verified.map {
                Verification(by: "BP3MI", on: day($0.on), value: $0.value.map { .boolean($0) }, note: nil)
            }
        )
    }

    static let rows: [Row] = [
        Row(name: "nothing", evidence: .missing, states: ["missing", "missing", "missing"]),
        Row(name: "refused", evidence: .refused, states: ["refused", "refused", "refused"]),
        Row(name: "a claim", evidence: .claim(.boolean(true)), states: ["true", "below claimed", "below claimed"]),
        Row(
            name: "a document",
            evidence: .statements([statement(true, [document("2023-02-01")])]),
            states: ["true", "true", "below documented"]
        ),
        Row(
            name: "a document of a kind that doesn't count",
            evidence: .statements([statement(true, [document("2023-02-01", kind: "Foto")])]),
            states: ["true", "below claimed", "below claimed"]
        ),
        Row(
            name: "a document of tomorrow",
            evidence: .statements([statement(true, [document("2025-11-20")])]),
            states: ["true", "below claimed", "below claimed"]
        ),
        Row(
            name: "a document's last day",
            evidence: .statements([statement(true, [document("2023-02-01", until: "2025-11-19")])]),
            states: ["true", "true", "below documented"]
        ),
        Row(
            name: "the day after a document's last day",
            evidence: .statements([statement(true, [document("2023-02-01", until: "2025-11-18")])]),
            states: ["expired 2025-11-18", "expired 2025-11-18", "expired 2025-11-18"]
        ),
        Row(
            name: "five years to the day",
            evidence: .statements([statement(true, [document("2020-11-19")])]),
            states: ["true", "true", "below documented"]
        ),
        Row(
            name: "five years and a day",
            evidence: .statements([statement(true, [document("2020-11-18")])]),
            states: ["expired 2025-11-18", "expired 2025-11-18", "expired 2025-11-18"]
        ),
        Row(
            name: "a document can't grant itself more than the pack allows",
            evidence: .statements([statement(true, [document("2019-01-01", until: "2029-01-01")])]),
            states: ["expired 2024-01-01", "expired 2024-01-01", "expired 2024-01-01"]
        ),
        Row(
            name: "of two documents the longer holds",
            evidence: .statements([statement(true, [document("2019-01-01"), document("2024-01-01")])]),
            states: ["true", "true", "below documented"]
        ),
        Row(
            name: "verification doesn't bring back what has ended",
            evidence: .statements([statement(true, [document("2019-01-01")], verified: ("2025-10-01", nil))]),
            states: ["expired 2024-01-01", "expired 2024-01-01", "expired 2024-01-01"]
        ),
        Row(
            name: "verified as claimed",
            evidence: .statements([statement(true, verified: ("2025-10-01", nil))]),
            states: ["true", "true", "true"]
        ),
        Row(
            name: "verified otherwise, with a document for the claim",
            evidence: .statements([statement(true, [document("2023-02-01")], verified: ("2025-10-01", false))]),
            states: ["true", "true", "false"]
        ),
        Row(
            name: "verified tomorrow",
            evidence: .statements([statement(true, verified: ("2025-11-20", nil))]),
            states: ["true", "below claimed", "notYet 2025-11-20"]
        ),
        Row(
            name: "of a day to come",
            evidence: .statements([statement(true, asOf: "2025-12-01")]),
            states: ["notYet 2025-12-01", "notYet 2025-12-01", "notYet 2025-12-01"]
        ),
        Row(
            name: "one verified among several",
            evidence: .statements([statement(true), statement(false, verified: ("2025-10-01", nil))]),
            states: ["false", "false", "false"]
        ),
        Row(
            name: "two sources that agree",
            evidence: .statements([statement(true), statement(true, [document("2023-02-01")])]),
            states: ["true", "true", "below documented"]
        ),
        Row(
            name: "two sources that don't: both are rivals",
            evidence: .statements([statement(true), statement(false)]),
            states: ["true|false", "below claimed", "below claimed"]
        ),
    ]

    @Test(arguments: rows)
    func resolves(_ row: Row) throws {
        let pack = try CleanVillage.pack()
        let rules = DatedRules(pack, asOf: try CleanVillage.day("2025-11-19"))
        let facts = pack.facts.indices.map { $0 == 0 ? row.evidence : .missing }
        let resolution = FactResolver(rules: rules, evidence: try CleanVillage.evidence(facts: facts)).resolve(0)
        let rivals = resolution.rivals.isEmpty ? [[], [], []] : resolution.rivals
        let found = zip(resolution.states, rivals).map { state, rivals in
            rivals.isEmpty ? words(of: state) : rivals.map(\.description).joined(separator: "|")
        }
        #expect(found == row.states)
    }

    private func words(of state: FactState) -> String {
        switch state {
        case .known(let value): value.description
        case .unknown(.expired(_, _, let until)): "expired \(until)"
        case .unknown(.notYet(let day)): "notYet \(day)"
        case .unknown(.belowAssurance(let assurance)): "below \(assurance)"
        case .unknown(let reason): reason.name
        }
    }
}
