import Testing

@testable import FEEL

@Suite struct PatternTests {
    /// Patterns that take a backtracking search a time exponential in the length of the text.
    static let catastrophes = [
        ("^(a+)+$", "a"), ("^(a|aa)+$", "a"), ("(x+x+)+y", "x"), ("^(a|a?)+$", "a"), ("(a*)*b", "a"),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a"), ("(.*)(.*)(.*)(.*)(.*)[^a]", "a"), ("(a?){30}a{30}", "a"),
        ("^(\\w+\\s?)*$", "aa "),
    ]

    @Test(arguments: catastrophes)
    func workGrowsWithTheText(pattern: String, piece: String) throws {
        let program = try Pattern(pattern)
        let ending = Array("!".unicodeScalars)
        func work(_ count: Int) throws -> Int {
            var search = try PatternSearch(
                program,
                in: Array(String(repeating: piece, count: count).unicodeScalars) + ending
            )
            _ = try search.match(from: 0)
            return search.work
        }
        let short = try work(1_000)
        let long = try work(10_000)
        #expect(short <= 1_002 * piece.utf8.count * 4 * program.instructions.count)
        #expect(long <= 11 * short)
    }

    /// Where each match is found only behind a long look ahead, many matches together take no more than one.
    @Test(arguments: ["a.*b|a", "a+b|a", "(a|ab)(c|bcd)*|a"])
    func allMatchesTogetherAreLinear(pattern: String) throws {
        let program = try Pattern(pattern)
        func work(_ count: Int) throws -> Int {
            var search = try PatternSearch(program, in: Array(String(repeating: "a", count: count).unicodeScalars))
            var (place, matches) = (0, 0)
            while let whole = try search.match(from: place)?[0] {
                place = whole.upperBound
                matches += 1
            }
            #expect(matches == count)
            return search.work
        }
        #expect(try work(10_000) <= 11 * work(1_000))
    }

    @Test func searchKeepsItsBudget() throws {
        let text = Array(repeating: Unicode.Scalar("a"), count: 10_000)
        let pattern = try Pattern("(a|aa)+$")
        #expect(throws: PatternSearch.Exhausted.self) { try PatternSearch(pattern, in: text, budget: 10_000) }
        // One that passes the survey but has nothing left to walk with.
        let whole = try PatternSearch(pattern, in: text)
        var search = try PatternSearch(pattern, in: text, budget: whole.work)
        #expect(throws: PatternSearch.Exhausted.self) { try search.match(from: 0) }
    }

    @Test(arguments: [
        Row("matches(nama, \"(a+)+$\")", "nama = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", "false"),
        Row("matches(nama, \"^Desa\")", "nama = \"Desa Anjani\"", "true"),
        Row("matches(nama, \"desa\")", "nama = \"Desa\"", "false"),
        Row("matches(nama, \"desa\", \"i\")", "nama = \"DESA\"", "true"),
        Row("matches(nama, \"[a-e]\", \"i\")", "nama = \"D\"", "true"),
        Row("matches(nama, \"[^a-e]\", \"i\")", "nama = \"D\"", "false"),
        Row("matches(nama, \"k\", \"i\")", "nama = \"\\u212A\"", "true"),
        Row("matches(nama, \"\\u212A\", \"i\")", "nama = \"k\"", "true"),
        Row("matches(nama, \"a.b\")", "nama = \"a\\nb\"", "false"),
        Row("matches(nama, \"a.b\", \"s\")", "nama = \"a\\nb\"", "true"),
        Row("matches(nama, \"^b$\")", "nama = \"a\\nb\\n\"", "false"),
        Row("matches(nama, \"^b$\", \"m\")", "nama = \"a\\nb\\n\"", "true"),
        Row("matches(nama, \"^$\", \"m\")", "nama = \"a\\n\"", "false"),
        Row("matches(nama, \"^$\")", "nama = \"\"", "true"),
        Row("matches(nama, \"a $\", \"x\")", "nama = \"a\"", "true"),
        Row("matches(nama, \"^[ ]a\", \"x\")", "nama = \" a\"", "true"),
        Row("matches(nama, \"^\\\\w+$\")", "nama = \"横綱1+\"", "true"),
        Row("matches(nama, \"\\\\w\")", "nama = \"_-.\"", "false"),
        Row("matches(nama, \"^\\\\i\\\\c*$\")", "nama = \"_a-1.é\"", "true"),
        Row("matches(nama, \"^\\\\p{Lu}\\\\P{Lu}+$\")", "nama = \"Élan\"", "true"),
        Row("matches(nama, \"^[a-z-[aeiou]]+$\")", "nama = \"dsw\"", "true"),
        Row("matches(nama, \"^[a-z-[aeiou]]+$\")", "nama = \"desa\"", "false"),
        Row("matches(nama, \"^[-a]+[b-]+$\")", "nama = \"-ab-\"", "true"),
        Row("replace(nama, \"a(.)\", \"a$1$1\")", "nama = \"abracadabra\"", "\"abbraccaddabbra\""),
        Row("replace(nama, \"(a)|b\", \"[$1]\")", "nama = \"ab\"", "\"[a][]\""),
        Row("replace(nama, \"a+?\", \"<$0>\")", "nama = \"aa\"", "\"<a><a>\""),
        Row("replace(nama, \"(a)\", \"$12\")", "nama = \"a\"", "\"a2\""),
        Row("replace(nama, \"a\", \"$1\")", "nama = \"ba\"", "\"b\""),
        Row("replace(nama, \"a\", \"\\\\$\\\\\\\\\")", "nama = \"a\"", "\"$\\\\\""),
        Row("replace(nama, \"a\", \"é\")", "nama = \"横a綱\"", "\"横é綱\""),
        Row("split(nama, \"\\\\s+\")", "nama = \" a  b\"", "[\"\", \"a\", \"b\"]"),
        Row("split(nama, \";\")", "nama = \"\"", "[\"\"]"),
        Row("matches(nama, \"a\")", "", "unknown(nama)"),
        Row("matches(nama, \"a\")", "nama = null", "null"),
        Row("matches(\"a\", \"a\", null)", "", "true"),
        Row("matches(\"a\", nama)", "nama = \"(?=a)\"", "failure(invalidArgument)"),
        Row("matches(\"a\", \"a\", nama)", "nama = \"q\"", "failure(invalidArgument)"),
        Row("replace(\"a\", nama, \"b\")", "nama = \"a*\"", "failure(invalidArgument)"),
        Row("replace(\"a\", \"a\", nama)", "nama = \"$\"", "failure(invalidArgument)"),
        Row("split(\"a\", nama)", "nama = \"\"", "failure(invalidArgument)"),
    ])
    func evaluates(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }

