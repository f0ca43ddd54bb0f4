public import Analysis
public import Diagnostics

/// A robustness report as Markdown: villages with all that flips them, then assumptions.
public struct RobustnessMarkdown: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The page, ending in a line break.
    public func render(_ report: RobustnessReport) -> String {
        let reading = RobustnessReading(report, language: language)
        var page = MarkdownBuilder()
        MarkdownDocument.add(reading.head, to: &page)
        page.paragraph(MarkdownText.escape(reading.method))
        page.heading(2, RobustnessWords.villages[language])
        page.table(reading.villageHead, reading.villageRows.map { $0.map(MarkdownText.escape) })
        if !reading.villageDetails.isEmpty { page.heading(2, RobustnessWords.turns[language]) }
        for village in reading.villageDetails {
            page.paragraph("**\(MarkdownText.escape(village.name))**")
            page.list(village.lines.map(MarkdownText.escape))
        }
        if !reading.influenceRows.isEmpty {
            page.heading(2, RobustnessWords.influences[language])
            page.table(reading.influenceHead, reading.influenceRows.map { $0.map(MarkdownText.escape) })
        }
        page.list(reading.remarks.map(MarkdownText.escape))
        return page.text
    }
}
