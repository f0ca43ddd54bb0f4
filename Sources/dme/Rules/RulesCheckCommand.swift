import ArgumentParser
import Certification
import Diagnostics
import FEEL
import Loading

/// `dme rules check`: all findings of rule packs, not only the first.
struct RulesCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find everything that is wrong with rule packs. / Menemukan semua kesalahan paket aturan.",
        aliases: ["periksa"]
    )

    @Argument(help: "Rule packs, or folders with rule packs in them.", completion: .directory)
    var folders: [String]

    @Option(help: ArgumentHelp("The day on which the packs are looked at; today when left out.", valueName: "date"))
    var asOf: Day?

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func run() async throws {
        let messages = Messages(language: lang)
        do {
            let packs = try PackFolders.find(in: folders)
            guard !packs.isEmpty else {
                messages.say(
                    LocalizedText(
                        id: "tidak ada paket aturan (folder dengan pack.yaml) di sini",
                        en: "there is no rule pack (a folder with a pack.yaml) here"
                    )
                )
                throw ExitStatus.unusable
            }
            guard let asOf = asOf ?? Day.today() else { throw ExitStatus.unusable }
            let checks = try await Parallel.map(packs) { folder in
                PackCheck(try LoadedPack(folder: folder), PackCheck.Options(asOf: asOf))
            }
            for check in checks { show(check) }
            if checks.contains(where: { $0.findings.contains { $0.severity == .error } }) { throw ExitStatus.findings }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    /// Prints the findings of one pack.
    private func show(_ check: PackCheck) {
        let diagnostics = check.findings
        Output.standardOutput.write(DiagnosticTextRenderer(language: lang).text(of: diagnostics))
        let errors = diagnostics.filter { $0.severity == .error }.count
        let warnings = diagnostics.count - errors
        let summary = check.loaded.pack.map { pack in
            LocalizedText(
                id: "\(pack.facts.count) fakta, \(pack.parameters.count) parameter, \(pack.criteria.count) kriteria, "
                    + "\(pack.levels.count) tingkat, \(pack.assumptions.count) asumsi",
                en: "\(pack.facts.count) facts, \(pack.parameters.count) parameters, \(pack.criteria.count) criteria, "
                    + "\(pack.levels.count) levels, \(pack.assumptions.count) assumptions"
            )
        }
        let counts = LocalizedText(
            id: "\(errors) kesalahan, \(warnings) peringatan",
            en: "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
        )
        let details = summary.map { "; \($0[lang])" } ?? ""
        Output.standardOutput.write("\(check.loaded.folder): \(counts[lang])\(details)\n")
    }
}
