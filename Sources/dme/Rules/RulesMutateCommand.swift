import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme rules mutate`: changes the rules on purpose, one by one, and looks whether a test notices.
struct RulesMutateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Change rules on purpose and see whether tests notice. / Mengubah aturan untuk menguji ujinya.",
        discussion: """
            No file is changed. A change that no test notices is listed; one that no test could notice can be recorded, \
            with the reason, in tests/mutants.yaml. Ends with 1 when less than --threshold percent are noticed.
            """,
        aliases: ["mutasi"]
    )

    @Argument(help: "Rule packs, or folders with rule packs in them.", completion: .directory)
    var folders: [String]

    @Option(help: ArgumentHelp("Try so many changes at most; all when left out.", valueName: "count"))
    var budget: Int?

    @Option(help: ArgumentHelp("Which changes a budget chooses.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(
        help: ArgumentHelp(
            "End with 1 when tests notice less than so many percent of the changes.",
            valueName: "percent"
        )
    )
    var threshold = 100

    @Option(help: TextFormat.help)
    var format: TextFormat = .text

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func validate() throws {
        guard (0...100).contains(threshold) else {
            throw ValidationError(
                LocalizedText(
                    id: "--threshold adalah persentase dari 0 sampai 100",
                    en: "--threshold is a percentage from 0 to 100"
                )
            )
        }
        guard budget.map({ $0 > 0 }) ?? true else {
            throw ValidationError(
                LocalizedText(id: "--budget adalah angka di atas 0", en: "--budget is a number above 0")
            )
        }
    }

    func run() async throws {
        let messages = Messages(language: lang)
        do {
            let packs = try PackFolders.find(in: folders)
            var runs: [MutationRun] = []
            for folder in packs { runs.append(try await run(folder, messages)) }
            try Output.standardOutput.deliver(text(of: runs))
            let isGood = runs.allSatisfy { $0.reaches(percent: threshold) && $0.findings.isEmpty }
            if !isGood { throw ExitStatus.findings }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    private func run(_ folder: String, _ messages: Messages) async throws -> MutationRun {
        let loader = try RulePackLoader(folder: folder)
        let loaded = LoadedPack(loader, folder: folder)
        guard let pack = loaded.pack, let declaration = loaded.declaration else {
            messages.show(loaded.diagnostics)
            throw ExitStatus.unusable
        }
        let judge = MutantJudge(loader: loader, tests: try RuleTestLoader(packFolder: folder), folder: folder)
        switch judge.verdict(on: pack) {
        case .passed: break
        case .noTests:
            messages.say(.noTests(in: folder))
            throw ExitStatus.unusable
        case .failed:
            messages.say(.testsFail(in: folder))
            throw ExitStatus.findings
        }
        var findings: [Diagnostic] = []
        let equivalents = try EquivalentMutantLoader.load(packFolder: folder, into: &findings)
        // What a pack extends has tests of its own.
        let own = Set(loaded.files.map(\.source.path))
        let mutants = MutantFinder.mutants(of: declaration).filter { own.contains($0.range.file.path) }
        let chosen = budget.map { mutants.sampled($0, seed: seed) } ?? mutants
        let fates = try await Parallel.map(chosen) { judge.fate(of: $0) }
        return MutationRun(
            zip(chosen, fates).map { MutationRun.Result($0, $1) },
            of: mutants,
            equivalents: equivalents,
            header: pack.header,
            folder: folder,
            findings: findings
        )
    }

    private func text(of runs: [MutationRun]) -> String {
        switch format {
        case .text: runs.map(MutationText(language: lang).render).joined()
        case .json: MutationJSON().render(runs)
        case .markdown: MutationMarkdown(language: lang).render(runs)
        }
    }
}

extension LocalizedText {
    fileprivate static func noTests(in folder: String) -> LocalizedText {
        LocalizedText(
            id: "\(folder): paket aturan ini tidak punya uji (folder 'tests' dengan berkas *.yaml)",
            en: "\(folder): the rule pack has no tests (a folder 'tests' with files *.yaml)"
        )
    }

    fileprivate static func testsFail(in folder: String) -> LocalizedText {
        LocalizedText(
            id: "\(folder): ujinya harus lulus dulu; lihat 'dme aturan uji \(folder)'",
            en: "\(folder): its tests must pass first; see 'dme rules test \(folder)'"
        )
    }
}
