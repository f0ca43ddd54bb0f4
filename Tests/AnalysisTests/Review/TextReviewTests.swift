import Diagnostics
import Testing

/// Numbers, texts, sources and duplicates.
@Suite struct TextReviewTests {
    private static let advice = "        advice: {id: Bentuk satgas., en: Form a task force.}\n"
    private static let criterion = "met when: satgas.ada and satgas.anggota >= anggota_minimal"
    private static let source = "  - {id: law, title: A law, publisher: The state, date: 2017, kind: law}"
    private static let copy = """
              - id: satgas_lagi
                label: {id: Satgas lagi, en: Task force again}
                met when: satgas.ada  and (satgas.anggota >= anggota_minimal)
                basis: {source: law, place: article 3}
                advice: {id: Bentuk., en: Form one.}
              - id: prosedural
        """

    static let cases: [Reviewed.Case] = [
        .init("pillars.yaml", advice, "", ["DME1626"], .warning),
        .init("pillars.yaml", advice, advice.replacing("Form a task force.", with: "«TODO»"), ["DME1625"], .warning),
        .init("pillars.yaml", advice, advice.replacing("Bentuk satgas.", with: "'-'"), ["DME1625"], .warning),
        .init(
            "pillars.yaml",
            "{id: Bentuk satgas., en: Form a task force.}",
            "{id: Bentuk satgas bersama warga dan perangkat desa., en: «Bentuk satgas bersama warga dan perangkat desa.»}",
            ["DME1624"],
            .warning
        ),
        .init("pillars.yaml", "{id: Satgas aktif, en: Active task force}", "{id: Satgas, en: Satgas}", []),
        .init(
            "pack.yaml",
            source,
            source + "\n" + source.replacing("id: law", with: "id: «note»"),
            ["DME1623"],
            .warning
        ),
        .init("pack.yaml", source, source + "\nunits: [{id: orang, en: people, one: person}]", []),
        .init("pack.yaml", source, source + "\nunits: [{id: «orng», en: people}]", ["DME1630"], .warning),
        .init("pack.yaml", source, source + "\nunits: [{id: orang, en: people}, {id: «hari», en: days}]", ["DME1630"]),
        .init(
            "pillars.yaml",
            "      - id: prosedural\n",
            copy.replacing("satgas_lagi", with: "«satgas_lagi»") + "\n",
            ["DME1627"],
            .warning
        ),
        .init("pillars.yaml", "anggota_minimal\n", "«7»\n", ["DME1622"], .warning),
        .init("pillars.yaml", "anggota_minimal\n", "1\n", []),
        .init("pillars.yaml", "anggota_minimal\n", "anggota_minimal + «5» - 1\n", ["DME1622"], .warning),
        .init("levels.yaml", "pillars.score >= ambang", "pillars.score >= «60»", ["DME1622"], .warning),
        .init("facts.yaml", "at most: 50", "at most: 50\n    maximum age: «P1Y»", ["DME1622"], .warning),
        .init("pillars.yaml", "points: 2}", "points: «3»}", ["DME1622"], .warning),
    ]

    @Test(arguments: cases)
    func whatPeopleReadIsWhole(_ changed: Reviewed.Case) throws { try Reviewed.expect(changed) }

    @Test(arguments: [("orng", ["orang"]), ("hari", [])])
    func aMisspeltUnitIsMended(unit: String, mends: [String]) throws {
        let units = Self.source + "\nunits: [{id: \(unit), en: people}]"
        let findings = try Reviewed.findings([("pack.yaml", Self.source, units)])
        #expect(findings.map(\.id) == ["DME1630"])
        #expect(findings.flatMap(\.fixIts).map(\.replacement) == mends)
    }

    /// With the word listed, another one is no misspelling of it.
    @Test func aListedUnitIsNoMend() throws {
        let units = Self.source + "\nunits: [{id: orang, en: people}, {id: orng, en: people}]"
        let findings = try Reviewed.findings([("pack.yaml", Self.source, units)])
        #expect(findings.map(\.id) == ["DME1630"])
        #expect(findings.flatMap(\.fixIts) == [])
    }
}
