/// Findings as Markdown for a comment on a proposed change: short, and a table a folder.
public struct FindingsMarkdown: Sendable {
    /// The most findings that are shown of a folder, since a comment has a greatest length; the rest are counted.
    public static let shownPerFolder = 50

    /// The language of the messages.
    public let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The document, ending in a line break.
    public func render(_ report: FindingReport) -> String {
        var markdown = MarkdownBuilder()
        let title = LocalizedText(id: "Pemeriksaan paket aturan", en: "Rule pack check")
        markdown.heading(2, "\(title[language]): \(report.counts.phrase[language])")
        for folder in report.folders { write(folder, to: &markdown) }
        writeExplanations(report, to: &markdown)
        return markdown.text
    }

    private func write(_ folder: CheckedFolder, to markdown: inout MarkdownBuilder) {
        let counts = FindingCounts(folder.findings).phrase[language]
        markdown.heading(3, "\(MarkdownText.code(folder.path)): \(counts)")
        if let content = folder.content { markdown.paragraph(MarkdownText.escape(content[language])) }
        let head = [
            LocalizedText(id: "Tempat", en: "Place"), LocalizedText(id: "Temuan", en: "Finding"),
            LocalizedText(id: "Kode", en: "Code"),
        ]
        let open = folder.open.sortedByPlace()
        markdown.table(head.map { $0[language] }, open.prefix(Self.shownPerFolder).map { row($0) })
        let hidden = open.count - Self.shownPerFolder
        if hidden > 0 {
            markdown.paragraph(
                LocalizedText(id: "\(hidden) temuan lagi tidak ditampilkan.", en: "\(hidden) more not shown.")[language]
            )
        }
        let suppressed = folder.findings.compactMap { finding in
            finding.suppression.map { FindingsText.words(on: $0, of: finding.diagnostic)[language] }
        }
        markdown.list(suppressed.map(MarkdownText.escape))
        if let edition = folder.edition {
            markdown.paragraph(MarkdownText.escape(FindingsText.words(on: edition)[language]))
        }
    }

    private func row(_ diagnostic: Diagnostic) -> [String] {
        let place = diagnostic.range.map { range in
            let position = range.file.position(at: range.offsets.lowerBound)
            return MarkdownText.escape("\(range.file.path):\(position.line):\(position.column)")
        }
        let sign =
            switch diagnostic.severity {
            case .error: "❌ "
            case .warning: "⚠️ "
            }
        let mends = diagnostic.fixIts.map { "<br>→ " + MarkdownText.escape($0.message[language]) }
        let notes = diagnostic.notes.map { "<br>" + MarkdownText.escape($0.message[language]) }
        let message = sign + MarkdownText.escape(diagnostic.message[language])
        return [place ?? "", message + mends.joined() + notes.joined(), diagnostic.id]
    }

    /// What there is to say of the kinds of findings, folded away.
    private func writeExplanations(_ report: FindingReport, to markdown: inout MarkdownBuilder) {
        let ids = Set(report.folders.flatMap { $0.open.map(\.id) }).sorted()
        let items = ids.compactMap { id in
            report.explanation(id).map { explanation in
                let (why, mend) = (explanation.why[language], explanation.mend[language])
                return "**\(id)**: \(MarkdownText.escape(why)) \(MarkdownText.escape(mend))"
            }
        }
        guard !items.isEmpty else { return }
        let summary = LocalizedText(id: "Mengapa, dan cara memperbaikinya", en: "Why, and how to mend it")
        markdown.paragraph("<details><summary>\(summary[language])</summary>")
        markdown.list(items)
        markdown.paragraph("</details>")
    }
}
