import ArgumentParser
import Certification
import Diagnostics
import FEEL
import Handbook
import Loading

/// `dme rules check`: all findings of rule packs, not only the first.
struct RulesCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find everything that is wrong with rule packs. / Menemukan semua kesalahan paket aturan.",
        discussion: "Exit codes: 0 nothing at or above the fail level, 1 findings, 2 unusable input or usage.",
        aliases: ["periksa"]
    )

    @Argument(help: "Rule packs, or folders with rule packs in them.", completion: .directory)
    var folders: [String]

    @Option(help: FindingFormat.help)
    var format: FindingFormat = .text

    @Option(help: "The lowest severity that makes the command end with 1: error or warning.")
    var failLevel: Diagnostic.Severity = .error

    @Flag(help: "Make the mends that are certain, and say which.")
    var fix = false

    @Option(
        help: ArgumentHelp(
            "Compare with a git revision: other content under the same version is an error.",
            valueName: "revision"
        )
    )
    var since: String?

    @Flag(help: "Leave out the searches for evidence that nobody could have.")
    var noSearch = false

    @Option(help: ArgumentHelp("The day on which the packs are looked at; today when left out.", valueName: "date"))
    var asOf: Day?

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func run() async throws {
        let messages = Messages(language: lang)
        guard let asOf = asOf ?? Day.today() else { throw ExitStatus.unusable }
        let options = PackCheck.Options(asOf: asOf, since: since, searches: !noSearch)
        do {
            let packs = try PackFolders.find(in: folders).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            if fix {
                // What is searched for has no obvious mends.
                let quick = PackCheck.Options(asOf: asOf, since: since, searches: false)
                for folder in packs { try mend(folder, quick, messages) }
            }
            let checks = try await Parallel.map(packs) { try PackCheck(folder: $0, options) }
            let report = FindingReport(
                checks.map(\.report),
                failLevel: failLevel,
                engine: Assessor.engineVersion,
                asOf: "\(asOf)",
                explanation: { Handbook.page(on: $0).map(DiagnosticExplanation.init) }
            )
            try Output.standardOutput.deliver(format.render(report, in: lang))
            if report.isFailed { throw ExitStatus.findings }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    /// Makes the certain mends of a pack and of its tests, and says which.
    private func mend(_ folder: String, _ options: PackCheck.Options, _ messages: Messages) throws(InputError) {
        // What only a search finds has no obvious mend.
        let quick = PackCheck.Options(asOf: options.asOf, since: options.since, searches: false)
        let loader = try RulePackLoader(folder: folder)
        let original = loader.files.map(\.source) + (try RuleTestLoader(packFolder: folder)).files
        let mender = PackMender(original) { files in
            let pack = zip(loader.files, files).map { PackFile(name: $0.name, source: $1) }
            let tests = RuleTestLoader(Array(files.dropFirst(pack.count)))
            return PackCheck(LoadedPack(loader.with(pack), folder: folder), quick, tests: tests).report.open
        }
        for (old, new) in zip(original, mender.files) where old != new {
            try AtomicFile.write(String(decoding: new.bytes, as: UTF8.self), to: new.path)
        }
        for (fixIt, id) in mender.made {
            let position = fixIt.range.file.position(at: fixIt.range.offsets.lowerBound)
            messages.say(
                LocalizedText(same: "\(fixIt.range.file.path):\(position.line):\(position.column): ")
                    .followed(by: fixIt.message).followed(by: LocalizedText(same: " [\(id)]"))
            )
        }
    }
}

extension DiagnosticExplanation {
    /// What a page of the handbook says, without its example.
    init(_ page: HandbookPage) {
        self.init(title: page.title, why: page.why, mend: page.mend)
    }
}

extension LocalizedText {
    /// Two texts, one after the other.
    fileprivate func followed(by other: LocalizedText) -> LocalizedText {
        LocalizedText(id: indonesian + other.indonesian, en: english + other.english)
    }
}
