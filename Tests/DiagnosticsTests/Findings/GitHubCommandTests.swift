import Diagnostics
import TestSupport
import Testing

@Suite struct GitHubCommandTests {
    /// The runner's own decoding turns each of these back into the text.
    @Test(arguments: [
        ("a b", "a b", "a b"), ("100%", "100%25", "100%25"), ("a\nb\r\n", "a%0Ab%0D%0A", "a%0Ab%0D%0A"),
        ("a:b,c", "a:b,c", "a%3Ab%2Cc"), ("%0A", "%250A", "%250A"), ("::error::x", "::error::x", "%3A%3Aerror%3A%3Ax"),
        ("é=\"", "é=\"", "é=\""),
    ])
    func escapes(text: String, asMessage: String, asProperty: String) {
        let source = MarkedSource("a\n«b»", path: text)
        let command = GitHubCommand(.warning, title: text, message: text, at: source.ranges[0])
        #expect(
            command.line == "::warning file=\(asProperty),line=2,endLine=2,col=1,title=\(asProperty)::\(asMessage)"
        )
    }

    @Test(arguments: [
        ("«a»", "line=1,endLine=1,col=1"), ("a\né«b\nc\n»d", "line=2,endLine=3,col=2"),
        ("a«»", "line=1,endLine=1,col=2"),
    ])
    func places(marked: String, place: String) {
        let source = MarkedSource(marked, path: "f")
        let command = GitHubCommand(.error, title: "t", message: "m", at: source.ranges[0])
        #expect(command.line == "::error file=f,\(place),title=t::m")
    }

    @Test("each finding is one line, whatever it says, and names its folder where it has no place")
    func report() {
        for text in SampleReport.nasty {
            let lines = FindingsGitHub(language: .english).render(SampleReport.report(saying: text))
                .split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 4)
            #expect(lines[0].hasPrefix("::error title=DME1421::Rules/a b: en: "))
            #expect(lines[1].hasPrefix("::error file=Rules/a b/facts.yaml,line=3,endLine=3,col=11,title=DME1410 éa::"))
            #expect(lines[1].contains("%0Areplace with 'integer'%0Aen: "))
            #expect(lines[2].hasPrefix("::warning file=Rules/a b/facts.yaml,line=2,endLine=2,col=9,title=DME1462 "))
            #expect(lines[3] == "")
        }
    }
}
