import Certification
import Diagnostics
import FEEL
import Loading
import Testing

@Suite struct FactPlaceTests {
    /// Facts by their keys, one below the other or with dots, in the document that was read last.
    @Test func factsStandAtTheirKeys() throws {
        let texts = [
            """
            village: {code: "52.02.05.2999", name: A}
            period: {from: 2025-01-01, to: 2025-09-30}
            facts:
              a:
                count: 10
              a.yes: ya
            """,
            """
            village: {code: "52.02.05.2999", name: B}
            period: {from: 2025-01-01, to: 2025-09-30}
            facts: {a: {rate: {value: 9}}}
            """,
        ]
        let file = SourceFile(path: "a.yaml", text: texts.joined(separator: "\n---\n"))
        let rules = TestRules.allTypes
        var documents = EvidenceReader(rules: rules).documents(of: file)
        var diagnostics: [Diagnostic] = []
        var found: [[String]] = []
        while let document = documents.next(into: &diagnostics) {
            guard case .evidence = document else { continue }
            found.append(
                zip(rules.pack.facts, documents.factPlaces()).compactMap { fact, place in
                    place.map { "\(fact.id) \(file.position(at: $0.offsets.lowerBound).line)" }
                }
            )
        }
        #expect(found == [["a.yes 6", "a.count 5"], ["a.rate 10"]])
    }
}
