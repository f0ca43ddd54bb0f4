import Certification
import Diagnostics
import Loading
import TestSupport

/// What came of reading evidence in a test.
struct Loaded {
    /// What came of each document.
    let results: [EvidenceStream.Result]
    /// All findings.
    let diagnostics: [Diagnostic]

    /// Reads a file.
    init(_ file: SourceFile, rules: DatedRules) {
        var diagnostics: [Diagnostic] = []
        var results: [EvidenceStream.Result] = []
        var stream = EvidenceReader(rules: rules).documents(of: file)
        while let result = stream.next(into: &diagnostics) { results.append(result) }
        self.results = results
        self.diagnostics = diagnostics
    }

    /// Reads marked facts inside a village that is otherwise right.
    init(facts: String, rules: DatedRules) {
        self.init(Loaded.source(facts: facts).file, rules: rules)
    }

    /// Marked facts inside a village that is otherwise right.
    static func source(facts: String) -> MarkedSource {
        MarkedSource(head + "facts:\n" + indented(facts), path: "evidence.yaml")
    }

    /// The lines of a village before its facts.
    static let head = """
        village: {code: "52.02.05.2999", name: Contoh Jaya}
        period: {from: 2025-01-01, to: 2025-09-30}

        """

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
    }

    /// The evidence of each document; nothing for one that can't be used.
    var evidences: [Evidence?] {
        results.map { result in
            guard case .evidence(let evidence) = result else { return nil }
            return evidence
        }
    }

    /// The evidence of the only document, if it can be used.
    var evidence: Evidence? { results.count == 1 ? evidences[0] : nil }

    /// The stretches that are underlined, in the order of the findings.
    var places: [Range<Int>] { diagnostics.compactMap { $0.range?.offsets } }

    /// The names of the findings, in order.
    var ids: [String] { diagnostics.map(\.id) }
}
