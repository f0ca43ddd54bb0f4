import ArgumentParser
import Diagnostics
import Loading
import LocatedYAML

/// `dme rules fmt`: one layout for all YAML files, so that a change shows what was changed and nothing else.
struct RulesFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Lay out YAML files in one way. / Merapikan tata letak berkas YAML.",
        discussion: """
            Comments, order, quotes and texts stay as they are. A file with errors is left untouched.
            Exit codes: 0 done, 1 a file has errors or, with --check, isn't laid out so, 2 unusable.
            """,
        aliases: ["rapikan"]
    )

    @Argument(
        help: "Files, or folders that are searched for *.yaml: rule packs, evidence.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var paths: [String]

    @Flag(help: "Change nothing; list the files that would change.")
    var check = false

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    private var messages: Messages { Messages(language: lang) }

    func run() throws {
        var (total, changed, failed) = (0, 0, 0)
        do {
            for path in try files() {
                total += 1
                let file = try InputFiles.read(path)
                var diagnostics: [Diagnostic] = []
                let result = YAMLLayout.canonical(file, into: &diagnostics)
                messages.show(diagnostics)
                guard let result else {
                    failed += 1
                    continue
                }
                guard result != file else { continue }
                changed += 1
                try report(file, result)
            }
        } catch {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
        messages.say(summary(total: total, changed: changed, failed: failed))
        if failed > 0 || check && changed > 0 { throw ExitStatus.findings }
    }

    /// The files that the arguments stand for; each must stand for one at least.
    private func files() throws(InputError) -> [String] {
        for path in paths {
            guard try InputFiles.find([path]).isEmpty else { continue }
            let reason = LocalizedText(id: "di dalamnya tidak ada berkas YAML", en: "there is no YAML file in it")
            throw InputError(path: path, reason: reason)
        }
        return try InputFiles.find(paths)
    }

    /// Writes the file, or says what would be changed.
    private func report(_ file: SourceFile, _ result: SourceFile) throws(InputError) {
        guard check else {
            try AtomicFile.write(String(decoding: result.bytes, as: UTF8.self), to: file.path)
            return try Output.standardOutput.deliver("\(file.path)\n")
        }
        try Output.standardOutput.deliver(LineDifference(from: file, to: result).text(lang))
    }

    private func summary(total: Int, changed: Int, failed: Int) -> LocalizedText {
        let indonesian = check ? "akan berubah" : "dirapikan"
        let english = check ? "would change" : "laid out anew"
        return LocalizedText(
            id: "\(total) berkas: \(changed) \(indonesian), \(failed) dengan kesalahan dan dibiarkan",
            en: "\(total) \(total == 1 ? "file" : "files"): \(changed) \(english), \(failed) with errors and left alone"
        )
    }
}
