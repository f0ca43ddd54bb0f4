import Foundation
import TestSupport
import Testing

/// `dme rules test` and `dme rules mutate`, as a rule author or a CI job runs them.
@Suite struct RulesTestTests {
    /// The pack of the repository with tests of its own.
    private static func pack(tests: [String: String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let pack = Program.repository.appendingPathComponent("Rules/dme-2025")
        for name in try FileManager.default.contentsOfDirectory(atPath: pack.path) where name.hasSuffix(".yaml") {
            try folder.write(
                try String(contentsOf: pack.appendingPathComponent(name), encoding: .utf8),
                to: "pack/\(name)"
            )
        }
        for (name, text) in tests { try folder.write(text, to: "pack/tests/\(name)") }
        return folder
    }

    private static let good = """
        as of: 2025-11-19
        tests:
          - name: {id: Tanpa PMI, en: Without & <workers>}
            facts: {pmi.total: 0}
            expect: {outcomes: {gates.pmi: not met}, level: none}
          - name: {id: Ada PMI, en: With workers}
            facts: {pmi.total: 1}
            expect: {outcomes: {gates.pmi: met}}
        """

    private static let failing = """
        tests:
          - name: {id: Keliru, en: Wrong}
            facts: {pmi.total: 5}
            expect: {outcomes: {gates.pmi: not met}}
        """

    @Test func testsThatPassEndWithZero() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good])
        let run = try Program.run(["rules", "test", folder.path("pack"), "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output.contains("pack: 2 tests, all passed"))
        #expect(run.errors == "")
        let one = try Program.run(["aturan", "uji", folder.path("pack"), "--filter", "ADA"])
        #expect(one.status == 0)
        #expect(one.output.contains("pack: 1 uji, semuanya lulus"))
    }

    @Test func aFailureIsShownWithTheValuesTheRuleRead() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good, "b.yaml": Self.failing])
        let run = try Program.run(["rules", "test", folder.path("pack"), "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.output.contains("b.yaml:2: test failed: Wrong"))
        #expect(run.output.contains("'gates.pmi' was expected to be 'not met' and is 'met' [DME1721]"))
        #expect(run.output.contains("the rule reads: pmi.total = 5"))
        #expect(run.output.contains("pack: 3 tests, 2 passed, 1 failed"))
    }

    @Test func mistakesInTestFilesAreFindingsOfTestAndOfCheck() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good.replacing("gates.pmi: met", with: "gates.pmii: met")])
        for command in ["test", "check"] {
            let run = try Program.run(["rules", command, folder.path("pack"), "--lang", "en"])
            #expect(run.status == 1)
            #expect(run.output.contains("did you mean 'gates.pmi'? [DME1701]"))
        }
    }

    @Test func aThresholdThatIsntReachedEndsWithOne() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good])
        let low = try Program.run(["rules", "test", folder.path("pack"), "--threshold", "0"])
        #expect(low.status == 0)
        let high = try Program.run(["rules", "test", folder.path("pack"), "--threshold", "50", "--lang", "en"])
        #expect(high.status == 1)
        #expect(high.errors.contains("tests name 2 of "))
        #expect(try Program.run(["rules", "test", folder.path("pack"), "--threshold", "101"]).status == 2)
    }

    @Test func whatHasNoTestsIsUnusable() throws {
        let empty = try Self.pack(tests: [:])
        let run = try Program.run(["rules", "test", empty.path("pack"), "--lang", "en"])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.contains("has no tests"))
        let broken = try Self.pack(tests: ["a.yaml": Self.good])
        try broken.write("levels: []", to: "pack/levels.yaml")
        #expect(try Program.run(["rules", "test", broken.path("pack")]).status == 2)
        #expect(try Program.run(["rules", "mutate", broken.path("pack")]).status == 2)
        #expect(try Program.run(["rules", "test", "Samples"]).status == 2)
    }

    // MARK: Formats, read by others

    @Test(.enabled(if: PythonOracle.has("xml.etree"), "python3 isn't installed"))
    func anXMLReaderCountsTheTests() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good, "b.yaml": Self.failing])
        let run = try Program.run(["rules", "test", folder.path("pack"), "--format", "junit", "--lang", "en"])
        #expect(run.status == 1)
        let script = """
            import sys, xml.etree.ElementTree as tree
            root = tree.fromstring(sys.stdin.read())
            for suite in root.iter("testsuite"): print(suite.get("name"), suite.get("tests"), suite.get("failures"))
            for case in root.iter("testcase"):
                failure = case.find("failure")
                print(case.get("classname"), case.get("name"), failure.get("type") if failure is not None else "passed")
            """
        let expected = """
            dme-2025 3 1
            dme-2025.a Without & <workers> passed
            dme-2025.a With workers passed
            dme-2025.b Wrong DME1721

            """
        #expect(try PythonOracle.output(of: script, input: run.output) == expected)
    }

    /// A reader of tracefiles by the description in the manual of lcov's geninfo, written for this test alone.
    @Test(.enabled(if: PythonOracle.has("json"), "python3 isn't installed"))
    func aReaderOfTracefilesFindsTheSumsRight() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good])
        let run = try Program.run(["rules", "test", folder.path("pack"), "--format", "lcov"])
        let script = """
            import re, sys
            record, gates = None, None
            for line in sys.stdin.read().splitlines():
                key, _, value = line.partition(":")
                if line == "end_of_record":
                    assert record["LF"] == len(record["DA"]) and record["LH"] == sum(n > 0 for n in record["DA"].values())
                    taken = [t for t in record["BRDA"].values()]
                    assert record["BRF"] == len(taken) and record["BRH"] == sum(t not in ("-", "0") for t in taken)
                    for (number, _, _), t in record["BRDA"].items(): assert (t == "-") == (record["DA"][number] == 0)
                    lines = open(record["SF"], encoding="utf-8").read().splitlines()
                    assert all(1 <= number <= len(lines) for number in record["DA"])
                    if record["SF"].endswith("/gates.yaml"): gates = (record, lines)
                    record = None
                elif key == "TN": assert record is None; record = {"DA": {}, "BRDA": {}}
                elif key == "SF": record["SF"] = value
                elif key == "DA":
                    number, hits = map(int, value.split(",")); assert number not in record["DA"]
                    record["DA"][number] = hits
                elif key == "BRDA":
                    assert re.fullmatch(r"\\d+,\\d+,\\d+,(-|\\d+)", value)
                    number, block, branch, taken = value.split(",")
                    place = (int(number), int(block), int(branch)); assert place not in record["BRDA"]
                    record["BRDA"][place] = taken
                elif key in ("LF", "LH", "BRF", "BRH"): record[key] = int(value)
                else: raise SystemExit("unknown line " + line)
            assert record is None
            record, lines = gates
            for number, hits in sorted(record["DA"].items()):
                if "id: pmi" in lines[number - 1]:
                    branches = [t for (n, _, _), t in sorted(record["BRDA"].items()) if n == number]
                    print(lines[number - 1].strip(), hits, branches)
            """
        // Two tests name an outcome of the criterion: one 'met', one 'not met', none 'unknown'.
        #expect(try PythonOracle.output(of: script, input: run.output) == "- id: pmi 2 ['1', '1', '0']\n")
    }

    @Test(.enabled(if: PythonOracle.has("json"), "python3 isn't installed"))
    func aJSONReaderFindsResultsAndCoverage() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good, "b.yaml": Self.failing])
        let run = try Program.run(["rules", "test", folder.path("pack"), "--format", "json", "--coverage"])
        let script = """
            import json, sys
            document = json.load(sys.stdin)
            pack = document["packs"][0]
            print(document["schema"], pack["id"], pack["tests"], pack["failed"])
            for result in pack["results"]: print(result["name"]["en"], result["line"], result["passed"], [f["id"] for f in result["findings"]])
            print(pack["coverage"]["outcomes"]["covered"], pack["coverage"]["outcomes"]["all"] == sum(len(c["outcomes"]) for c in pack["coverage"]["criteria"]))
            """
        let expected = """
            dme-rule-tests/1 dme-2025 3 1
            Without & <workers> 3 True []
            With workers 6 True []
            Wrong 2 False ['DME1721']
            2 True

            """
        #expect(try PythonOracle.output(of: script, input: run.output) == expected)
    }

    @Test func gitHubGetsAnAnnotationAtTheExpectedValue() throws {
        let folder = try Self.pack(tests: ["b.yaml": Self.failing])
        let run = try Program.run(["rules", "test", folder.path("pack"), "--format", "github", "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("::error file="))
        #expect(run.output.contains("b.yaml,line=4,"))
        #expect(run.output.contains("title=DME1721 Wrong::'gates.pmi' was expected to be 'not met' and is 'met'%0A"))
    }

    // MARK: Mutants

    @Test func mutantsAreKilledOrListed() throws {
        let folder = try Self.pack(tests: ["a.yaml": Self.good])
        let before = try folder.files()
        let command = ["rules", "mutate", folder.path("pack"), "--budget", "6", "--lang", "en"]
        let run = try Program.run(command)
        #expect(run.status == 1)
        #expect(run.output.contains("pack: 6 of "))
        #expect(run.output == (try Program.run(command)).output)
        #expect(try Program.run(command + ["--seed", "2"]).output != run.output)
        #expect(try Program.run(command + ["--threshold", "0"]).status == 0)
        #expect(try folder.files() == before)
    }

    @Test func mutantsNeedTestsThatPass() throws {
        let folder = try Self.pack(tests: ["b.yaml": Self.failing])
        let run = try Program.run(["rules", "mutate", folder.path("pack"), "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.errors.contains("its tests must pass first"))
        let empty = try Self.pack(tests: [:])
        #expect(try Program.run(["aturan", "mutasi", empty.path("pack")]).status == 2)
    }

    /// A condition of an extended pack has parts in two files, which may stand at the same place of each.
    @Test func branchesAtTheSamePlaceOfTwoFilesCountApart() throws {
        let folder = try TemporaryFolder()
        let basis = "basis: {assumption: {id: Contoh saja., en: An example.}}"
        func fact(_ id: String) -> String {
            "  - {id: \(id), type: boolean, label: {id: ya \(id), en: yes \(id)}, question: {id: Apa?, en: What?}}\n"
        }
        let head = "version: 0.1.0\nstatus: draft\neffective: {from: 2026-01-01}\nsections: [s.yaml]\nsources: []\n"
        let base = """
            id: s
            label: {id: Bagian, en: Section}
            aggregate: allMet
            \(basis)
            criteria:
              - id: c
                label: {id: Kriteria, en: Criterion}
                met when: a or b
                \(basis)
                advice: {id: Saran., en: Advice.}
            """
        var added = "change: s\ncriteria:\n  - change: c\n    also met when: "
        let offset = base.utf8.count - (base.range(of: "a or b").map { base[$0.lowerBound...].utf8.count } ?? 0)
        added = "#" + String(repeating: "x", count: offset - added.utf8.count - 2) + "\n" + added
        try folder.write("id: one\nlabel: {id: Satu, en: One}\n" + head, to: "one/pack.yaml")
        try folder.write("facts:\n" + fact("a") + fact("b"), to: "one/facts.yaml")
        try folder.write("parameters: []\n", to: "one/parameters.yaml")
        try folder.write(base + "\n", to: "one/s.yaml")
        try folder.write(
            "levels:\n  - {id: t, label: {id: Tinggi, en: High}, requires: s.c.met, \(basis)}\n",
            to: "one/levels.yaml"
        )
        try folder.write("id: two\nextends: one\nlabel: {id: Dua, en: Two}\n" + head, to: "two/pack.yaml")
        try folder.write("facts:\n" + fact("y") + fact("z"), to: "two/facts.yaml")
        try folder.write(added + "y or z\n    \(basis)\n", to: "two/s.yaml")
        try folder.write(
            "tests:\n  - name: satu\n    facts: {a: ya, b: ya, y: tidak, z: ya}\n    expect: {outcomes: {s.c: met}}\n",
            to: "two/tests/a.yaml"
        )
        let run = try Program.run(["rules", "test", folder.path("two"), "--coverage", "--lang", "en"])
        #expect(run.status == 0)
        // `y` and `z`, each true and false: the test shows `y` false and `z` true.
        #expect(run.output.contains("branches of conditions: 2 of 4"))
        #expect(run.output.contains("'y': is never true"))
        #expect(run.output.contains("'z': is never false"))
    }
}
