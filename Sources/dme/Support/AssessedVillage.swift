import Diagnostics
import Reporting

/// One village assessed, with its reports: everything of it that needs no other village.
struct AssessedVillage: Sendable {
    /// The evidence file, and the village with the period, by which it is told from others.
    let path: String
    let code: String
    let period: String
    /// The name under which its reports stand: that of its file, or of the file's folder when that is `evidence.yaml`.
    let name: String
    let certainLevel: Int?
    /// Whether a rule could not be calculated.
    let hasFault: Bool
    /// What contradicts itself in its claims, one sentence each.
    let contradictions: [LocalizedText]
    /// Its line in the table on the terminal.
    let row: SummaryTable.Row
    let reports: [(format: ReportFormats.Format, text: String)]
    /// Its line in the table of all villages; nothing where none is wanted.
    let line: String?
    /// What it adds to the page about all villages; nothing where none is wanted.
    let entry: BatchSummary.Entry?
}

/// What became of one evidence file.
struct AssessedFile: Sendable {
    let path: String
    /// Its villages in order; nothing for one that can't be used.
    let villages: [AssessedVillage?]
    let diagnostics: [Diagnostic]
    /// The whole file's message where it can't be read.
    let failure: LocalizedText?
}
