import Loading
import Reporting

/// The table of all villages of a run, written line by line: `assessments.csv` in the folder of the reports, or standard output.
struct AssessmentTable {
    /// The line that names the columns.
    private let head: String
    private let file: AtomicFileWriter?
    private var isEmpty = true
    /// Why the table can't be whole.
    private var failure: InputError?

    /// Opens the table; nothing where none is wanted.
    init?(session: Session, destination: ReportDestination) throws(InputError) {
        guard destination.hasTable else { return nil }
        head = AssessmentCSV(rules: session.rules, language: session.language).head
        if let folder = destination.folder {
            file = try AtomicFileWriter("\(folder)/assessments.csv")
        } else {
            file = nil
        }
    }

    /// Adds a village; a failure to write is told by ``finish()``, since it is no fault of the village.
    mutating func add(_ line: String) {
        guard failure == nil else { return }
        let text = (isEmpty ? head : "") + line
        isEmpty = false
        do throws(InputError) {
            if let file { try file.append(text) } else { try Output.standardOutput.deliver(text) }
        } catch {
            failure = error
        }
    }

    /// Puts the file in its place; without a village, the one that was there stays.
    func finish() throws(InputError) {
        if let failure { throw failure }
        if !isEmpty { try file?.finish() }
    }
}
