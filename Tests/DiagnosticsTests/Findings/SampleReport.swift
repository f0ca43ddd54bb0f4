import Diagnostics
import TestSupport

/// Reports with something of everything, made by hand.
enum SampleReport {
    /// Two folders: one with findings of all shapes, one without any.
    static func report(saying text: String = "nama 'x'", failLevel: Diagnostic.Severity = .error) -> FindingReport {
        let facts = MarkedSource("facts:\n  - id: «é»a\n    type: «intger»\n", path: "Rules/a b/facts.yaml")
        let pack = MarkedSource("suppressions:\n  - «{finding: DME1603}»\n", path: "Rules/a b/pack.yaml")
        let words = LocalizedText(id: text, en: "en: \(text)")
        let diagnostics = [
            Diagnostic("DME1421", .error, words, at: nil),
            Diagnostic(
                "DME1410",
                .error,
                words,
                at: facts.ranges[1],
                subject: "éa",
                notes: [.init(words, at: facts.ranges[0]), .init(words)],
                fixIts: [.replace(facts.ranges[1], with: "integer")]
            ),
            Diagnostic("DME1462", .warning, words, at: facts.ranges[0], subject: text),
            Diagnostic("DME1603", .warning, words, at: facts.ranges[0]),
        ]
        let suppression = Finding.Suppression(reason: words, until: "2026-06-30", at: pack.ranges[0])
        let findings = diagnostics.map { Finding($0, suppression: $0.id == "DME1603" ? suppression : nil) }
        let digest = String(repeating: "0", count: 64)
        return FindingReport(
            [
                CheckedFolder(
                    path: "Rules/a b",
                    files: ["Rules/a b/facts.yaml", "Rules/a b/pack.yaml"],
                    edition: nil,
                    content: nil,
                    findings: findings
                ),
                CheckedFolder(
                    path: "Rules/c",
                    files: ["Rules/c/pack.yaml"],
                    edition: CheckedFolder.Edition(id: "c", version: "1.0.0", digest: digest),
                    content: LocalizedText(id: "3 fakta", en: "3 facts"),
                    findings: []
                ),
            ],
            failLevel: failLevel,
            engine: "0.1.0",
            asOf: "2025-11-19",
            explanation: { id in
                guard id == "DME1410" else { return nil }
                return DiagnosticExplanation(title: words, why: words, mend: words)
            }
        )
    }

    /// What people, editors and attackers write.
    static let nasty = [
        "<b> & \"x\" 'y' ]]> <![CDATA[", "a\nb\r\nc\td", "\u{0}\u{1}\u{1B}[31m\u{7F}\u{85}\u{2028}\u{FFFE}\u{FFFF}",
        "::error::x%0A%25,:", "| a | b |\n\n# c\n- d `e` [f](g) <script>", "é中😀\u{202E}", "\\\"\\u0000", "",
    ]
}
