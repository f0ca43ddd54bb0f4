import ArgumentParser
import Diagnostics
import Handbook

/// `dme rules explain`: what a kind of finding means, why it matters and how to mend it.
struct RulesExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a kind of finding. / Menjelaskan satu jenis temuan.",
        aliases: ["jelaskan"]
    )

    @Argument(help: "The code of the finding, such as DME1432.")
    var id: String

    @Option(help: "The language of the explanation: id or en.")
    var lang: Language = .indonesian

    func run() throws {
        let wanted = id.uppercased()
        guard let page = Handbook.page(on: wanted) else {
            let nearest = nearestName(to: wanted, among: Handbook.pages.map(\.id))
            Messages(language: lang).say(
                LocalizedText(
                    id: "tidak ada jenis temuan '\(id)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                    en: "there is no kind of finding '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
                )
            )
            throw ExitStatus.unusable
        }
        try Output.standardOutput.deliver(page.text(in: lang))
    }
}
