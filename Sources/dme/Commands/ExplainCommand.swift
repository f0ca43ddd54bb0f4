import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme explain`: why a village is where it is, from the level down to the facts.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a village is at its level. / Menjelaskan mengapa desa berada pada jenjangnya.",
        discussion: """
            For each level that isn't certain it names what alone stands in the way, how far away that is, and the facts \
            behind it with their documents and places. With --criterion it tells everything of one criterion.
            """,
        aliases: ["jelaskan"]
    )

    @Argument(help: "An evidence file; each village in it is explained.", completion: .file(extensions: ["yaml"]))
    var path: String

    @Option(
        help: ArgumentHelp(
            "Tell everything of one criterion: its path, the end of it where only one has it, or its label.",
            valueName: "id"
        )
    )
    var criterion: String?

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    /// How many criteria of a group are named before the rest is counted.
    private static let mostNames = 10

    func run() async throws {
        let session = try Session(assessment)
        let criterion = try self.criterion.map { try index(ofCriterion: $0, session) }
        try await session.answer([path], keepingPlaces: true) { batch in
            let assessor = session.assessor
            let villages = zip(batch.villages, batch.factPlaces).map { evidence, places in
                ExplanationReport.Village(assessor.assess(evidence), factPlaces: places)
            }
            let declared = DeclaredRules(session.declaration)
            let report = ExplanationReport(of: villages, by: session.rules, declared, criterion: criterion)
            return render(report, in: session.language)
        }
    }

    /// The index of a criterion by what somebody calls it; ends with the names it could be where that isn't clear.
    private func index(ofCriterion name: String, _ session: Session) throws -> Int {
        switch CriterionLookup(name, in: session.rules.pack) {
        case .found(let index): return index
        case .ambiguous(let paths):
            let names = paths.map { "'\($0)'" }.joined(separator: ", ")
            session.messages.say(
                LocalizedText(
                    id: "'\(name)' dipakai beberapa kriteria; pilih salah satu: \(names)",
                    en: "several criteria are called '\(name)'; choose one: \(names)"
                )
            )
        case .group(let path, let criteria):
            let names = criteria.prefix(Self.mostNames).map { "'\($0)'" }.joined(separator: ", ")
            let rest = criteria.count - Self.mostNames
            session.messages.say(
                LocalizedText(
                    id:
                        "'\(path)' kelompok, bukan kriteria; kriterianya: \(names)\(rest > 0 ? ", dan \(rest) lagi" : "")",
                    en:
                        "'\(path)' is a group, not a criterion; its criteria: \(names)\(rest > 0 ? ", and \(rest) more" : "")"
                )
            )
        case .unknown(let nearest):
            let names = nearest.map { "'\($0)'" }.joined(separator: ", ")
            session.messages.say(
                LocalizedText(
                    id: "tidak ada kriteria '\(name)'\(nearest.isEmpty ? "" : "; yang mirip: \(names)")",
                    en: "there is no criterion '\(name)'\(nearest.isEmpty ? "" : "; near to it: \(names)")"
                )
            )
        }
        throw ExitStatus.unusable
    }

    private func render(_ report: ExplanationReport, in language: Language) -> String {
        switch format {
        case .text: ExplanationText(language: language).render(report)
        case .markdown: ExplanationMarkdown(language: language).render(report)
        case .json: ExplanationJSON().render(report)
        }
    }
}
