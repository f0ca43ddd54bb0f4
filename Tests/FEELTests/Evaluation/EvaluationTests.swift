import Diagnostics
import Testing

@testable import FEEL

@Suite struct EvaluationTests {
    @Test(arguments: [
        Row("satgas.ada and satgas.anggota >= minimum", "satgas.ada = true; satgas.anggota = 9; minimum = 5", "true"),
        Row("satgas.ada and satgas.anggota >= minimum", "satgas.ada = true; satgas.anggota = 4; minimum = 5", "false"),
        Row("x / y >= 0.8", "x = 4; y = 5", "true"),
        Row("0.1 + 0.2 = 0.3", "", "true"),
        Row("1 + 2 * 3 - 4 / 2", "", "5"),
        Row("-2 ** 2", "", "4"),
        Row("3 ** 4 ** 2", "", "6561"),
        Row("2 * -3", "", "-6"),
        Row("\"desa\" + \" \" + nama", "nama = \"Anjani\"", "\"desa Anjani\""),
        Row("x between 1 and 3 and y > 0", "x = 3; y = 1", "true"),
        Row("x in [1..3)", "x = 3", "false"),
        Row("x in ]1..3]", "x = 1", "false"),
        Row("x in (1..3)", "x = 2", "true"),
        Row("x in (<5, [10..20])", "x = 15", "true"),
        Row("x in (<5, [10..20])", "x = 7", "false"),
        Row("x in (1, 2, y)", "x = 3; y = 3", "true"),
        Row("x in daftar", "x = 3; daftar = [1, 2, 3]", "true"),
        Row("x in [1, 2]", "x = 3", "false"),
        Row("nama in (\"bulanan\", \"triwulanan\")", "nama = \"bulanan\"", "true"),
        Row("if x > 1 then \"banyak\" else \"sedikit\"", "x = 2", "\"banyak\""),
        Row("if null then 1 else 2", "", "2"),
        Row(
            "some g in kelompok satisfies g.score >= 40",
            "kelompok = [{score: 1, met: false}, {score: 40, met: true}]",
            "true"
        ),
        Row("every g in kelompok satisfies g.score >= 40", "kelompok = [{score: 1, met: false}]", "false"),
        Row("some i in [1, 2], j in [3, 4] satisfies i + j = 6", "", "true"),
        Row("every i in [], j in [1] satisfies i > j", "", "true"),
        Row("for i in 1..3 return i * i", "", "[1, 4, 9]"),
        Row("for i in [1, 2], j in [i..2] return i * 10 + j", "", "[11, 12, 22]"),
        Row("for i in 3..1 return i", "", "[3, 2, 1]"),
        Row("for d in @\"2025-12-31\"..@\"2026-01-01\" return d.year", "", "[2025, 2026]"),
        Row("kelompok[score >= 2].met", "kelompok = [{score: 1, met: false}, {score: 2, met: true}]", "[true]"),
        Row("kelompok[item.met][1].score", "kelompok = [{score: 1, met: false}, {score: 2, met: true}]", "2"),
        Row("daftar[item > x]", "daftar = [1, 2, 3]; x = 1", "[2, 3]"),
        Row("daftar[-1]", "daftar = [1, 2, 3]", "3"),
        Row("daftar[4]", "daftar = [1, 2, 3]", "null"),
        Row("pilar.score + 1", "pilar = {score: 40.5, met: true}", "41.5"),
        Row("{a1: 1, \"dua kata\": 2}.a1", "", "1"),
        Row("tanggal + @\"P1M\"", "tanggal = @\"2025-01-31\"", "@\"2025-02-28\""),
        Row("tanggal >= today() - @\"P1Y\"", "tanggal = @\"2024-09-30\"", "true"),
        Row("tanggal >= today() - @\"P1Y\"", "tanggal = @\"2024-09-29\"", "false"),
        Row("age(tanggal).years", "tanggal = @\"2000-10-01\"", "24"),
        Row("tanggal.weekday", "tanggal = @\"2025-09-30\"", "2"),
        Row("(@\"2025-03-01\" - @\"2025-02-01\").days", "", "28"),
        Row("x instance of number", "x = 1", "true"),
        Row("[1, 2] instance of list<number>", "", "true"),
        Row("null instance of number", "", "false"),
        Row("max(x, 2, 3)", "x = 1", "3"),
        Row("max(daftar)", "daftar = [1, 7]", "7"),
        Row("share(part: x, whole: y, minimum whole: 1)", "x = 1; y = 4", "0.25"),
        Row("at least(2, [a, b, c])", "a = true; b = false; c = true", "true"),
        Row("[1, 2] = [1, 2]", "", "true"),
        Row("{a1: 1, b1: 2} = {b1: 2, a1: 1}", "", "true"),
        Row("not(a) // komentar", "a = true", "false"),
        Row("/* komentar */ string length(\"横綱\")", "", "2"),
    ])
    func evaluates(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }

