import Analysis
import Certification
import Testing

@Suite struct CriterionLookupTests {
    @Test(
        arguments: [
            ("pillars.aman.satgas", .found(0)), ("satgas", .found(0)), ("aman.satgas", .found(0)),
            ("Porsi prosedural", .found(1)), ("procedural SHARE", .found(1)), ("atgas", .unknown(nearest: [satgas])),
            ("pillars.aman.satgs", .unknown(nearest: [satgas])), ("active", .unknown(nearest: [satgas])),
            ("pillars.lain.prosedural2", .unknown(nearest: ["pillars.aman.prosedural"])), ("x", .unknown(nearest: [])),
            ("", .unknown(nearest: [])), ("aman", .group("pillars.aman", [satgas, "pillars.aman.prosedural"])),
            ("pillars", .group("pillars", [satgas, "pillars.aman.prosedural"])),
        ] as [(String, CriterionLookup)]
    )
    func findsWhatIsMeant(_ name: String, _ expected: CriterionLookup) throws {
        #expect(CriterionLookup(name, in: try SmallPack.load().pack) == expected)
    }

    /// An id that two groups use.
    @Test func namesThoseThatItCouldBe() throws {
        let other = """
                  - id: lain
                    label: {id: Lain, en: Other}
                    met when: satgas.ada
                    basis: {source: law, place: article 3}

            """
        let group = """
              - id: maju
                label: {id: Maju, en: Advanced}
                aggregate: weightedMean
                basis: {source: law, place: article 1}
                criteria:

            """
        let criterion = "      - id: prosedural\n"
        let change = ("pillars.yaml", criterion, other + group + other + criterion)
        let pack = try SmallPack.load([change]).pack
        let both = CriterionLookup.ambiguous(["pillars.aman.lain", "pillars.maju.lain"])
        #expect(CriterionLookup("lain", in: pack) == both)
        #expect(CriterionLookup("Other", in: pack) == both)
        #expect(CriterionLookup("maju.lain", in: pack) == .found(2))
    }
}

private let satgas = "pillars.aman.satgas"
