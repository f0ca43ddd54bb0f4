import Loading
import Reporting

/// Where reports go: one after the other to standard output, or into a folder for each village.
struct ReportDestination {
    let folder: String?
    let formats: [ReportFormats.Format]
    /// Whether one table of all villages is written too.
    let hasTable: Bool
    /// Whether one page about all villages is written too.
    let hasSummary: Bool

    /// Makes sure that reports can be written at all, before any village is assessed.
    func prepare() throws(InputError) {
        guard let folder else { return }
        try AtomicFile.makeFolder(folder)
    }

    /// Writes one report of one village.
    func write(_ text: String, _ format: ReportFormats.Format, of village: String) throws(InputError) {
        guard let folder else { return try Output.standardOutput.deliver(text) }
        try AtomicFile.write(text, to: "\(folder)/\(village)/\(format.fileName)")
    }

    /// Writes the page about all villages, which leads to their own reports in the most readable format.
    func write(_ summary: BatchSummary, unassessed: Int) throws(InputError) {
        guard let folder else { return }
        let format = [ReportFormats.Format.html, .markdown, .json].first { formats.contains($0) }
        let page = SummaryPage(summary, unassessed: unassessed, link: format?.fileName)
        try AtomicFile.write(page.render(), to: "\(folder)/index.html")
    }
}
