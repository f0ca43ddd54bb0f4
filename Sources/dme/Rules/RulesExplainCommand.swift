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
        try Output.standardOutput.deliver(text(of: page))
    }

    private func text(of page: HandbookPage) -> String {
        let severity =
            switch page.severity {
            case .error: LocalizedText(id: "kesalahan", en: "error")
            case .warning: LocalizedText(id: "peringatan", en: "warning")
            }
        let head = "\(page.id), \(severity[lang]): \(page.title[lang])"
        return [head, page.why[lang], page.mend[lang], example(page.example)].joined(separator: "\n\n") + "\n"
    }

    private func example(_ example: HandbookPage.Example) -> String {
        switch example {
        case .pack(let file, let right, let wrong): change(in: file, right, wrong)
        case .evidence(let right, let wrong):
            change(in: LocalizedText(id: "bukti desa", en: "a village's evidence")[lang], right, wrong)
        case .expression(let right, let wrong):
            change(in: LocalizedText(id: "syarat", en: "a condition")[lang], right, wrong)
        case .words(let words): words[lang]
        }
    }

    /// Something right and something wrong, each indented.
    private func change(in place: String, _ right: String, _ wrong: String) -> String {
        func block(_ text: String) -> String {
            text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
        }
        let (good, bad) = (LocalizedText(id: "benar", en: "right"), LocalizedText(id: "salah", en: "wrong"))
        return "\(place), \(bad[lang]):\n\(block(wrong))\n\(place), \(good[lang]):\n\(block(right))"
    }
}
