import Diagnostics
import TestSupport
import Testing

@testable import FEEL

@Suite struct ParserTests {
    /// A text and the canonical text of its tree.
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let canonical: String

        init(_ text: String, _ canonical: String) {
            self.text = text
            self.canonical = canonical
        }

        var testDescription: String { "\(text) reads \(canonical)" }
    }

    @Test(arguments: [
        Reading("1", "1"),
        Reading("007.50", "7.5"),
        Reading(".5", "0.5"),
        Reading("1" + String(repeating: "0", count: 42), "1" + String(repeating: "0", count: 42)),
        Reading("0." + String(repeating: "0", count: 41) + "1", "0." + String(repeating: "0", count: 41) + "1"),
        Reading("\"a\\\"b\\\\\\n\\u0041\\U01F40E\"", "\"a\\\"b\\\\\\nA🐎\""),
        Reading("\"\\uD83D\\uDC0E\"", "\"🐎\""),
        Reading("true", "true"),
        Reading("@\"2025-09-30\"", "@\"2025-09-30\""),
        Reading("@\"P1Y2M\"", "@\"P1Y2M\""),
        Reading("pmi . prosedural", "pmi.prosedural"),
        Reading("a.in.then", "a.in.then"),
        Reading("désa_1", "désa_1"),
        Reading("a+b*c", "a + b * c"),
        Reading("(a+b)*c", "(a + b) * c"),
        Reading("a-(b-c)", "a - (b - c)"),
        Reading("a-b-c", "a - b - c"),
        Reading("a**b**c", "a ** b ** c"),
        Reading("-a ** -b", "-a ** -b"),
        Reading("-(a + b)", "-(a + b)"),
        Reading("a and b or c and d", "a and b or c and d"),
        Reading("a and (b or c)", "a and (b or c)"),
        Reading("(a and b) and c", "(a and b) and c"),
        Reading("a = b and c < d", "a = b and c < d"),
        Reading("(a = b) = c", "a = b = c"),
        Reading("x between 1 and 2 and y", "x between 1 and 2 and y"),
        Reading("x between 1 + 1 and 2", "x between 1 + 1 and 2"),
        Reading("x in [1..5]", "x in [1..5]"),
        Reading("x in (1..5)", "x in (1..5)"),
        Reading("x in ]1..5[", "x in (1..5)"),
        Reading("x in ]a..b[ and c", "x in (a..b) and c"),
        Reading("x in (<5, [10..20], y)", "x in (< 5, [10..20], y)"),
        Reading("x in <= 5", "x in (<= 5)"),
        Reading("x in (a)", "x in a"),
        Reading("x in (a + b)", "x in (a + b)"),
        Reading("x in [a, b]", "x in [a, b]"),
        Reading("x in ((1..5), 7)", "x in ((1..5), 7)"),
        Reading("x in ((<5), 7)", "x in ((< 5), 7)"),
        Reading("x in ((<5))", "x in ((< 5))"),
        Reading("(>=a+1)", "(>= a + 1)"),
        Reading("(<(a = b))", "(< (a = b))"),
        Reading("(< 5).end  included", "(< 5).end included"),
        Reading("a.time offset.hours", "a.time offset.hours"),
        Reading("a.start", "a.start"),
        Reading("[(a[1])..b]", "[(a[1])..b]"),
        Reading("[a + 1..b]", "[(a + 1)..b]"),
        Reading("if a then b else c", "if a then b else c"),
        Reading("1 + if a then b else c", "1 + (if a then b else c)"),
        Reading("if a then if b then c else d else e", "if a then if b then c else d else e"),
        Reading("some x in a, y in b satisfies x = y", "some x in a, y in b satisfies x = y"),
        Reading("every x in a satisfies x and y", "every x in a satisfies x and y"),
        Reading("(every x in a satisfies x) and y", "(every x in a satisfies x) and y"),
        Reading("for i in 1..3 return i", "for i in [1..3] return i"),
        Reading("a[1].b[c > 2]", "a[1].b[c > 2]"),
        Reading("(a).b", "(a).b"),
        Reading("[1, 2][item > 1]", "[1, 2][item > 1]"),
        Reading("[]", "[]"),
        Reading("{a: 1, \"b c\": {}, then: 2}", "{a: 1, \"b c\": {}, \"then\": 2}"),
        Reading("a instance of list<number>", "a instance of list<number>"),
        Reading("a instance of date and b", "a instance of date and b"),
        Reading("a instance of date and time and b", "a instance of date and time and b"),
        Reading("string  length (nama)", "string length(nama)"),
        Reading("date and time(a)", "date and time(a)"),
        Reading("date and time", "date and time"),
        Reading("is known(a) and is unknown(b)", "is known(a) and is unknown(b)"),
        Reading("at least(2, [a, b])", "at least(2, [a, b])"),
        Reading("share(part: a, whole: b, minimum whole: 5)", "share(part: a, whole: b, minimum whole: 5)"),
        Reading("a // akhir\n + b /* tengah */ + c", "a + b + c"),
    ])
    func reads(_ reading: Reading) {
        #expect(tree(reading.text).description == reading.canonical)
        #expect(tree(reading.canonical) == tree(reading.text))
    }

    @Test func everyNodeKnowsItsPlace() {
        let text = "if a.b > 1 then \"é\" else f(x)[1]"
        guard case .conditional(let condition, let then, let otherwise) = tree(text).kind else {
            Issue.record("no conditional")
            return
        }
        let bytes = Array(text.utf8)
        let parts = [condition, then, otherwise].map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(parts == ["a.b > 1", "\"é\"", "f(x)[1]"])
    }

    @Test func printingAndParsingGivesTheSameTree() {
        var random = SplitMix64(seed: 12)
        for _ in 0..<3_000 {
            let expression = RandomTree.expression(depth: 4, &random)
            let text = expression.description
            #expect(tree(text) == expression, "\(text) — \(random.seed)")
        }
    }

    @Test func noBytesBreakIt() {
        var random = SplitMix64(seed: 5)
        let pieces = [
            "(", "[", "]", ")", "..", "and", "in", "if", "\"", "é", "1", ".", "a", "/*", "not", "-", "@", "{", ":", ",",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 1...12, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            var diagnostics: [Diagnostic] = []
            let source = SourceText(text, path: "expression")
            let expression = Expression.parse(source, diagnostics: &diagnostics)
            #expect(!diagnostics.isEmpty || tree(expression.description) == expression, "\(text) — \(random.seed)")
        }
    }

    private func tree(_ text: String) -> FEEL.Expression {
        var diagnostics: [Diagnostic] = []
        let expression = Expression.parse(SourceText(text, path: "expression"), diagnostics: &diagnostics)
        #expect(diagnostics.map(\.message.english) == [], "\(text)")
        return expression
    }
}
