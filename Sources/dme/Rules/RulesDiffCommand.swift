import Analysis
import ArgumentParser
import Certification
import Diagnostics
import FEEL
import Loading
import Reporting

/// `dme rules diff`: what changed between two editions of a pack, and what that does to villages.
struct RulesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two packs and what it does to villages. / Membandingkan dua paket aturan.",
        discussion: """
            A pack is a folder, or REV:folder for the state of a git repository at a revision, such as \
            HEAD:Rules/dme-2025. With --villages both packs assess the same evidence on the same day; for each village \
            whose level changes, the changes are tried one at a time to find those that turn it.
            """,
        aliases: ["beda"]
    )

    @Argument(help: "The old pack: a folder or REV:folder.", completion: .directory)
    var old: String

    @Argument(help: "The new pack: a folder or REV:folder.", completion: .directory)
    var new: String

    @Option(
        parsing: .upToNextOption,
        help: "Evidence files, or folders that are searched for them.",
        completion: .file(extensions: ["yaml"])
    )
    var villages: [String] = []

    @Option(help: ArgumentHelp("The day of the assessments, as 2025-11-19; today when left out.", valueName: "date"))
    var asOf: Day?

    @Flag(help: "End with 1 when the certain or claimed level of a village changes.")
    var failOnFlip = false

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    @Option(help: "The language of the report and of messages: id or en.")
    var lang: Language = .indonesian

    func validate() throws {
        guard !failOnFlip || !villages.isEmpty else {
            throw ValidationError(
                LocalizedText(id: "--fail-on-flip memerlukan --villages", en: "--fail-on-flip needs --villages")
            )
        }
    }

    func run() throws {
        let messages = Messages(language: lang)
        do {
            let difference = PackDifference(
                from: try PackArgument(old).edition(messages),
                to: try PackArgument(new).edition(messages)
            )
            let compared = villages.isEmpty ? nil : try compare(difference, messages)
            try Output.standardOutput.deliver(render(DifferenceReport(difference, villages: compared)))
            if failOnFlip, let compared, !compared.effect.flips.isEmpty { throw ExitStatus.findings }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    private func compare(_ difference: PackDifference, _ messages: Messages) throws -> DifferenceReport.Villages {
        guard let day = asOf ?? Day.today() else { throw ExitStatus.unusable }
        if asOf == nil { messages.sayToday(day) }
        let files = try InputFiles.find(villages)
        var comparison = VillageComparison(difference, asOf: day)
        var progress = Progress(total: files.count)
        for (index, path) in files.enumerated() {
            comparison.compare(try InputFiles.read(path))
            progress.advance(to: index + 1)
        }
        messages.show(comparison.diagnostics)
        guard comparison.effect.villageCount > 0 else {
            messages.say(
                LocalizedText(
                    id: "tidak ada desa yang dapat dibandingkan di: \(villages.joined(separator: ", "))",
                    en: "there is no village that could be compared in: \(villages.joined(separator: ", "))"
                )
            )
            throw ExitStatus.unusable
        }
        return DifferenceReport.Villages(
            effect: comparison.effect,
            asOf: day,
            unusableCount: comparison.unusableCount
        )
    }

    private func render(_ report: DifferenceReport) -> String {
        switch format {
        case .text: DifferenceText(language: lang).render(report)
        case .markdown: DifferenceMarkdown(language: lang).render(report)
        case .json: DifferenceJSON().render(report)
        }
    }
}
