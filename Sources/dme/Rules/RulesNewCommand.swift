import ArgumentParser
import Diagnostics
import Handbook
import Loading

/// `dme rules new`: a small commented pack to begin with.
struct RulesNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Start a rule pack of one's own. / Memulai paket aturan sendiri.",
        aliases: ["baru"]
    )

    @Argument(help: "The folder to write the pack into; it must be new or empty.", completion: .directory)
    var folder: String

    @Option(help: "The pack's id; the folder's name when left out.")
    var id: String?

    @Option(help: "The pack's name, as reports print it.")
    var label: String?

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func run() throws {
        let messages = Messages(language: lang)
        let isDone: Bool
        do throws(InputError) {
            isDone = try write(messages)
        } catch {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
        if !isDone { throw ExitStatus.unusable }
    }

    /// Writes the pack and says whether it was possible; if not, has said why.
    private func write(_ messages: Messages) throws(InputError) -> Bool {
        if InputFiles.isFolder(folder), try !InputFiles.names(in: folder).isEmpty {
            messages.say(
                LocalizedText(
                    id: "folder '\(folder)' tidak kosong; paket baru ditulis ke folder baru",
                    en: "the folder '\(folder)' isn't empty; a new pack is written into a new folder"
                )
            )
            return false
        }
        let name = folder.split(separator: "/").last.map(String.init) ?? folder
        let files = StarterPack.files(id: id ?? name, label: label)
        guard isRight(files, messages) else { return false }
        for file in files { try AtomicFile.write(file.text, to: path(of: file.name)) }
        try Output.standardOutput.deliver(nextSteps(count: files.count))
        return true
    }

    /// Whether the pack has no findings; only a bad id or name can bring one about.
    private func isRight(_ files: [StarterPack.File], _ messages: Messages) -> Bool {
        let rules = files.filter { !$0.name.contains("/") }
            .map { PackFile(name: $0.name, source: SourceFile(path: path(of: $0.name), text: $0.text)) }
        let diagnostics = LoadedPack(RulePackLoader(rules, folder: folder), folder: folder).diagnostics
        messages.show(diagnostics)
        guard diagnostics.isEmpty else {
            messages.say(
                LocalizedText(
                    id: "tidak ada yang ditulis; sebutkan id yang lain dengan --id",
                    en: "nothing was written; give another id with --id"
                )
            )
            return false
        }
        return true
    }

    private func path(of name: String) -> String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }

    private func nextSteps(count: Int) -> String {
        let (pack, sample) = (quoted(folder), quoted(path(of: StarterPack.evidenceName)))
        let steps = LocalizedText(
            id: """
                \(folder): \(count) berkas ditulis. Langkah berikutnya:
                1. Sesuaikan pack.yaml, facts.yaml, dan berkas lainnya; keterangannya ada di dalam berkas.
                2. Periksa aturannya:
                   dme rules check \(pack)
                3. Jalankan ujinya:
                   dme rules test \(pack)
                4. Nilai desa contoh:
                   dme check \(sample) --rules \(pack) --as-of \(StarterPack.asOf)

                """,
            en: """
                \(folder): \(count) files written. What to do next:
                1. Adapt pack.yaml, facts.yaml and the other files; they say how.
                2. Check the rules:
                   dme rules check \(pack)
                3. Run its tests:
                   dme rules test \(pack)
                4. Assess the sample village:
                   dme check \(sample) --rules \(pack) --as-of \(StarterPack.asOf)

                """
        )
        return steps[lang]
    }

    /// A path as a shell takes it for one word.
    private func quoted(_ path: String) -> String {
        let isWord = path.utf8.allSatisfy { byte in
            byte >= 0x80 || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./".utf8.contains(byte)
        }
        return isWord ? path : "'\(path.replacing("'", with: "'\\''"))'"
    }
}
