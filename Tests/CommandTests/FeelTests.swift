import Foundation
import Testing

/// `dme feel` as a user runs it.
@Suite struct FeelTests {
    private func run(_ arguments: [String], facts: String? = nil) throws -> Program.Run {
        let folder = try TemporaryFolder()
        var arguments = ["feel", "--lang", "en", "--as-of", "2025-11-19"] + arguments
        if let facts {
            try folder.write(facts, to: "facts.yaml")
            arguments += ["--input", folder.path("facts.yaml")]
        }
        return try Program.run(arguments)
    }

    @Test(arguments: [
        ("1/3", "0.3333333333333333333333333333333333\n"), ("today() + @\"P1M\"", "@\"2025-12-19\"\n"),
        ("desa.warga[umur >= 17].nama", "[\"Ani\"]\n"), ("lahir.year + desa.luas", "2025.5\n"),
        ("kode", "\"007\"\n"), ("kosong", "null\n"), ("jam < @\"09:00:00\"", "true\n"),
    ])
    func anExpressionIsEvaluatedOverFacts(expression: String, output: String) throws {
        let facts = """
            desa:
              luas: 25.5
              warga:
                - {nama: Ani, umur: 17}
                - {nama: Budi, umur: 16}
            lahir: 2000-01-31
            jam: 08:30:00
            kode: "007"
            kosong:
            """
        let run = try run([expression], facts: facts)
        #expect(run.output == output)
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    @Test func factsMayBeJSON() throws {
        let run = try run(["a[2] + b.c"], facts: #"{"a": [1, 2.50], "b": {"c": 3e1}, "d": "1"}"#)
        #expect(run.output == "32.5\n")
    }

    @Test func anUnknownFactIsTheCauseOfWhatItLeavesOpen() throws {
        let facts = "a: unknown\nb: 3\nc: unknown\n"
        let open = try run(["a > 1 and b = 3"], facts: facts)
        #expect(open.output == "unknown\n")
        #expect(open.errors == "dme: unknown, because of 'a'\n")
        #expect(open.status == 0)
        let nested = try run(
            ["pmi.total >= 100 and pmi.prosedural > 60"],
            facts: "pmi: {total: 120, prosedural: unknown}"
        )
        #expect(nested.errors == "dme: unknown, because of 'pmi.prosedural'\n")
        let settled = try run(["a > 1 and b = 4", "--explain"], facts: facts)
        #expect(settled.output.hasPrefix("false\na > 1 and b = 4 = false\n  a > 1 = unknown (a)\n"))
        let assumed = try run(["coalesce(c, 5)"], facts: facts)
        #expect(assumed.output == "5\n")
        #expect(assumed.errors == "dme: assumed for 'c'\n")
    }

    @Test func aFailureIsNoResultButInTheStandardANullWithAReason() throws {
        let strict = try run(["1 / n"], facts: "n: 0")
        #expect(strict.output == "")
        #expect(strict.errors == "dme: '1 / n': division by zero\ndme: read for it: 'n'\n")
        #expect(strict.status == 1)
        let lenient = try run(["[1 / n, 2]", "--conformance"], facts: "n: 0")
        #expect(lenient.output == "[null, 2]\n")
        #expect(lenient.errors == "dme: '1 / n': division by zero\n")
        #expect(lenient.status == 0)
    }

    @Test func aMistakeIsShownInItsPlace() throws {
        let run = try run(["1 + nmaa"], facts: "nama: 3")
        #expect(run.output == "")
        #expect(run.errors.contains("'nama'"))
        #expect(run.errors.contains("^^^^"))
        #expect(run.status == 1)
    }

    @Test(arguments: [
        [], ["1", "--cases", "x"], ["--cases", "x", "--explain"], ["a", "--input", "tidak-ada.yaml"],
        ["--cases", "tidak-ada.jsonl"],
    ])
    func wrongUseAndMissingFilesAreUnusable(arguments: [String]) throws {
        let run = try run(arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
    }

    @Test func factsWithoutNamesAreAFinding() throws {
        let folder = try TemporaryFolder()
        try folder.write("[17, 18]\n", to: "facts.yaml")
        let run = try Program.run(["feel", "--input", folder.path("facts.yaml"), "a", "--lang", "en"])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("facts.yaml:1:1: error:"))
        #expect(run.errors.contains("[DME1590]"))
    }

    @Test func casesAreCheckedAndCounted() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            """
            {"suite": "s", "case": "1", "expression": "1/3", "expected": {"type": "number", "value": "0.33333333"}, "tier": "A"}
            {"suite": "s", "case": "2", "expression": "Full Name", "inputs": {"Full Name": {"type": "string", "value": "\\"Ani\\""}}, "inputTypes": {"Full Name": "string"}, "resultType": {"list": "string"}, "expected": {"type": "list", "items": [{"type": "string", "value": "\\"Ani\\""}]}, "tier": "A"}
            {"suite": "s", "case": "3", "expression": "1 +", "expected": {"type": "error"}, "tier": "B"}
            {"suite": "s", "case": "4", "expression": "@\\"P1D\\"", "expected": {"type": "duration", "value": "P2D"}, "tier": "B"}
            {"suite": "s", "case": "5", "expression": "nama", "expected": {"type": "null"}, "tier": "B"}
            """,
            to: "cases.jsonl"
        )
        let run = try run(["--cases", folder.path("cases.jsonl"), "--conformance"])
        #expect(
            run.output == """
                {"suite": "s", "case": "1", "result": {"type": "number", "value": "0.3333333333333333333333333333333333"}, "outcome": "pass"}
                {"suite": "s", "case": "2", "result": {"type": "list", "items": [{"type": "string", "value": "\\"Ani\\""}]}, "outcome": "pass"}
                {"suite": "s", "case": "3", "result": {"type": "error"}, "outcome": "pass"}
                {"suite": "s", "case": "4", "result": {"type": "duration", "value": "P1D", "unit": "days and time"}, "outcome": "fail"}
                {"suite": "s", "case": "5", "result": {"type": "error"}, "outcome": "error"}
                {"totals": {"A": {"value": {"passed": 2, "cases": 2}, "null": {"passed": 0, "cases": 0}, "error": {"passed": 0, "cases": 0}}, "B": {"value": {"passed": 0, "cases": 1}, "null": {"passed": 0, "cases": 1}, "error": {"passed": 1, "cases": 1}}}}

                """
        )
        #expect(run.status == 1)
    }

    @Test func aLineThatIsNoCaseIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("{\"expression\": \"1\"}\n[1\n", to: "cases.jsonl")
        let run = try run(["--cases", folder.path("cases.jsonl")])
        #expect(run.errors.contains("cases.jsonl:1: this line is no case"))
        #expect(run.errors.contains("cases.jsonl:2:"))
        #expect(run.status == 1)
    }
}
