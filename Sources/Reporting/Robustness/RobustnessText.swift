public import Analysis
public import Diagnostics

/// A robustness report as text for a terminal: villages, what turns their levels, assumptions, remarks.
public struct RobustnessText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The text, ending in a line break.
    ///
    /// - Parameter width: How many columns the terminal has; wider tables are cut.
    public func render(_ report: RobustnessReport, width: Int) -> String {
        let reading = RobustnessReading(report, language: language)
        var lines = [reading.method, ""]
        lines += table([reading.villageHead] + reading.villageRows, width: width)
        for village in reading.villageDetails {
            lines += ["", PlainText.clean(village.name)] + village.lines.map { "  " + PlainText.clean($0) }
        }
        if !reading.influenceRows.isEmpty {
            lines += [""] + table([reading.influenceHead] + reading.influenceRows, width: width)
        }
        if !reading.remarks.isEmpty { lines += [""] + reading.remarks.map(PlainText.clean) }
        return TextDocument.render(reading.head) + "\n" + lines.joined(separator: "\n") + "\n"
    }

    private func table(_ rows: [[String]], width: Int) -> [String] {
        TextTable(rows: rows.map { $0.map(PlainText.clean) }).lines(width: width)
    }
}
