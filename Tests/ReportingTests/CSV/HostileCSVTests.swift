import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Names are written by strangers: a spreadsheet shows them and computes nothing, and nothing of them is lost.
@Suite struct HostileCSVTests {
    private static let names = [
        "=1+1", "+62 812", "-5", "@SUM(A1)", "\tA", "\rA", "\nA", "＝1+1", "＋1", "－1", "＠A", "−5", " =1", "\u{A0}=1",
        "\u{200B}=1", "\u{FEFF}=1", "\"=1", "\"\"=1", "'=1", "''=1", "'", "'Ain", "“=1", "a;=1", "a; =1", "a,=1",
        "a\t=1",
        "a\n=1", "a\r\n=1", "a;'=1", "a;\"=1\"", ";;=1", ";';'=1", "=cmd|' /C calc'!A0", "Desa \"Baru\"", "a\"b,c\"d",
        ", ",
        " a ", "村", "é", "e\u{301}", "\u{301}=1", "", "a-b", "A'yun", "Rp 5", "1.234,5",
    ]
    private static let letters: [Unicode.Scalar] = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "'", "\"", "`", ",", ";",
        " ",
        "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}", "\u{301}", "“", "a", "7", "村",
    ]

    @Test func everyNameComesBackAndNoneBeginsLikeAFormula() {
        var random = SplitMix64(seed: 4180)
        for name in Self.names + (0..<5_000).map({ _ in Self.name(&random) }) + ["\0=1", "\u{1}=1"] {
            let cell = CSVText.guarded(name)
            let isSame = CSVText.restored(cell).unicodeScalars.elementsEqual(name.unicodeScalars)
            #expect(isSame, random.comment)
            for part in cell.unicodeScalars.split(whereSeparator: { [",", ";", "\t", "\r", "\n"].contains($0) }) {
                let first = part.first {
                    !" \"`“\u{A0}\u{3000}\u{200B}\u{FEFF}\u{301}\0\u{1}".unicodeScalars.contains($0)
                }
                let isHarmless = first.map {
                    !"=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{2212}".unicodeScalars.contains($0)
                }
                #expect(isHarmless != false, random.comment)
            }
        }
    }

    @Test func ordinaryNamesStayAsTheyAre() {
        for name in ["Anjani", "Contoh Separuh-Jalan", "A'yun", "Kab. Lombok Timur (NTB)", "2026-01-01", "村"] {
            #expect(CSVText.guarded(name) == name)
        }
    }

    /// Python's own reader, and the way back that the documentation gives.
    @Test(.enabled(if: PythonOracle.has("csv"), "Python isn't installed"))
    func pythonReadsWhatWasWritten() throws {
        var random = SplitMix64(seed: 2050)
        let names = Self.names + (0..<500).map { _ in Self.name(&random) }
        let rules = try Fixture.rules()
        let csv = AssessmentCSV(rules: rules, language: .english)
        let lines = try names.map { csv.line(try assessment(named: $0, by: rules), report: $0) }
        let expected = String(decoding: try JSONEncoder().encode(names), as: UTF8.self)
        let answer = try PythonOracle.output(of: Self.script, input: expected + "\u{1C}" + csv.head + lines.joined())
        #expect(answer == "\(names.count) read\n", random.comment)
    }

    private static let script = #"""
        import csv, io, json, re, sys, unicodedata
        names, table = sys.stdin.buffer.read().decode("utf-8").split("\x1c")
        names = json.loads(names)
        rows = list(csv.DictReader(io.StringIO(table, newline=""), strict=True))
        assert len(rows) == len(names), len(rows)
        for row, name in zip(rows, names):
            assert None not in row and None not in row.values(), row
            for key in ["village.name", "village.district", "report"]:
                cell = row[key]
                assert re.sub(r"(^|[,;\t\r\n])'", r"\1", cell) == name, (cell, name)
                for part in re.split(r"[,;\t\r\n]", cell):
                    first = unicodedata.normalize("NFKC", part).lstrip(" \"`\u201c\u200b\ufeff\u0301\xa0\u3000")[:1]
                    assert first not in list("=+-@\u2212"), (cell, name)
            for key, cell in row.items():
                if key.endswith((".certain", ".claimed", ".reachable")) and not key.startswith("levels"):
                    assert cell == "" or float(cell) >= 0, (key, cell)
        print(len(rows), "read")
        """#

    private static func name(_ random: inout SplitMix64) -> String {
        let count = Int.random(in: 0...7, using: &random)
        var name = String.UnicodeScalarView()
        for _ in 0..<count {
            name.append(letters[Int.random(in: 0..<letters.count, using: &random)])
        }
        return String(name)
    }

    private func assessment(named name: String, by rules: DatedRules) throws -> Assessment {
        let evidence = try Fixture.assessment(of: FixtureVillages.mixed, by: rules).evidence
        let village = Village(
            code: evidence.village.code,
            name: name,
            district: name,
            regency: evidence.village.regency,
            province: nil
        )
        return Assessor(rules: rules).assess(
            Evidence(
                village: village,
                isFictional: evidence.isFictional,
                periodFrom: evidence.periodFrom,
                periodTo: evidence.periodTo,
                note: nil,
                facts: evidence.facts,
                digest: evidence.digest,
                path: evidence.path
            )
        )
    }
}
