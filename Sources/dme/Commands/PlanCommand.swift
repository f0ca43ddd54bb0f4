import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme plan`: what villages can do for a level with the least effort.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract:
            "Say what a village can do for a level with the least effort. / Merencanakan jalan ke sebuah jenjang.",
        discussion: """
            The actions and their effort stand in the pack's actions.yaml. What an action establishes counts as verified on \
            the as-of date. Ends with 1 when there is no plan.
            """,
        aliases: ["rencana"]
    )

    @Argument(help: "An evidence file, or a folder of them.", completion: .file(extensions: ["yaml"]))
    var file: String

    @OptionGroup var assessment: AssessmentOptions

    @Option(help: ArgumentHelp("The level to reach; the one above the certain one when left out.", valueName: "level"))
    var to: String?

    @Option(help: ArgumentHelp("The most months of work.", valueName: "months"))
    var budget: Int?

    @Option(
        help: ArgumentHelp(
            "An action that is not to be done, by the id that plans show beside it; may be given several times.",
            valueName: "action"
        )
    )
    var without: [String] = []

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    func validate() throws {
        if let budget, budget < 0 {
            throw ValidationError(LocalizedText(id: "--budget tidak boleh di bawah 0", en: "--budget can't be below 0"))
        }
    }

    func run() async throws {
        let session = try Session(assessment)
        let target = try to.map { try session.level(named: $0) }
        let excluded = try without.map { try action(named: $0, session) }
        let planner = LevelPlanner(rules: session.rules)
        var hasPlans = true
        try await session.answer([file]) { batch in
            let results = batch.villages.map {
                planner.plan(for: $0, to: target, without: excluded, budget: budget)
            }
            hasPlans = results.allSatisfy(\.isFulfilled)
            return text(of: results, session)
        }
        guard hasPlans else { throw ExitStatus.findings }
    }

    private func text(of results: [PlanningResult], _ session: Session) -> String {
        switch format {
        case .text:
            let page = PlanText(rules: session.rules, language: session.language)
            return results.map { page.render($0, budget: budget) }.joined(separator: "\n")
        case .markdown:
            let page = PlanMarkdown(rules: session.rules, language: session.language)
            return results.map { page.render($0, budget: budget) }.joined(separator: "\n")
        case .json: return PlanJSON(rules: session.rules).render(results)
        }
    }

    /// The index of an action by its id; ends with the nearest, and where the others stand, when there is none.
    private func action(named id: String, _ session: Session) throws -> Int {
        let ids = session.rules.pack.actions.map(\.id)
        if let index = ids.firstIndex(of: id) { return index }
        let nearest = nearestName(to: id, among: ids)
        session.messages.say(
            LocalizedText(
                id: "tidak ada tindakan '\(id)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? "")
                    + " (id tindakan ada di 'actions.yaml' paket '\(session.rules.pack.header.id)', dan di samping setiap tindakan dalam rencana)",
                en: "there is no action '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
                    + " (the ids stand in 'actions.yaml' of the pack '\(session.rules.pack.header.id)', and beside each action of a plan)"
            )
        )
        throw ExitStatus.unusable
    }
}
