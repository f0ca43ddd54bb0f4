import Testing

@testable import FEEL

/// The table of unknown, row by row: what a missing fact makes of each construct, and whom it names.
@Suite struct UnknownTests {
    @Test(arguments: [
        Row("x + 1", "", "unknown(x)"),
        Row("x + y", "", "unknown(x, y)"),
        Row("-x", "", "unknown(x)"),
        Row("x < 5", "", "unknown(x)"),
        Row("x between 1 and 3", "", "unknown(x)"),
        Row("2 between x and 1", "", "false"),
        Row("2 between 1 and x", "", "unknown(x)"),
        Row("x = 5", "", "unknown(x)"),
        Row("x != 5", "", "unknown(x)"),
        Row("x = null", "", "unknown(x)"),
        Row("x = x", "", "unknown(x)"),
        Row("[x, 1] = [y, 2]", "", "false"),
        Row("[x, 1] = [2, 1]", "", "unknown(x)"),
        Row("x + 1 > y", "y = null", "unknown(x)"),
        Row("a and false", "", "false"),
        Row("a or true", "", "true"),
        Row("a and true", "", "unknown(a)"),
        Row("a or false", "", "unknown(a)"),
        Row("not(a)", "", "unknown(a)"),
        Row("a and b", "", "unknown(a, b)"),
        Row("a and b and c", "b = false", "false"),
        Row("a and b and c", "b = true", "unknown(a, c)"),
        Row("a and b", "b = null", "unknown(a)"),
        Row("if a then 1 else 1", "", "1"),
        Row("if x > 1 then 1 else 1", "", "1"),
        Row("if 1 / x > 1 then 1 else 1", "", "unknown(x)"),
        Row("if a then 1 else 2", "", "unknown(a)"),
        Row("if a then x else 2", "", "unknown(a, x)"),
        Row("if a then [x] else [x]", "", "unknown(a, x)"),
        Row("if a then x / y else 5", "x = 1; y = 0", "unknown(a)"),
        Row("x in [1..5]", "", "unknown(x)"),
        Row("x in (y, 3)", "", "unknown(x, y)"),
        Row("x in (y, 3)", "x = 3", "true"),
        Row("x in (y, 3)", "x = 4", "unknown(y)"),
        Row("x in []", "", "false"),
        Row("x in [y..3]", "x = 4", "false"),
        Row("x in [y..3]", "x = 2", "unknown(y)"),
        Row("x in (< y, > 10)", "x = 11", "true"),
        Row("daftar[item > x]", "daftar = [1, 2]", "unknown(x)"),
        Row("daftar[item > 1]", "", "unknown(daftar)"),
        Row("[x, 2, y][item > 1]", "x = 1", "unknown(y)"),
        Row("[x, 2][2]", "", "2"),
        Row("[x, 2][1]", "", "unknown(x)"),
        Row("[1, 2][x]", "", "unknown(x)"),
        Row("some i in [x, y] satisfies i > 1", "y = 2", "true"),
        Row("some i in [x, y] satisfies i > 1", "y = 1", "unknown(x)"),
        Row("every i in [x, y] satisfies i > 1", "y = 1", "false"),
        Row("every i in [x, y] satisfies i > 1", "y = 2", "unknown(x)"),
        Row("some i in daftar satisfies i > 1", "", "unknown(daftar)"),
        Row("all([a, b])", "a = false", "false"),
        Row("all([a, b])", "a = true", "unknown(b)"),
        Row("any(a, b)", "a = true", "true"),
        Row("any([a, b])", "", "unknown(a, b)"),
        Row("all(tanda)", "", "unknown(tanda)"),
        Row("at least(2, [a, b, c])", "a = true", "unknown(b, c)"),
        Row("at least(2, [a, b, c])", "a = true; b = true", "true"),
        Row("at least(2, [a, b, c])", "a = false; b = false", "false"),
        Row("at least(x, [a])", "a = true", "unknown(x)"),
        Row("at most(1, [a, b, c])", "a = true; b = true", "false"),
        Row("at most(1, [a, b, c])", "a = false; b = false", "true"),
        Row("at most(1, [a, b, c])", "a = true", "unknown(b, c)"),
        Row("for i in [x, 2] return i + 1", "", "[unknown(x), 3]"),
        Row("for i in daftar return i", "", "unknown(daftar)"),
        Row("count([x, y])", "", "2"),
        Row("count(daftar)", "", "unknown(daftar)"),
        Row("sum([x, 1, y])", "x = 1", "unknown(y)"),
        Row("max(x, 1)", "", "unknown(x)"),
        Row("list contains([x, 1], 1)", "", "true"),
        Row("list contains([x, 1], 2)", "", "unknown(x)"),
        Row("share(x, y, 1)", "y = 4", "unknown(x)"),
        Row("string length(nama)", "", "unknown(nama)"),
        Row("tanggal.year", "", "unknown(tanggal)"),
        Row("age(tanggal)", "", "unknown(tanggal)"),
        Row("pilar.score > 1", "", "unknown(pilar)"),
        Row("{k: x, l: 1}.l", "", "1"),
        Row("x instance of number", "", "unknown(x)"),
        Row("is known(x)", "", "false"),
        Row("is unknown(x)", "", "true"),
        Row("is known(x + y)", "x = 1; y = 2", "true"),
        Row("coalesce(x, 5)", "", "5"),
        Row("coalesce(x, y)", "", "unknown(x, y)"),
        Row("coalesce(x, 5)", "x = 1", "1"),
    ])
    func carriesItsCauses(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }

