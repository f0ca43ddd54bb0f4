import Analysis
import Certification
import Diagnostics
import FEEL
import Handbook
import Loading

/// A pack with everything that was found in it: the one place where the findings of all checks come together.
struct PackCheck: Sendable {
    /// What the pack is checked for.
    struct Options: Sendable {
        /// The day on which the pack is looked at.
        let asOf: Day
        /// The git revision whose content must not stand under the same version; nothing to compare with none.
        var since: String?
        /// Whether evidence is searched for that shows what no proof does.
        var searches = true
    }

    /// The pack as far as it could be read.
    let loaded: LoadedPack
    /// The files of its tests.
    private let testFiles: [SourceFile]
    /// The findings, in reading order, those that are suppressed among them.
    let findings: [Finding]

    /// Checks the pack in a folder, and the files of its tests; what the tests come to is for `dme rules test`.
    init(folder: String, _ options: Options) throws(InputError) {
        let loaded = try LoadedPack(folder: folder)
        let earlier = try options.since.flatMap { since throws(InputError) in
            try LoadedPack(folder: folder, at: since)?.declaration
        }
        self.init(loaded, options, tests: try RuleTestLoader(packFolder: folder), earlier: earlier)
    }

    /// Checks a pack that is loaded already.
    ///
    /// - Parameters:
    ///   - loaded: The pack.
    ///   - options: What it is checked for.
    ///   - tests: The files of its tests.
    ///   - earlier: The pack at the revision `since`; nothing where it wasn't there or couldn't be read.
    init(
        _ loaded: LoadedPack,
        _ options: Options,
        tests: RuleTestLoader = RuleTestLoader([]),
        earlier: RulePackDeclaration? = nil
    ) {
        self.loaded = loaded
        testFiles = tests.files
        guard let declaration = loaded.declaration else {
            findings = loaded.diagnostics.sortedByPlace().map { Finding($0) }
            return
        }
        var diagnostics = loaded.diagnostics
        let versions = VersionReview(declaration, plainDigest: loaded.plainDigest)
        diagnostics += versions.findings()
        if let earlier, let since = options.since {
            diagnostics += versions.findings(since: earlier, revision: since)
        }
        if let pack = loaded.pack {
            diagnostics += Self.review(pack, declaration, options)
            _ = tests.load(for: pack, into: &diagnostics)
        } else if let rest = loaded.rest {
            diagnostics += PackReview(pack: rest, declaration: declaration, asOf: options.asOf)
                .findings(besides: loaded.diagnostics)
        }
        findings = SuppressionFilter(declaration, knownFindings: Handbook.pages.map(\.id))
            .findings(of: diagnostics, asOf: options.asOf, isComplete: loaded.pack != nil && options.searches)
            .sortedByPlace()
    }

    /// What is doubtful in a pack that compiles.
    private static func review(
        _ pack: RulePack,
        _ declaration: RulePackDeclaration,
        _ options: Options
    ) -> [Diagnostic] {
        let review = PackReview(pack: pack, declaration: declaration, asOf: options.asOf)
        return options.searches ? review.allFindings() : review.findings()
    }

    /// The folder with its findings, for a report.
    var report: CheckedFolder {
        CheckedFolder(
            path: loaded.folder,
            files: (loaded.files.map(\.source) + testFiles).map(\.path),
            edition: loaded.declaration.map { declaration in
                CheckedFolder.Edition(
                    id: declaration.header.id,
                    version: declaration.header.version,
                    digest: declaration.digest.hex
                )
            },
            content: loaded.pack.map { pack in
                LocalizedText(
                    id:
                        "\(pack.facts.count) fakta, \(pack.parameters.count) parameter, \(pack.criteria.count) kriteria, "
                        + "\(pack.levels.count) jenjang, \(pack.assumptions.count) asumsi",
                    en:
                        "\(pack.facts.count) facts, \(pack.parameters.count) parameters, \(pack.criteria.count) criteria, "
                        + "\(pack.levels.count) levels, \(pack.assumptions.count) assumptions"
                )
            },
            findings: findings
        )
    }
}
