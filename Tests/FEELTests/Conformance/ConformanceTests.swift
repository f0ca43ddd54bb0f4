import Diagnostics
import FEEL
import Testing

/// What DMN 1.5 says of values that don't fit, and what strict programs refuse.
@Suite struct ConformanceTests {
    private func evaluate(_ expression: String, inputs: [(String, ValueType, Value)] = []) throws
        -> ConformingProgram.Result
    {
        var environment = Environment()
        for (name, type, _) in inputs { environment.declare(name, as: type) }
        var diagnostics: [Diagnostic] = []
        let text = SourceText(expression, path: "test.feel")
        let program = ConformingProgram.compile(text, in: environment, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty, "\(expression)")
        let day = try #require(Day("2025-11-19"))
        return try #require(program).evaluate(inputs.map(\.2), asOf: day)
    }

    @Test(arguments: [
        // Type errors are null, and only where they arise.
        ("1 + \"a\"", "null"), ("[1 + \"a\", 2]", "[null, 2]"), ("1 / 0", "null"), ("-\"a\"", "null"),
        ("not(1)", "null"), ("1 = \"1\"", "null"), ("1 < \"1\"", "null"), ("null = null", "true"),
        ("1 = null", "false"),
        ("abs(\"1\")", "null"), ("number(\"x\")", "null"), ("(1 + \"a\") = null", "true"),
        // Logic is three-valued; what is no boolean counts as null.
        ("false and \"x\"", "false"), ("true and 1", "null"), ("true or 1", "true"), ("false or 1", "null"),
        ("if 1 then 2 else 3", "3"), ("if null then 2 else 3", "3"),
        ("some x in [1, 2] satisfies x > 1", "true"), ("every x in [1, \"a\"] satisfies x < 5", "null"),
        // A value is a list of one where a list is asked for, and the other way round.
        ("count(5)", "1"), ("upper case([\"a\"])", "\"A\""), ("5[1]", "5"), ("5[item > 9]", "[]"), ("null[1]", "null"),
        ("for x in 5 return x + 1", "[6]"), ("[2] * 3", "null"), ("[2] = 2", "null"),
        // An index or a condition, whichever the value in the brackets is.
        ("[1, 2, 3][-1]", "3"), ("[1, 2, 3][item > 1]", "[2, 3]"), ("[[1], [2]][item[1] = 2]", "[[2]]"),
        ("[{a: 1}, {b: 2}][a = 1]", "[{a: 1}]"), ("[][1]", "null"), ("[][item = 1]", "[]"),
        // Entries of a context see those before them, and inner names hide outer ones.
        ("{a: 1, b: a + 1}.b", "2"), ("{a: 1, b: {a: 2, c: a}}.b.c", "2"), ("{a: 1, b: [{a: 5}][a = 5]}.b", "[{a: 5}]"),
        ("{a: 1, b: [{c: 5}][c = 5 and a = 1]}.b", "[{c: 5}]"), ("{Full Name: \"x\", b: Full Name}.b", "\"x\""),
        ("{\"a b\": 1, c: a b + 1}.c", "2"), ("{a+b: 1, c: a+b}", "{\"a+b\": 1, c: 1}"),
        ("{Rule 2: 1}.Rule 2", "1"), ("{a: 1}.b", "null"), ("{a: {Full Name: 1}}.a.Full Name", "1"),
        // Ranges have their ends in order; a bare one of a loop may run down.
        ("for i in 3..1 return i", "[3, 2, 1]"), ("for i in [3..1] return i", "null"),
        ("1 in [2, \"a\", 1]", "true"), ("1 in [2, \"a\"]", "false"), ("5 in [1..null]", "null"),
        ("list contains([1, \"a\"], \"b\")", "false"),
        // A loop can use what it gave so far; a field named `item` hides the item.
        ("for i in 0..4 return if i = 0 then 1 else i * partial[-1]", "[1, 1, 2, 6, 24]"),
        ("for i in [1, 2], j in [3, 4] return i * j + count(partial)", "[3, 5, 8, 11]"),
        ("for i in 1..2 return for j in 1..2 return count(partial)", "[[0, 1], [0, 1]]"),
        ("[{item: 1}, {item: 2}][item > 1]", "[{item: 2}]"), ("for Full Name in [1] return Full Name + 1", "[2]"),
        // Dates are dates and times where those are asked for.
        ("@\"2021-01-02T00:00:00Z\" - @\"2021-01-01\"", "@\"P1D\""),
        ("years and months duration(@\"2020-01-01\", @\"2021-03-01T00:00:00\")", "@\"P1Y2M\""),
        ("@\"2021-01-01T24:00:00\"", "@\"2021-01-02T00:00:00\""),
        // What DMN's grammar has beyond the profile.
        ("1.5e3", "1500"), ("2E-1", "0.2"), ("\"\\s\"", "\"\\\\s\""), ("{🐎: 1}.🐎", "1"),
        ("1 instance of function<number>->Any", "false"), ("{a: 1} instance of context<a: number>", "true"),
        ("{a: 1} instance of context<a: string>", "false"), ("substring(\"abc\", 2.9)", "\"bc\""),
        ("floor(1.5, null)", "null"), ("even(2)", "true"), ("odd(2)", "false"), ("odd(1.5)", "false"),
    ])
    func aValueIsWhatTheStandardSays(expression: String, value: String) throws {
        #expect(try evaluate(expression).value.description == value, "\(expression)")
    }

