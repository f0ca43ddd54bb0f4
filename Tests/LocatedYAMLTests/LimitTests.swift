import Diagnostics
import LocatedYAML
import Testing

@Suite("Every limit holds while reading")
struct LimitTests {
    /// A limit, a text that just keeps it and one that just crosses it.
    struct Limit: Sendable, CustomTestStringConvertible {
        let id: String
        let value: Int
        let limits: YAMLLimits
        let kept: String
        let crossed: String
        var testDescription: String { "\(id) at \(value)" }
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    private static func list(_ count: Int, of element: String) -> String {
        "[" + Array(repeating: element, count: count).joined(separator: ", ") + "]"
    }

    private static func blockNested(_ depth: Int) -> String {
        (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    }

    @Test(arguments: [
        Limit(
            id: "DME1011",
            value: 4_194_304,
            limits: .evidence,
            kept: "#" + String(repeating: "\n", count: 4_194_302) + "a",
            crossed: "#" + String(repeating: "\n", count: 4_194_303) + "a"
        ),
        Limit(id: "DME1012", value: 64, limits: .evidence, kept: nested(64), crossed: nested(65)),
        Limit(id: "DME1012", value: 64, limits: .evidence, kept: blockNested(64), crossed: blockNested(65)),
        Limit(
            id: "DME1013",
            value: 200_000,
            limits: .evidence,
            kept: list(199_999, of: "1"),
            crossed: list(200_000, of: "1")
        ),
        Limit(
            id: "DME1014",
            value: 65_536,
            limits: .evidence,
            kept: String(repeating: "a", count: 65_536),
            crossed: "'" + String(repeating: "a", count: 65_537) + "'"
        ),
        Limit(id: "DME1015", value: 0, limits: .evidence, kept: "[&a 1]", crossed: "[&a 1, *a]"),
        Limit(
            id: "DME1016",
            value: 1_000,
            limits: .rulePack,
            kept: "a: &a 1\nb: " + list(1_000, of: "*a"),
            crossed: "a: &a 1\nb: " + list(1_001, of: "*a")
        ),
        Limit(
            id: "DME1012",
            value: 64,
            limits: .rulePack,
            kept: "a: &a \(nested(62))\nb: [*a]",
            crossed: "a: &a \(nested(62))\nb: [[*a]]"
        ),
    ])
    func limit(_ limit: Limit) {
        let kept = Reading(limit.kept, within: limit.limits)
        #expect(kept.diagnostics == [])
        #expect(kept.documents.count == 1)
        let crossed = Reading(limit.crossed, within: limit.limits)
        #expect(crossed.diagnostics.map(\.id) == [limit.id])
        #expect(crossed.documents.isEmpty)
        for language in Language.allCases {
            #expect(crossed.diagnostics.first?.message[language].contains("\(limit.value)") == true)
        }
    }

    @Test("a thousand problems end the reading")
    func problems() {
        let reading = Reading("[" + Array(repeating: "!a 1", count: 5_000).joined(separator: ", ") + "]")
        #expect(reading.diagnostics.count == 1_001)
        #expect(reading.diagnostics.last?.id == "DME1017")
        #expect(reading.documents.isEmpty)
    }

    @Test("the nodes of all documents of a file count together")
    func manyDocuments() {
        let reading = Reading(String(repeating: "--- [1, 2, 3]\n", count: 50_001), within: .evidence)
        #expect(reading.documents.count == 50_000)
        #expect(reading.diagnostics.map(\.id) == ["DME1013"])
    }

    @Test("a billion laughs end at the limit of nodes")
    func billionLaughs() {
        var text = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"
        for level in 1...20 {
            text +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(Reading(text).diagnostics.map(\.id) == ["DME1013"])
        #expect(Reading(text, within: .evidence).diagnostics.map(\.id) == ["DME1015"])
    }

    @Test(
        "deeply nested or endless starts neither crash nor hang",
        arguments: ["[", "{", "- ", "? ", "[{a: ", "!a ", "&a ", "'", "|", "\"\\"]
    )
    func openEnds(start: String) {
        let reading = Reading(String(repeating: start, count: 200_000), within: .evidence)
        #expect(!reading.diagnostics.isEmpty)
    }

    @Test("a mapping with very many keys is checked for duplicates too")
    func manyKeys() {
        var keys = (0..<90_000).map { "kunci-yang-panjang-\($0): 1\n" }
        #expect(Reading(keys.joined()).diagnostics == [])
        keys[89_999] = "kunci-yang-panjang-17: 2\n"
        keys[50_000] = "kunci-yang-panjang-17: 3\n"
        let reading = Reading(keys.joined())
        #expect(reading.diagnostics.map(\.id) == ["DME1101", "DME1101"])
        #expect(
            reading.diagnostics.compactMap { $0.range?.file.position(at: $0.range?.offsets.lowerBound ?? 0).line } == [
                50_001, 90_000,
            ]
        )
        #expect(
            reading.diagnostics.flatMap(\.notes).map {
                $0.range?.file.position(at: $0.range?.offsets.lowerBound ?? 0).line
            } == [18, 18]
        )
    }
}
