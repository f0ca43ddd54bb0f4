import ArgumentParser
import Certification
import Diagnostics
import Loading

/// `dme rules check`: all findings of rule packs, not only the first.
struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find everything that is wrong with rule packs. / Menemukan semua kesalahan paket aturan.",
        aliases: ["periksa"]
    )

    @Argument(help: "Rule packs, or folders with rule packs in them.", completion: .directory)
    var folders: [String]

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func run() throws {
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
            var hasErrors = false
            for pack in packs { hasErrors = try check(pack) || hasErrors }
            if hasErrors { throw ExitStatus.findings }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    /// Prints the findings of one pack and says whether there are errors among them.
    private func check(_ folder: String) throws(InputError) -> Bool {
        let loaded = try LoadedPack(folder: folder)
        let diagnostics = loaded.diagnostics
        Output.standardOutput.write(DiagnosticTextRenderer(language: lang).text(of: diagnostics))
        let errors = diagnostics.filter { $0.severity == .error }.count
        let warnings = diagnostics.count - errors
        let summary = loaded.pack.map { pack in
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
        Output.standardOutput.write("\(folder): \(counts[lang])\(details)\n")
        return errors > 0
    }
}
