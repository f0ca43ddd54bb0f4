import Diagnostics
import TestSupport
import Testing

@Suite struct FindingsJUnitTests {
    /// Prints suite, case, type of the failure, and how much of the text came through.
    private static let reader = """
        import sys, xml.etree.ElementTree as tree
        for text in sys.stdin.buffer.read().decode("utf-8").split("\\f"):
            root = tree.fromstring(text.encode("utf-8"))
            cases = root.findall("./testsuite/testcase")
            failed = [case for case in cases if case.find("failure") is not None]
            assert int(root.get("tests")) == len(cases) and int(root.get("failures")) == len(failed)
            for suite in root:
                assert int(suite.get("tests")) == len(suite.findall("testcase"))
                assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
            print([(case.get("classname"), case.get("name"), case.find("failure").get("type")) for case in failed])
        """

    @Test(.enabled(if: PythonOracle.has("xml"), "python3 isn't installed"))
    func aReaderCountsTheCases() throws {
        let failing = "[('Rules/a b', 'Rules/a b', 'DME1421'), ('Rules/a b', 'facts.yaml', 'DME1410')]\n"
        for text in SampleReport.nasty {
            let report = SampleReport.report(saying: text)
            let documents = Language.allCases.map { FindingsJUnit(language: $0).render(report) }
            #expect(
                try PythonOracle.output(of: Self.reader, input: documents.joined(separator: "\u{C}"))
                    == failing + failing,
                "\(text)"
            )
        }
    }

    @Test("a warning fails its file when warnings are to fail")
    func failLevel() {
        let document = FindingsJUnit(language: .english).render(SampleReport.report(failLevel: .warning))
        #expect(document.contains("tests=\"5\" failures=\"2\" errors=\"0\""))
        #expect(document.contains("(and 1 more)"))
        #expect(!document.contains("DME1603"), "a suppressed finding is none")
    }

    @Test("whatever bytes a file has, the document is well-formed", .enabled(if: PythonOracle.has("xml")))
    func anyBytes() throws {
        var random = SplitMix64(seed: 11)
        let documents = (0..<200).map { _ in
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }
            let file = SourceFile(path: String(decoding: bytes.prefix(5), as: UTF8.self), bytes: bytes)
            let text = LocalizedText(same: String(decoding: bytes, as: UTF8.self))
            let diagnostic = Diagnostic("DME1101", .error, text, at: SourceRange(3..<9, in: file))
            let folder = CheckedFolder(
                path: "p",
                files: [file.path],
                edition: nil,
                content: nil,
                findings: [Finding(diagnostic)]
            )
            let report = FindingReport([folder], engine: "0", asOf: "2025-11-19", explanation: { _ in nil })
            return FindingsJUnit(language: .indonesian).render(report).replacing("\u{C}", with: "")
        }
        let script = """
            import sys, xml.etree.ElementTree as tree
            documents = sys.stdin.buffer.read().decode("utf-8").split("\\f")
            for text in documents: assert tree.fromstring(text.encode("utf-8")).get("failures") == "1"
            print(len(documents))
            """
        #expect(
            try PythonOracle.output(of: script, input: documents.joined(separator: "\u{C}")) == "200\n",
            random.comment
        )
    }
}
