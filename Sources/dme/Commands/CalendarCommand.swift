import Analysis
import ArgumentParser
import Certification
import Diagnostics
import FEEL
import Loading
import Reporting

/// `dme calendar`: what of villages' evidence runs out when, and what comes of it.
struct CalendarCommand: AsyncParsableCommand {
    /// How the calendar is written.
    enum Format: String, NamedFormat {
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

    @Option(help: Format.help)
    var format: Format = .text

    func validate() throws {
        guard (1...Self.mostMonths).contains(months) else {
            throw ValidationError(
                LocalizedText(
                    id: "--months harus dari 1 sampai \(Self.mostMonths)",
                    en: "--months must be from 1 to \(Self.mostMonths)"
                )
            )
        }
    }

    func run() async throws {
        let session = try Session(assessment)
        let pack = session.rules.pack
        let day = session.rules.asOf
        // iCalendar writes a year in four digits.
        guard (1...9_800).contains(day.year), var finder = CalendarFinder(pack, asOf: day, months: months) else {
            throw ValidationError(
                LocalizedText(
                    id: "--as-of harus dalam tahun 1 sampai 9800",
                    en: "--as-of must lie in the years 1 to 9800"
                )
            )
        }
        try await session.answer(paths) { batch in
            let report = CalendarReport(pack: pack, asOf: day, villages: batch.villages.map { finder.calendar(of: $0) })
            return render(report, in: session.language)
        }
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
