import Analysis
import ArgumentParser
import Certification
import Diagnostics
import FEEL
import Loading
import Reporting

/// `dme calendar`: what of villages' evidence runs out when, and what comes of it.
struct CalendarCommand: ParsableCommand {
    /// How the calendar is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, ics, json
    }

    /// The most months that are looked ahead; rules hardly stay for longer.
    private static let mostMonths = 120

    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Say what of villages' evidence runs out when. / Kalender masa berlaku bukti desa.",
        discussion: """
            Each day is the first on which something counts no longer; the level on it is what an assessment on that day \
            finds if nothing is renewed.
            """,
        aliases: ["kalender"]
    )

    @Argument(help: "Evidence files, or folders that are searched for them.", completion: .file(extensions: ["yaml"]))
    var paths: [String]

    @Option(help: "How many months to look ahead, from 1 to \(mostMonths).")
    var months = 24

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: "How to write it: text, markdown, ics (iCalendar) or json.")
    var format: Format = .text

    func validate() throws {
        guard (1...Self.mostMonths).contains(months) else {
            throw ValidationError("--months must be from 1 to \(Self.mostMonths)")
        }
    }

    func run() throws {
        let session = try Session(assessment)
        let pack = session.rules.pack
        let day = session.rules.asOf
        let status: ExitCode?
        // iCalendar writes a year in four digits.
        guard (1...9_800).contains(day.year), var finder = CalendarFinder(pack, asOf: day, months: months) else {
            throw ValidationError("--as-of must lie in the years 1 to 9800")
        }
        do throws(InputError) {
            let (evidence, hasFindings) = try read(session)
            let report = CalendarReport(pack: pack, villages: evidence.map { finder.calendar(of: $0) })
            if !evidence.isEmpty { try Output.standardOutput.deliver(render(report, in: session.language)) }
            status = evidence.isEmpty ? ExitStatus.unusable : hasFindings ? ExitStatus.findings : nil
        } catch {
            session.messages.say(error.message)
            status = ExitStatus.unusable
        }
        if let status { throw status }
    }

    /// The villages that can be used, and whether something in the files should be mended.
    private func read(_ session: Session) throws(InputError) -> (evidence: [Evidence], hasFindings: Bool) {
        let reader = EvidenceReader(rules: session.rules)
        var found: [Evidence] = []
        var hasFindings = false
        let files = try InputFiles.find(paths)
        if files.isEmpty {
            throw InputError(
                path: paths.joined(separator: ", "),
                reason: LocalizedText(
                    id: "tidak ada berkas bukti (*.yaml) di sini",
                    en: "there is no evidence file (*.yaml) here"
                )
            )
        }
        for path in files {
            do throws(InputError) {
                var documents = reader.documents(of: try InputFiles.read(path))
                var diagnostics: [Diagnostic] = []
                while let document = documents.next(into: &diagnostics) {
                    guard case .evidence(let evidence) = document else { continue }
                    found.append(evidence)
                }
                session.messages.show(diagnostics)
                hasFindings = hasFindings || diagnostics.contains { $0.severity == .error }
            } catch {
                session.messages.say(error.message)
                hasFindings = true
            }
        }
        return (found, hasFindings)
    }

    private func render(_ report: CalendarReport, in language: Language) -> String {
        switch format {
        case .text: CalendarText(language: language).render(report)
        case .markdown: CalendarMarkdown(language: language).render(report)
        case .ics: CalendarICS(language: language).render(report)
        case .json: CalendarJSON().render(report)
        }
    }
}
