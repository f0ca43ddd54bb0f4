import Certification
import Diagnostics
import FEEL
import Testing

/// A scalar is read as the declared type of its fact, never as YAML would guess.
@Suite struct TypingTests {
    /// A fact, what is written for it and what it is; nothing where it is refused.
    struct Typing: Sendable, CustomTestStringConvertible {
        let fact: String
        let written: String
        let value: Value?
        var testDescription: String { "\(fact): \(written)" }

        init(_ fact: String, _ written: String, _ value: Value?) {
            self.fact = fact
            self.written = written
            self.value = value
        }
    }

    private static func number(_ text: String) -> Value? { Number(exactly: text).map(Value.number) }
    private static func day(_ text: String) -> Value? { Day(text).map(Value.date) }

    @Test(arguments: [
        Typing("yes", "ya", .boolean(true)), Typing("yes", "yes", .boolean(true)),
        Typing("yes", "true", .boolean(true)), Typing("yes", "tidak", .boolean(false)),
        Typing("yes", "no", .boolean(false)), Typing("yes", "false", .boolean(false)),
        Typing("yes", "\"ya\"", .boolean(true)), Typing("yes", "on", nil), Typing("yes", "Ya", nil),
        Typing("yes", "1", nil), Typing("yes", "null", nil), Typing("yes", "[ya]", nil),
        Typing("count", "0", number("0")), Typing("count", "27003", number("27003")),
        Typing("count", "'12'", number("12")), Typing("count", "010", number("10")), Typing("count", "0x10", nil),
        Typing("count", "27.003", nil), Typing("count", "27,003", nil), Typing("count", "1e3", nil),
        Typing("count", "12.0", nil), Typing("count", "-1", nil), Typing("count", "30000", number("30000")),
        Typing("count", "30001", nil), Typing("count", "99999999999999999999", nil), Typing("count", "ya", nil),
        Typing("rate", "0.85", number("0.85")), Typing("rate", "1", number("1")),
        Typing("rate", "-0.5", number("-0.5")),
        Typing("rate", "0.1234567890123456789012345678901234", number("0.1234567890123456789012345678901234")),
        Typing("rate", "0,85", nil), Typing("rate", ".5", nil), Typing("rate", "5.", nil), Typing("rate", ".inf", nil),
        Typing("rate", "85%", nil), Typing("rate", "12345678901234567890123", number("12345678901234567890123")),
        Typing("day", "2025-09-11", day("2025-09-11")), Typing("day", "2024-02-29", day("2024-02-29")),
        Typing("day", "2025-02-29", nil), Typing("day", "2025-9-11", nil), Typing("day", "11-09-2025", nil),
        Typing("day", "2025-09-11T00:00:00Z", nil), Typing("day", "2019-12-31", nil),
        Typing("day", "2025-12-31", day("2025-12-31")), Typing("day", "2026-01-01", nil),
        Typing("name", "ya", nil), Typing("name", "007", .string("007")), Typing("name", "null", .null),
        Typing("name", "~", .null), Typing("name", "'null'", nil), Typing("name", "''", nil),
        Typing("name", "2025-09-11", .string("2025-09-11")), Typing("name", "141/12/2023", .string("141/12/2023")),
        Typing("kind", "bpd", .string("bpd")), Typing("kind", "BPD", nil), Typing("kind", "[bpd]", nil),
    ])
    func reads(_ typing: Typing) throws {
        let loaded = Loaded(facts: "a: {\(typing.fact): \(typing.written)}", rules: TestRules.allTypes)
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "a.\(typing.fact)"))
        let evidence = try #require(loaded.evidence)
        #expect(evidence.facts[index] == typing.value.map { .claim($0) } ?? .refused)
        #expect(loaded.ids.count == (typing.value == nil ? 1 : 0))
    }

    @Test(
        "choices are a list of options in the order written",
        arguments: [
            ("[pkk, bpd]", FactEvidence.claim(.list([.string("pkk"), .string("bpd")]))),
            ("[]", .claim(.list([]))), ("bpd", .refused), ("[bpd, bpd]", .refused), ("[rt]", .refused),
            ("{bpd: ya}", .refused),
        ]
    )
    func choices(_ written: String, _ expected: FactEvidence) throws {
        let loaded = Loaded(facts: "b: {crew: \(written)}", rules: TestRules.allTypes)
        let index = try #require(TestRules.allTypes.pack.factIndex(of: "b.crew"))
        #expect(loaded.evidence?.facts[index] == expected)
    }

    @Test("what is left empty is unknown, with a warning")
    func empty() throws {
        let loaded = Loaded(facts: "a:\n  count:\n  yes: ya\nb:", rules: TestRules.allTypes)
        #expect(loaded.diagnostics.map(\.severity) == [.warning])
        #expect(loaded.evidence?.facts.filter { $0 != .missing } == [.claim(.boolean(true))])
    }

    @Test("names joined by dots lead to the same facts")
    func dotted() throws {
        let nested = Loaded(facts: "a:\n  count: 3\nb: {decree: ya}", rules: TestRules.allTypes)
        let dotted = Loaded(facts: "b.decree: ya\na.count: 3", rules: TestRules.allTypes)
        #expect(nested.evidence?.facts == dotted.evidence?.facts)
        #expect(nested.ids == [])
        #expect(dotted.ids == [])
    }
}
