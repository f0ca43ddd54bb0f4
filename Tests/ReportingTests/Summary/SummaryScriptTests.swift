import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// The page in a browser: what the script does, and that the page's policy lets it run and nothing else.
@Suite(.enabled(if: Browser.isInstalled, "Chromium isn't installed"))
struct SummaryScriptTests {
    private static let villages =
        SummaryVillages.mixed + [
            (SummaryVillages.evidence(2009, "</script><script>window.hacked = 1</script>", answered: 1), "x")
        ]

    @Test func thePolicyLetsTheScriptRun() throws {
        let page = SummaryPage(try SummaryVillages.summary(Self.villages, .indonesian), unassessed: 0, link: nil)
            .render()
        #expect(page.contains("id=\"alat\" class=\"tools\" hidden"))
        let seen = try Browser.document(of: page)
        #expect(
            seen.contains("<output data-text=\"{n} dari {m} desa ditampilkan.\">7 dari 7 desa ditampilkan.</output>")
        )
        #expect(seen.contains("id=\"alat\" class=\"tools\">"))
        // One that the page didn't bring doesn't run.
        let other = page.replacing("</body>", with: "<script>document.title = 'lain'</script></body>")
        #expect(!(try Browser.document(of: other)).contains("<title>lain</title>"))
    }

    /// One step after the other, and what is then seen: the villages in their order by the folders of their reports, the column
    /// that is sorted, and the count.
    private static let steps = [
        ("", "dahlia elang dahlia-2024 cempaka arjuna bakti x", "", "7"),
        ("search('cempaka')", "elang cempaka", "", "2"),
        ("search('ARJU')", "arjuna", "", "1"), ("search('sumbawa 9')", "elang", "", "1"),
        ("search('2002')", "bakti", "", "1"),
        ("search('script')", "x", "", "1"), ("search('tidak ada')", "", "", "0"),
        ("search('')", "dahlia elang dahlia-2024 cempaka arjuna bakti x", "", "7"),
        ("choose('jenjang', 0)", "dahlia", "", "1"), ("choose('jenjang', 1)", "elang dahlia-2024 cempaka", "", "3"),
        ("choose('jenjang', 2)", "arjuna bakti x", "", "3"), ("choose('kabupaten', 1)", "bakti", "", "1"),
        ("choose('jenjang', '')", "elang bakti", "", "2"),
        // By name, as a reader spells and counts: marks before letters, Ä beside A, 9 before 10.
        ("head(0)", "bakti elang", "0 ascending", "2"),
        ("choose('kabupaten', '')", "x arjuna bakti elang cempaka dahlia dahlia-2024", "0 ascending", "7"),
        ("head(0)", "dahlia dahlia-2024 cempaka elang bakti arjuna x", "0 descending", "7"),
        // By level, the highest first; villages alike stay as they stood on the page.
        ("head(1)", "dahlia elang dahlia-2024 cempaka arjuna bakti x", "1 ascending", "7"),
        // By what is claimed: Bakti claims everything.
        ("head(2)", "dahlia bakti elang dahlia-2024 cempaka arjuna x", "2 ascending", "7"),
        // By the second section's score, what is proven before what is within reach.
        ("head(5)", "dahlia-2024 cempaka arjuna bakti x elang dahlia", "5 ascending", "7"),
        ("head(5)", "dahlia elang dahlia-2024 cempaka arjuna bakti x", "5 descending", "7"),
        ("head(6)", "dahlia bakti elang dahlia-2024 cempaka x arjuna", "6 ascending", "7"),
        // On a phone there are no heads: the same by choice, and the other way by a button.
        ("choose('urut', 0)", "x arjuna bakti elang cempaka dahlia dahlia-2024", "0 ascending", "7"),
        ("reverse()", "dahlia dahlia-2024 cempaka elang bakti arjuna x", "0 descending", "7"),
        ("reverse()", "x arjuna bakti elang cempaka dahlia dahlia-2024", "0 ascending", "7"),
        ("choose('urut', '')", "dahlia elang dahlia-2024 cempaka arjuna bakti x", "", "7"),
        ("reverse()", "x bakti arjuna cempaka dahlia-2024 elang dahlia", "", "7"),
    ]

    @Test func sortsAndFilters() throws {
        let seen = try run(Self.steps.map(\.0))
        #expect(seen.count == Self.steps.count + 1)
        for (step, line) in zip(Self.steps, seen) {
            #expect(line == "\(step.1) | \(step.2) | \(step.3) of 7 villages shown.", "\(step.0)")
        }
        #expect(seen.last == "hacked: undefined")
    }

    private func run(_ steps: [String]) throws -> [String] {
        let summary = try SummaryVillages.summary(Self.villages, .english)
        let script = Self.helpers + steps.map { "\($0); look();\n" }.joined() + Self.answer
        let page = SummaryPage(summary, unassessed: 0, link: "assessment.md").render()
            .replacing("'\(SummaryScript.script.hash)'", with: "'unsafe-inline'")
            .replacing("</body>", with: "<script>\(script)</script></body>")
        let seen = try Browser.document(of: page)
        let start = try #require(seen.range(of: "<pre id=\"jawaban\">"))
        let end = try #require(seen.range(of: "</pre>", range: start.upperBound..<seen.endIndex))
        return seen[start.upperBound..<end.lowerBound].components(separatedBy: "\n")
    }

    private static let helpers = """
        const head = index => document.querySelectorAll("#tabel-desa thead button")[index].click();
        const change = (control, value) => { control.value = value; control.dispatchEvent(new Event("input")); };
        const search = words => change(document.querySelector("[name=cari]"), words);
        const choose = (name, value) => change(document.querySelector(`[name=${name}]`), value);
        const reverse = () => document.querySelector("[name=balik]").click();
        const seen = [];
        const look = () => {
          const rows = [...document.querySelectorAll("#tabel-desa tbody tr")].filter(row => row.offsetParent !== null);
          const names = rows.map(row => row.querySelector("a").getAttribute("href").split("/")[1]);
          const sorted = [...document.querySelectorAll("#tabel-desa thead th")]
            .flatMap((head, index) => head.ariaSort ? [`${index} ${head.ariaSort}`] : []);
          seen.push([names.join(" "), sorted.join(" "), document.querySelector("output").textContent].join(" | "));
        };

        """
    private static let answer = """
        const answer = document.createElement("pre");
        answer.id = "jawaban";
        answer.textContent = [...seen, "hacked: " + window.hacked].join("\\n");
        document.body.append(answer);
        """
}