    @Test func aNullKeepsItsReasonAndItsPlace() throws {
        var diagnostics: [Diagnostic] = []
        let text = SourceText("[1 / 0, 2, upper case(5)]", path: "test.feel")
        let compiled = ConformingProgram.compile(text, in: Environment(), diagnostics: &diagnostics)
        let program = try #require(compiled)
        let result = program.evaluate([], asOf: try #require(Day("2025-11-19")))
        #expect(result.value.description == "[null, 2, null]")
        #expect(result.reasons.map(\.kind) == [.divisionByZero, .invalidArgument])
        #expect(result.reasons.map { program.range(of: $0.node).offsets } == [1..<6, 11..<24])
    }

    @Test func inputsHaveNamesOfSeveralWordsAndMayBeAbsent() throws {
        let person = ValueType.context([.init("Date of birth", .date), .init("name", .string)])
        let birth = Value.context(Context([.init("Date of birth", .date(try #require(Day("2000-02-29"))))]))
        let inputs: [(String, ValueType, Value)] = [
            ("Full Name", .string, .string("Ani")), ("Full", .number, .number(Number(3))), ("Person", person, birth),
        ]
        #expect(try evaluate("Full Name + \"!\"", inputs: inputs).value == .string("Ani!"))
        #expect(try evaluate("Full + 1", inputs: inputs).value == .number(Number(4)))
        #expect(try evaluate("Person.Date of birth.year", inputs: inputs).value == .number(Number(2000)))
        #expect(try evaluate("[Person][Date of birth.year = 2000][1].name", inputs: inputs).value == .null)
        var environment = Environment()
        environment.declare("absent", as: .number)
        var diagnostics: [Diagnostic] = []
        let text = SourceText("absent = null", path: "test.feel")
        let program = try #require(ConformingProgram.compile(text, in: environment, diagnostics: &diagnostics))
        #expect(program.evaluate([], asOf: try #require(Day("2025-11-19"))).value == .boolean(true))
    }

    @Test(arguments: [
        ("1 +", "DME12"), ("nama + 1", "DME13"), ("uper case(\"a\")", "DME13"), ("abs(m: 1)", "DME13"),
        ("abs(1, 2)", "DME13"), ("{a: 1, a: 2}", "DME13"), ("123()", "DME12"),
    ])
    func whatIsNotWellFormedIsDiagnosed(expression: String, id: String) {
        var diagnostics: [Diagnostic] = []
        let text = SourceText(expression, path: "test.feel")
        #expect(ConformingProgram.compile(text, in: Environment(), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.first?.id.hasPrefix(id) == true, "\(expression): \(diagnostics.map(\.id))")
    }

    @Test func aStrictProgramStillRefusesAllThis() {
        for expression in ["1 + \"a\"", "{a: 1, b: a}.b", "5[1]", "1.5e3", "count(5)", "\"\\s\""] {
            var diagnostics: [Diagnostic] = []
            let text = SourceText(expression, path: "test.feel")
            let role = LocalizedText(same: "x")
            let program = Program.compile(
                text,
                in: Environment(),
                expecting: nil,
                role: role,
                diagnostics: &diagnostics
            )
            #expect(program == nil, "\(expression)")
        }
    }

    @Test(arguments: [
        ("[10]", ValueType.number, "10"), ("10", .list(.number), "[10]"), ("[1, \"a\"]", .list(.number), "null"),
        ("\"a\"", .number, "null"), ("[1]", .string, "null"), ("null", .list(.string), "null"),
        ("@\"2021-01-01\"", .dateTime, "@\"2021-01-01T00:00:00Z\""),
        ("{a: 1, b: 2}", .context([.init("a", .number)]), "{a: 1, b: 2}"),
        ("{b: 2}", .context([.init("a", .number)]), "null"),
    ])
    func aResultIsConvertedToTheTypeAskedFor(expression: String, type: ValueType, value: String) throws {
        #expect(try evaluate(expression).value.coerced(to: type).description == value, "\(expression)")
    }

    @Test(arguments: [
        "for i in 1..60 return partial",
        "{a: [1, 1]"
            + zip("bcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy").map { ", \($0): [\($1), \($1)]" }.joined()
            + "}",
    ])
    func aValueThatDoublesAgainAndAgainEndsAtTheLimit(expression: String) throws {
        guard case .failure(let failure) = try evaluate(expression).value else {
            Issue.record("\(expression) has a value")
            return
        }
        #expect(failure.kind == .tooManySteps)
    }
}
