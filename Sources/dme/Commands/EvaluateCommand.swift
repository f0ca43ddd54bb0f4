import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme evaluate`: assesses villages and writes a report for each.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Assess villages and write a report for each. / Menilai desa dan menulis laporannya.",
        discussion: """
            Without --out the reports go to standard output. With --out each village gets a folder of its own, and a \
            table of all villages goes to standard output. A village that can't be used is reported and skipped. The \
            format csv is one table for the whole run: OUT/assessments.csv, or standard output.
            """,
        aliases: ["nilai"]
    )

    @Argument(help: "Evidence files, or folders that are searched for them.", completion: .file(extensions: ["yaml"]))
    var paths: [String]

    @OptionGroup var assessment: AssessmentOptions

    @Option(
        help: ArgumentHelp(
            "What to write: markdown, html, json, csv, or several with commas between.",
            valueName: "formats"
        )
    )
    var format: ReportFormats = .markdown

    @Option(help: "The folder to write into.", completion: .directory)
    var out: String?

    @Flag(help: "Write OUT/index.html too: all villages on one page, with what most of them miss.")
    var summary = false

    @Option(
        help: ArgumentHelp("End with 1 when a village is not certainly at this level or above.", valueName: "level")
    )
    var failBelow: String?

    func run() async throws {
        let session = try Session(assessment)
        let floor = try failBelow.map { try session.level(named: $0) }
        if out == "" {
            throw ValidationError(
                LocalizedText(id: "--out memerlukan nama folder", en: "--out needs the name of a folder")
            )
        }
        if summary, out == nil {
            throw ValidationError(
                LocalizedText(
                    id: "--summary memerlukan --out, folder tempat index.html ditulis",
                    en: "--summary needs --out, the folder that index.html goes into"
                )
            )
        }
        if out == nil, format.count > 1 {
            throw ValidationError(
                LocalizedText(
                    id: "beberapa format memerlukan --out, karena keluaran standar memuat satu saja",
                    en: "several formats need --out, since standard output holds one"
                )
            )
        }
        let destination = ReportDestination(
            folder: out,
            formats: format.formats,
            hasTable: format.hasTable,
            hasSummary: summary
        )
        var batch = Batch(session: session, destination: destination)
        do {
            try await batch.run(paths)
            if out != nil { try Output.standardOutput.deliver(batch.summary(width: Output.standardOutput.width)) }
        } catch let error as InputError {
            session.messages.say(error.message)
            throw ExitStatus.unusable
        }
        if let status = batch.status(floor: floor) { throw status }
    }
}

/// The formats of a report, as `--format` names them.
struct ReportFormats: ExpressibleByArgument {
    /// One format of a village's own report.
    enum Format: String, CaseIterable {
        case markdown, html, json

        var fileName: String {
            switch self {
            case .markdown: "assessment.md"
            case .html: "assessment.html"
            case .json: "assessment.json"
            }
        }
    }

    static let markdown = ReportFormats(formats: [.markdown])
    /// The format that is one table for all villages.
    private static let table = "csv"

    let formats: [Format]
    /// Whether the table of all villages is wanted.
    let hasTable: Bool

    /// How many formats there are.
    var count: Int { formats.count + (hasTable ? 1 : 0) }

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        formats = names.compactMap { Format(rawValue: String($0)) }
        hasTable = names.contains(Substring(Self.table))
        guard count == names.count, Set(names).count == names.count else { return nil }
    }

    private init(formats: [Format]) { (self.formats, hasTable) = (formats, false) }

    var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