    @Test func resultsStayWithinTheirLimit() throws {
        let text = Value.string(String(repeating: "a", count: 60_000))
        let program = try Village.program("replace(nama, \"(a+)\", \"$1$1$1$1$1$1$1$1$1$1$1\")")
        var slots = try Village.slots("")
        slots[try #require(Village.environment.slot(of: "nama"))] = text
        #expect(Village.text(program.evaluate(slots, asOf: try Village.today).value) == "failure(tooManyItems)")
        let pieces = try Village.program("split(nama, \"a\")").evaluate(slots, asOf: try Village.today).value
        #expect(Village.text(pieces) == "failure(tooManyItems)")
        let heavy = try Village.program("matches(nama, \"(?:a?){400}a\")").evaluate(slots, asOf: try Village.today)
            .value
        #expect(Village.text(heavy) == "failure(tooManySteps)")
    }

    @Test(
        arguments: [
            ("(.)\\1", .backReference("\\1")),
            ("[a\\0]", .backReference("\\0")),
            ("a(?=b)", .lookAround("(?=")),
            ("a(?!b)", .lookAround("(?!")),
            ("(?<=a)b", .lookAround("(?<=")),
            ("(?<!a)b", .lookAround("(?<!")),
            ("(?i)a", .groupOption("(?i")),
            ("(?<n>a)", .groupOption("(?<")),
            ("\\p{IsBasicLatin}", .block("\\p{IsBasicLatin}")),
            ("\\P{Xx}", .unknownCategory("\\P{Xx}")),
            ("\\bdesa", .unknownEscape("\\b")),
            ("\\", .unknownEscape("\\")),
            ("(a", .unclosedGroup),
            ("a)", .mustBeEscaped(")")),
            ("[a", .unclosedClass),
            ("[a-[b]", .unclosedClass),
            ("[]", .emptyClass),
            ("[[:alpha:]]", .mustBeEscaped("[")),
            ("a]", .mustBeEscaped("]")),
            ("a{,2}", .mustBeEscaped("{")),
            ("}", .mustBeEscaped("}")),
            ("*a", .nothingToRepeat("*")),
            ("a++", .nothingToRepeat("+")),
            ("a{3,2}", .reversed("{3,2}")),
            ("[z-a]", .reversed("z-a")),
            ("(a{100}){100}", .tooLarge),
            ("a{1001}", .tooLarge),
            (String(repeating: "(", count: 65), .tooDeep),
            ("[" + String(repeating: "a-[", count: 65), .tooDeep),
            (String(repeating: "a", count: 5_000), .tooLarge),
        ] as [(String, PatternProblem)]
    )
    func refusesByName(pattern: String, problem: PatternProblem) {
        #expect(throws: problem) { try Pattern(pattern) }
    }

    /// Repetitions of nothing cost nothing, however deep they stand.
    @Test func nothingIsNotRepeated() throws {
        let nested = (0..<40).reduce("") { text, _ in "(?:\(text)|){1000}" }
        #expect(throws: PatternProblem.tooLarge) { try Pattern(nested) }
        let empty = (0..<40).reduce("") { text, _ in "(?:\(text)){1000}" }
        #expect(try Pattern(empty).instructions.count == 1)
    }
}
