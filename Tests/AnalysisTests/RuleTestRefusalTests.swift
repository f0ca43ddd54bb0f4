import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// What is wrong with a file of tests is said at its place, all of it at once.
@Suite struct RuleTestRefusalTests {
    /// A marked file, and what is said of it.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let marked: String
        let ids: [String]
        let mend: String?
        var testDescription: String { "\(marked) is \(ids.joined(separator: ", "))" }

        /// A whole file.
        init(file marked: String, _ ids: String..., mend: String? = nil) {
            self.marked = marked
            self.ids = ids
            self.mend = mend
        }

        /// The keys of a test besides its name, those of `expect` left out if they are right.
        init(_ keys: String, expect: String = "{level: bagus}", _ ids: String..., mend: String? = nil) {
            marked = "bases: {full: {facts: {}}}\ntests:\n  - {name: A, \(keys)expect: \(expect)}\n"
            self.ids = ids
            self.mend = mend
        }
    }

    static let refusals = [
        Refusal(file: "«[]»", "DME1403"),
        Refusal(file: "«test»: []", "DME1401", mend: "tests"),
        Refusal(file: "tests: «{}»", "DME1404"),
        Refusal(file: "tests: [«5»]", "DME1403"),
        Refusal(file: "tests: [{«name»: A}]", "DME1402"),
        Refusal(file: "tests: [{«expect»: {level: bagus}}]", "DME1402"),
        Refusal(file: "bases: «[]»", "DME1403"),
        Refusal(file: "bases: {a: {«fact»: {}}}", "DME1401", mend: "facts"),
        Refusal(file: "bases: {a: {facts: {}}, «A»: {facts: {}}}", "DME1408", mend: "a"),
        Refusal(file: "bases: {a: {facts: {pmi: {total: «1.000»}}}}", "DME1531", mend: "1000"),
        Refusal(file: "as of: «19-11-2025»", "DME1411", mend: "2025-11-19"),
        Refusal("from: «ful», ", "DME1702", mend: "full"),
        Refusal("from: «nothing», ", "DME1702"),
        Refusal("village: «kelurhan», ", "DME1410", mend: "kelurahan"),
        Refusal("assurance: «verifed», ", "DME1410", mend: "verified"),
        Refusal("facts: {pmi: {«totl»: 5}}, ", "DME1521", mend: "total"),
        Refusal("facts: {pmi.total: «27.003»}, ", "DME1531", mend: "27003"),
        Refusal("facts: {pmi.total: «\"unknown\"»}, ", "DME1531"),
        Refusal("facts: {pmi.total: «3201012345678901»}, ", "DME1512"),
        Refusal("", expect: "«{}»", "DME1706"),
        Refusal("", expect: "{«levels»: good}", "DME1401", mend: "level"),
        Refusal("", expect: "{level: «baguss»}", "DME1703", mend: "bagus"),
        Refusal("", expect: "{level: {certain: «undetermined»}}", "DME1703"),
        Refusal("", expect: "{outcomes: «[]»}", "DME1403"),
        Refusal("", expect: "{outcomes: {«pillars.aman.satgass»: met}}", "DME1701", mend: "pillars.aman.satgas"),
        Refusal("", expect: "{outcomes: {pillars: «meet»}}", "DME1410", mend: "met"),
        Refusal("", expect: "{scores: {pillars: «\"66,7\"»}}", "DME1704", mend: "66.7"),
        Refusal("", expect: "{scores: {pillars: «007»}}", "DME1704", mend: "7"),
        Refusal("", expect: "{scores: {pillars: {low: 1, «hihg»: 2}}}", "DME1401", mend: "high"),
        Refusal("", expect: "{reasons: {«pillars»: [pmi.total]}}", "DME1705"),
        Refusal("", expect: "{reasons: {pillars.aman.satgas: [«pmi.totl»]}}", "DME1521", mend: "pmi.total"),
        Refusal("", expect: "{reasons: {pillars.aman.satgas: «pmi.total»}}", "DME1404"),
        Refusal(
            file: "tests: [{name: A, expect: {level: bagus}}, {name: «A», expect: {level: bagus}}]",
            "DME1707"
        ),
    ]

    @Test(arguments: refusals)
    func refuses(_ refusal: Refusal) throws {
        let pack = try SmallPack.load().pack
        let source = MarkedSource(refusal.marked, path: "tests/a.yaml")
        var diagnostics: [Diagnostic] = []
        _ = RuleTestLoader([source.file]).load(for: pack, into: &diagnostics)
        #expect(diagnostics.map(\.id) == refusal.ids)
        #expect(diagnostics.compactMap { $0.range?.offsets } == source.marks)
        #expect(diagnostics.first?.fixIts.first?.replacement == refusal.mend)
    }

    @Test func aTestWithAnErrorIsLeftOutAndTheOthersStay() throws {
        let text = """
            as of: 2025-06-01
            tests:
              - {name: A, expect: {level: wrong}}
              - {name: B, as of: 2025-07-01, village: desa adat, assurance: claimed, facts: {pmi.total: 5}, expect: {level: none}}
              - {name: {id: Cé, en: C}, facts: {pmi: {total: unknown}}, expect: {scores: {pillars: {high: 1.50}}}}
            """
        let pack = try SmallPack.load().pack
        var diagnostics: [Diagnostic] = []
        let tests = RuleTestLoader([SourceFile(path: "a.yaml", text: text)]).load(for: pack, into: &diagnostics)
        #expect(diagnostics.map(\.id) == ["DME1703"])
        #expect(tests.map(\.name.indonesian) == ["B", "Cé"])
        #expect(tests.map(\.name.english) == ["B", "C"])
        #expect(tests.map(\.asOf.description) == ["2025-07-01", "2025-06-01"])
        #expect(tests.map(\.kind) == [.desaAdat, .desa])
        #expect(tests.map(\.assurance) == [.claimed, nil])
        #expect(tests.map { $0.evidence.village.code.kind } == [.desaAdat, .desa])
        let index = try #require(pack.factIndex(of: "pmi.total"))
        #expect(tests.map { $0.facts[index] } == [.claim(.number(Number(5))), .missing])
        guard case .score(_, nil, let high?)? = tests[1].expectations.first?.content else {
            Issue.record("no score")
            return
        }
        #expect(high.matches(Fraction(Number.one) + Fraction(1).divided(by: Fraction(2)).unsafelyUnwrapped))
    }
}
