import Analysis
import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// `dme rules test`: runs the tests that stand beside the rules.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the tests of rule packs. / Menjalankan uji paket aturan.",
        discussion: """
            Tests stand in the folder 'tests' of a pack. Ends with 1 when a test fails, a test file has errors or the \
            coverage is below --threshold, and with 2 when a pack can't be used or there is no test.
            """,
        aliases: ["uji"]
    )

    /// How results are written.
    enum Format: String, NamedFormat {
        case text, json, junit, github, lcov, markdown
    }

    @Argument(help: "Rule packs, or folders with rule packs in them.", completion: .directory)
    var folders: [String]

    @Option(help: ArgumentHelp("Run only the tests with this in their name.", valueName: "text"))
    var filter: String?

    @Flag(help: "Say what of the rules no test covers.")
    var coverage = false

    @Option(
        help: ArgumentHelp(
            "End with 1 when tests name less than so many percent of the outcomes that criteria can have.",
            valueName: "percent"
        )
    )
    var threshold: Int?

    @Option(help: Format.help)
    var format: Format = .text

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func validate() throws {
        guard threshold.map({ (0...100).contains($0) }) ?? true else {
            throw ValidationError(
                LocalizedText(
                    id: "--threshold adalah persentase dari 0 sampai 100",
                    en: "--threshold is a percentage from 0 to 100"
                )
            )
        }
        guard filter == nil || threshold == nil else {
            throw ValidationError(
                LocalizedText(
                    id: "--threshold memerlukan semua uji, jadi tidak bisa bersama --filter",
                    en: "--threshold needs all tests, so it doesn't go with --filter"
                )
            )
        }
    }

    func run() throws {
        let messages = Messages(language: lang)
        do {
            let packs = try PackFolders.find(in: folders)
            var runs: [RuleTestRun] = []
            for folder in packs {
                if let run = try run(folder, messages) { runs.append(run) }
            }
            guard runs.contains(where: { !$0.results.isEmpty || !$0.findings.isEmpty }) else {
                if runs.count == packs.count { messages.say(.noTests(isFiltered: filter != nil)) }
                throw ExitStatus.unusable
            }
            try Output.standardOutput.deliver(text(of: runs))
            let isCovered = isCovered(runs, messages)
            guard runs.count == packs.count else { throw ExitStatus.unusable }
            if !isCovered || !runs.allSatisfy(\.isGood) { throw ExitStatus.findings }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    /// Runs the tests of one pack; nothing where the pack can't be used, which is said.
    private func run(_ folder: String, _ messages: Messages) throws(InputError) -> RuleTestRun? {
        let loaded = try LoadedPack(folder: folder)
        guard let pack = loaded.pack, let declaration = loaded.declaration else {
            messages.show(loaded.diagnostics)
            return nil
        }
        var findings: [Diagnostic] = []
        let tests = try RuleTestLoader(packFolder: folder).load(for: pack, into: &findings)
        let chosen = tests.filter { test in
            filter.map { filter in
                [test.name.indonesian, test.name.english].contains { $0.lowercased().contains(filter.lowercased()) }
            } ?? true
        }
        let isCovering = coverage || threshold != nil || format == .lcov
        return RuleTestRun(
            chosen,
            of: pack,
            declaredBy: declaration,
            folder: folder,
            findings: findings,
            covering: isCovering ? loaded.files.map(\.source.path) : []
        )
    }

    private func text(of runs: [RuleTestRun]) -> String {
        switch format {
        case .text: runs.map(RuleTestText(language: lang, showsGaps: coverage).render).joined()
        case .json: RuleTestJSON().render(runs)
        case .junit: RuleTestJUnit(language: lang).render(runs)
        case .github: RuleTestGitHub(language: lang).render(runs)
        case .lcov: RuleCoverageLCOV().render(runs)
        case .markdown: RuleTestMarkdown(language: lang).render(runs)
        }
    }

    private func isCovered(_ runs: [RuleTestRun], _ messages: Messages) -> Bool {
        guard let threshold else { return true }
        let short = runs.filter { $0.coverage.map { !$0.reaches(percent: threshold) } ?? false }
        for run in short {
            guard let count = run.coverage?.outcomeCount else { continue }
            messages.say(.belowThreshold(run.folder, count, threshold))
        }
        return short.isEmpty
    }
}

extension LocalizedText {
    fileprivate static func noTests(isFiltered: Bool) -> LocalizedText {
        isFiltered
            ? LocalizedText(id: "tidak ada uji dengan nama seperti itu", en: "no test has a name like that")
            : LocalizedText(
                id: "paket aturan ini tidak punya uji (folder 'tests' dengan berkas *.yaml)",
                en: "the rule pack has no tests (a folder 'tests' with files *.yaml)"
            )
    }

    fileprivate static func belowThreshold(
        _ folder: String,
        _ count: (all: Int, expected: Int),
        _ threshold: Int
    ) -> LocalizedText {
        LocalizedText(
            id:
                "\(folder): uji menyebut \(count.expected) dari \(count.all) hasil yang mungkin, di bawah \(threshold) %",
            en: "\(folder): tests name \(count.expected) of \(count.all) possible outcomes, below \(threshold) %"
        )
    }
}