    @Test(arguments: [
        Row("x = null", "x = null", "true"),
        Row("x != null", "x = null", "false"),
        Row("x = 5", "x = null", "false"),
        Row("x + 1", "x = null", "null"),
        Row("x < 5", "x = null", "null"),
        Row("a and false", "a = null", "false"),
        Row("a and true", "a = null", "null"),
        Row("a or true", "a = null", "true"),
        Row("not(a)", "a = null", "null"),
        Row("x in [1..5]", "x = null", "null"),
        Row("x in (1, null)", "x = null", "true"),
        Row("daftar[item > 1]", "daftar = [1, null, 2]", "[2]"),
        Row("sum(daftar)", "daftar = null", "null"),
        Row("sum(daftar)", "daftar = [1, null]", "null"),
        Row("coalesce(x, 7)", "x = null", "7"),
        Row("is known(x)", "x = null", "true"),
        Row("nama + \"!\"", "nama = null", "null"),
        Row("pilar.score", "pilar = null", "null"),
        Row("some i in daftar satisfies i > 1", "daftar = [null, 2]", "true"),
        Row("every i in daftar satisfies i > 1", "daftar = [null, 2]", "null"),
    ])
    func passesNullOnAsFEELDoes(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }

    @Test(arguments: [
        Row("x / y", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("x / y + z", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("z + x / y", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("a and x / y > 1", "x = 1; y = 0; a = false", "false"),
        Row("x / y > 1 and a", "x = 1; y = 0; a = false", "false"),
        Row("a and x / y > 1", "x = 1; y = 0; a = true", "failure(divisionByZero)"),
        Row("a and x / y > 1", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("x / y > 1 and a", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("x / y > 1 or a", "x = 1; y = 0; a = true", "true"),
        Row("if a then x / y else 5", "x = 1; y = 0", "unknown(a)"),
        Row("if x / y > 1 then 1 else 1", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("x ** y", "x = 10; y = 7000", "failure(overflow)"),
        Row("sqrt(x)", "x = -1", "failure(invalidArgument)"),
        Row("share(x, y, z)", "x = 3; y = 2; z = 10", "failure(contradictoryData)"),
        Row("share(x, y, z)", "x = -1; y = 2; z = 1", "failure(contradictoryData)"),
        Row("share(x, y, z)", "x = 0; y = 0; z = 0", "failure(notApplicable)"),
        Row("share(x, y, z)", "x = 4; y = 9; z = 10", "failure(notApplicable)"),
        Row("share(x, y, z)", "y = 0", "failure(notApplicable)"),
        Row("share(x, y, z)", "y = 4; z = 5", "failure(notApplicable)"),
        Row("share(x, y, z)", "x = null; y = 4; z = 5", "failure(notApplicable)"),
        Row("share(1 / x, y, z)", "x = 0; y = 4; z = 5", "failure(notApplicable)"),
        Row("share(x, y, z)", "x = 5; y = 4; z = 5", "failure(contradictoryData)"),
        Row("share(x, y, z)", "y = -1; z = 5", "failure(contradictoryData)"),
        Row("share(x, y, z)", "y = 5; z = 5", "unknown(x)"),
        Row("share(x, y, z)", "y = 5", "unknown(x, z)"),
        Row("share(x, y, z)", "x = 1; z = 5", "unknown(y)"),
        Row("share(1 / x, y, z)", "x = 0; y = 5; z = 5", "failure(divisionByZero)"),
        Row("share(x, y, z) > 0.5 and a", "x = 3; y = 2; z = 1", "unknown(a)"),
        Row("a and share(x, y, z) > 0.5", "x = 3; y = 2; z = 1", "unknown(a)"),
        Row("a and share(x, y, z) > 0.5", "x = 3; y = 2; z = 1; a = true", "failure(contradictoryData)"),
        Row("a and share(x, y, z) > 0.5", "x = 3; y = 2; z = 1; a = false", "false"),
        Row("share(x, y, z) > 0.5 or a", "x = 1; y = 2; z = 3", "unknown(a)"),
        Row("share(x, y, z) > 0.5 or a", "x = 1; y = 2; z = 3; a = false", "failure(notApplicable)"),
        Row("share(x, y, z) > 0.5 or a", "x = 1; y = 2; z = 3; a = true", "true"),
        Row("share(x, y, z) > 0.5 and 1 / z > 1 and a", "x = 1; y = 0; z = 0", "failure(divisionByZero)"),
        Row("1 / z > 1 or a or share(x, y, z) > 0.5", "x = 1; y = 0; z = 0", "failure(divisionByZero)"),
        Row("all([share(x, y, z) > 0.5, a])", "x = 1; y = 2; z = 3", "unknown(a)"),
        Row("any([a, 1 / z > 1])", "z = 0", "failure(divisionByZero)"),
        Row("at least(1, [share(x, y, z) > 0.5, a])", "x = 1; y = 2; z = 3", "unknown(a)"),
        Row("every i in [x, z] satisfies share(x, i, z) > 0.2 and a", "x = 1; z = 3", "unknown(a)"),
        Row("at least(1, [a, x / y > 1])", "a = true; x = 1; y = 0", "true"),
        Row("at least(2, [a, x / y > 1])", "a = true; x = 1; y = 0", "failure(divisionByZero)"),
        Row("is known(x / y)", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("for i in 1..x return i", "x = 10001", "failure(tooManyItems)"),
        Row("count(for i in 1..x return i)", "x = 10000", "10000"),
        Row("count(for i in 1..x, j in 1..x return i)", "x = 101", "failure(tooManyItems)"),
        Row("every i in 1..x, j in 1..x satisfies i + j > 0", "x = 600", "failure(tooManySteps)"),
        Row("every i in 1..x, j in 1..x satisfies i + j > 0", "x = 300", "true"),
        Row("date(nama)", "nama = \"besok\"", "failure(invalidArgument)"),
    ])
    func keepsFailuresApart(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }

    @Test func failureKnowsItsPlaceAndFacts() throws {
        let program = try Village.program("a or x / y > 1")
        let value = program.evaluate(try Village.slots("a = false; x = 1; y = 0"), asOf: try Village.today).value
        guard case .failure(let failure) = value else {
            Issue.record("\(value)")
            return
        }
        #expect(program.range(of: failure.node).offsets == 5..<10)
        #expect(failure.causes.slots.map { Village.environment.names[$0] } == ["x", "y"])
    }

    @Test(arguments: BuiltIn.all.flatMap { function in function.examples.map { ($0.expression, $0.result) } })
    func examplesHold(expression: String, result: String) throws {
        #expect(try Village.value(expression) == Village.value(result))
    }

    @Test func everyFunctionHasAnExample() {
        #expect(BuiltIn.all.filter(\.examples.isEmpty).map(\.name) == ["today", "now"])
    }

    @Test func slotsCanBeRenumbered() throws {
        let program = try Village.program("x - y * 2")
        let old = program.reads
        let renumbered = program.renumbered([9] + old.reversed())
        #expect(renumbered.reads == [1, 2])
        #expect(renumbered.reads.map(renumbered.name(ofSlot:)) == ["y", "x"])
        let slots: [Value] = [.null, .number(Number(3)), .number(Number(10))]
        #expect(renumbered.evaluate(slots, asOf: try Village.today).value == .number(Number(4)))
    }
}
