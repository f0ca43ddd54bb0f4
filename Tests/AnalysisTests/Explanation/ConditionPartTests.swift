import Analysis
import Certification
import FEEL
import Testing

@Suite struct ConditionPartTests {
    /// Every part is evaluated, those too that the whole doesn't need.
    @Test func partsAreEvaluatedOneByOne() throws {
        let condition = "satgas.ada and (satgas.anggota >= anggota_minimal or 3 > satgas.anggota)"
        let change = ("pillars.yaml", "satgas.ada and satgas.anggota >= anggota_minimal", condition)
        let pack = try SmallPack.load([change]).pack
        let asOf = try #require(Day(CalendarTrial.asOf))
        let evidence = try CalendarTrial.evidence("satgas: {ada: tidak, anggota: 4}", by: pack, on: asOf)
        let rules = DatedRules(pack, asOf: asOf)
        let slots = Assessor(rules: rules).assess(evidence).evaluation(at: .claimed).slots(of: .desa, rules: rules)
        let whole = ConditionPart(
            pack.criteria[0].test.program,
            on: slots,
            fixedFrom: pack.slot(ofParameter: 0),
            asOf: asOf
        )
        #expect(
            lines(whole) == [
                "and false", "  satgas.ada false", "  or false",
                "    satgas.anggota >= anggota_minimal false: 4 5, compared 4",
                "    3 > satgas.anggota false: 3 4, compared 4",
            ]
        )
        #expect(whole.parts[1].parts[1].place.text == "3 > satgas.anggota")
    }

    private func lines(_ part: ConditionPart, depth: Int = 0) -> [String] {
        let margin = String(repeating: "  ", count: depth)
        let sides = part.sides.map(\.description).joined(separator: " ")
        let compared = part.compared.map { ": \(sides), compared \($0.description)" } ?? ""
        let own = margin + (part.junction?.rawValue ?? part.text) + " \(part.value.description)\(compared)"
        return [own] + part.parts.flatMap { lines($0, depth: depth + 1) }
    }
}
