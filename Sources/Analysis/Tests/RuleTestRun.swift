public import Certification
public import Diagnostics

/// The tests of one pack, run.
public struct RuleTestRun: Sendable {
    /// The folder of the pack, as a person knows it.
    public let folder: String
    /// The pack.
    public let pack: RulePack
    /// What is wrong with the test files themselves, in reading order.
    public let findings: [Diagnostic]
    /// What came of each test, file by file in the order written.
    public let results: [RuleTestResult]
    /// What the tests have walked through; nothing unless that was asked for.
    public let coverage: RuleCoverage?

    /// Runs tests.
    ///
    /// - Parameters:
    ///   - tests: The tests, read for the pack.
    ///   - pack: The pack.
    ///   - declaration: What the pack was compiled from.
    ///   - folder: The folder of the pack.
    ///   - findings: What was found when the tests were read.
    ///   - paths: The pack's own files, whose rules are counted as covered or not; none to count nothing.
    public init(
        _ tests: [RuleTest],
        of pack: RulePack,
        declaredBy declaration: RulePackDeclaration,
        folder: String,
        findings: [Diagnostic],
        covering paths: [String]
    ) {
        self.folder = folder
        self.pack = pack
        self.findings = findings.sortedByPlace()
        var runner = RuleTestRunner(pack: pack)
        results = tests.map { runner.run($0) }
        guard !paths.isEmpty else {
            coverage = nil
            return
        }
        var coverage = RuleCoverage(of: pack, declaredBy: declaration)
        for result in results { coverage.take(result) }
        self.coverage = coverage.limited(to: Set(paths))
    }

    /// The tests that came out otherwise than expected.
    public var failures: [RuleTestResult] { results.filter { !$0.isPassed } }

    /// Whether everything is as it should be.
    public var isGood: Bool { failures.isEmpty && !findings.contains { $0.severity == .error } }
}
