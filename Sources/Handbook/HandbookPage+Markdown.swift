public import Diagnostics

extension HandbookPage {
    /// The page as Markdown, in both languages.
    ///
    /// - Parameter finding: What the example leads to; nothing where it is in words.
    public func markdown(showing finding: Diagnostic?) -> String {
        var page = MarkdownBuilder()
        page.heading(1, id)
        for language in Language.allCases {
            let words = Words(language)
            page.heading(2, MarkdownText.escape(title[language]))
            page.paragraph("*\(words.severity(severity))*")
            page.paragraph(MarkdownText.escape(why[language]))
            page.paragraph("**\(words.mend).** \(MarkdownText.escape(mend[language]))")
            if let shown = example.shown {
                let place = shown.file.map { " (`\($0)`)" } ?? ""
                page.paragraph("\(words.right)\(place):\n\n\(code(shown.right, of: shown.file))")
                page.paragraph("\(words.wrong):\n\n\(code(shown.wrong, of: shown.file))")
            } else if case .words(let text) = example {
                page.paragraph("**\(words.example).** \(MarkdownText.escape(text[language]))")
            }
            if let finding {
                let text = DiagnosticTextRenderer(language: language).text(of: finding)
                page.paragraph("\(words.finding):\n\n```\n\(text)```")
            }
        }
        return page.text
    }

    private func code(_ text: String, of file: String?) -> String {
        "```\(file == nil ? "" : "yaml")\n\(text)\n```"
    }
}
