import Diagnostics
import TestSupport
import Testing

@testable import FEEL

/// Whatever an expression comes to on values within bounds lies in the bounds that were found, and so does every part.
@Suite struct BoundsPropertyTests {
    @Test func randomConditionsStayWithinTheirBounds() throws {
        var random = SplitMix64(seed: 31)
        var count = 0
        while count < 1_500 {
            let condition = RandomCondition.truth(3, &random)
            var diagnostics: [Diagnostic] = []
            let program = Program.compile(
                SourceText(condition.text, path: "expression"),
                in: Village.environment,
                expecting: .boolean,
                role: LocalizedText(same: ""),
                diagnostics: &diagnostics
            )
            guard let program else { continue }
            count += 1
            try Self.check(program, rounds: 12, &random)
        }
        #expect(count == 1_500)
    }

    /// Expressions over all types of names, with every construct and every function that is followed.
    static let expressions = [
        "satgas.anggota + x * y - satgas.anggota / minimum", "-x", "x ** 2", "x / y", "1 / x", "x - x", "x * x",
        "abs(x)", "floor(x)", "ceiling(x)", "decimal(x, 1)", "round up(x, 0)", "round down(x, 1)",
        "round half up(x, 0)", "round half down(y, 1)", "modulo(x, 3)", "sqrt(x)", "min(x, y, 3)", "max([x, y])",
        "sum(x, y, 1)", "sum(daftar)", "min(daftar)", "max(daftar)", "mean(daftar)", "count(daftar)",
        "count(daftar[item > 2])", "daftar[1]", "daftar[x]", "for i in daftar return i + 1", "list contains(daftar, x)",
        "list contains([1, 2, x], y)", "x in daftar", "x in [1..5]", "x in (< 2, > 8)", "x in ([1, 2], ]3..5[)",
        "x in [y..5]", "x in (y, 3)", "nama in (\"a\", \"b\")", "nama = \"a\"", "nama != \"desa\"", "nama < \"b\"",
        "nama + \"x\"", "string length(nama) > 1", "contains(nama, \"a\")", "a = b", "a != true", "not(a)",
        "all(tanda)", "any(tanda)", "all([a, b, true])", "any(a, b)", "at least(2, [a, b, true])",
        "at most(1, [a, b, x > 3])", "every t in tanda satisfies t", "some i in daftar satisfies i > 2",
        "every i in [1..3] satisfies i > x", "every g in kelompok satisfies g.score >= 2",
        "some g in kelompok satisfies g.met", "pilar.score + 1", "count(kelompok)", "kelompok.score",
        "tanggal < today()", "tanggal + @\"P1M\" >= today()", "today() - tanggal", "tanggal - @\"P90D\" < today()",
        "today() - @\"P1Y\" > tanggal", "age(tanggal)", "age(tanggal) >= @\"P1Y\"", "tanggal.year", "tanggal.month > 6",
        "tanggal.weekday", "(today() - tanggal) * 2", "(today() - tanggal) / @\"P1D\"", "@\"P1M\" + tanggal",
        "@\"P3D\" * x", "age(tanggal) + @\"P1Y\"", "-age(tanggal)", "day of year(tanggal)", "tanggal = @\"2024-02-29\"",
        "share(x, y, minimum)", "share(satgas.anggota, minimum, 1)", "share(x, y, 0) >= 0.5", "if a then x else y",
        "if x > 3 then nama else \"z\"", "if a then 1 / x else 2", "x between 1 and y", "is known(x)",
        "is unknown(nama)",
        "is known(daftar)", "coalesce(x, 4)", "coalesce(x, y)", "x = null", "nama = null or x > 2",
        "x > 5 and x < 3", "x >= 3 and 3 >= x and y > 0", "x = y and x = 4", "x instance of number", "x > 2 or null",
        "[x, y] = daftar", "{n: x, m: a}.n", "concatenate(daftar, [x])", "a and not(a)", "x > 1 and a or b",
    ]

    @Test(arguments: expressions)
    func everyConstructStaysWithinItsBounds(_ text: String) throws {
        var random = SplitMix64(seed: 7_919)
        let program = try Village.program(text)
        for _ in 0..<25 { try Self.check(program, rounds: 12, &random) }
    }

    /// Evaluates at random points within random bounds.
    private static func check(_ program: Program, rounds: Int, _ random: inout SplitMix64) throws {
        let environment = Village.environment
        let slots = environment.names.indices.map { RandomBounds(of: environment.type(ofSlot: $0) ?? .any, &random) }
        let today = try Village.today
        let days = try #require(Interval(low: today, high: today.adding(days: Int.random(in: 0...40, using: &random))))
        let bounded = program.bounds(of: slots.map(\.bounds), on: days)
        var parts: [SourceRange: [BoundedExpression]] = [:]
        func collect(_ part: BoundedExpression) {
            parts[part.range, default: []].append(part)
            part.children.forEach(collect)
        }
        collect(bounded)
        for _ in 0..<rounds {
            let point = slots.map { $0.values.randomElement(using: &random) ?? .null }
            let day = try #require(today.adding(days: Bool.random(using: &random) ? 0 : days.span))
            let value = program.evaluate(point, asOf: day).value
            #expect(bounded.bounds.contains(value), "\(program.text.text) of \(point) is \(value); \(random.comment)")
            func compare(_ explanation: Explanation) {
                // A test of `in` tells its operand there and whether it fits here.
                let same = parts[explanation.range] ?? []
                let fits = same.contains { part in
                    if case .test = part.kind { true } else { part.bounds.contains(explanation.value) }
                }
                #expect(fits, "\(explanation.text) is \(explanation.value); \(random.comment)")
                explanation.children.forEach(compare)
            }
            compare(program.explain(point, asOf: day))
        }
    }
}

extension Interval where Bound == Day {
    /// How many days lie between its ends.
    fileprivate var span: Int {
        guard let low, let high else { return 0 }
        return high.daysSinceEpoch - low.daysSinceEpoch
    }
}