    @Test(arguments: [
        Row("coalesce(x, 5) > 1", "", "unknown(x)"),
        Row("coalesce(x, 5) > 1", "x = 2", "unknown()"),
        Row("coalesce(x, 5) > 1", "x = null", "unknown()"),
        Row("coalesce(x, y) > 1", "", "unknown()"),
        Row("coalesce(x, y) > 1", "y = 2", "unknown(x)"),
        Row("is known(x)", "", "unknown(x)"),
        Row("is known(x)", "x = 1", "unknown()"),
        Row("coalesce(x, 5) > 1 and a", "a = false", "unknown()"),
        Row("a and coalesce(x, 5) > 1", "a = false", "unknown()"),
        Row("coalesce(x, 5) > 9 and a", "a = false", "unknown()"),
        Row("coalesce(x, 5) > 9 and a", "a = true", "unknown(x)"),
        Row("coalesce(x, 5) > 9 and coalesce(y, 5) > 9", "", "unknown(x, y)"),
        Row("coalesce(x, 5) > 9 or coalesce(y, 5) > 1", "", "unknown(y)"),
        Row("if coalesce(a, true) then 1 else 2", "", "unknown(a)"),
        Row("some i in [1, 2] satisfies i > 1 or coalesce(x, 1) > 5", "", "unknown()"),
    ])
    func tellsWhatItAssumed(_ row: Row) throws {
        #expect(try Village.text(.unknown(row.evaluated().assumed)) == row.result)
    }

    @Test func aSlotBeyondTheEndIsUnknown() throws {
        let program = try Village.program("a and kelompok[1].met")
        #expect(program.reads == [0, 16])
        let value = program.evaluate([.boolean(true)], asOf: try Village.today).value
        #expect(value == .unknown(Causes(slot: 16)))
    }

    @Test func orderOfOperandsDoesNotMatter() throws {
        let values = ["true", "false", "unknown", "null", "failure"]
        let facts = [
            "true": "a = true", "false": "a = false", "null": "a = null", "unknown": "", "failure": "x = 1; y = 0",
        ]
        func operand(_ value: String, _ name: String) -> String { value == "failure" ? "x / y > 1" : name }
        for first in values {
            for second in values {
                let given = [facts[first], facts[second]?.replacing("a =", with: "b =")].compactMap { $0 }
                let slots = try Village.slots(given.joined(separator: ";"))
                for junction in ["and", "or"] {
                    let (one, other) = (operand(first, "a"), operand(second, "b"))
                    let forward = try Village.program("\(one) \(junction) \(other)").evaluate(
                        slots,
                        asOf: Village.today
                    )
                    let back = try Village.program("\(other) \(junction) \(one)").evaluate(slots, asOf: Village.today)
                    #expect(Village.text(forward.value) == Village.text(back.value), "\(first) \(junction) \(second)")
                }
            }
        }
    }
}
