public import Certification
public import Diagnostics

/// What came of one rule test.
public struct RuleTestResult: Sendable {
    /// The test.
    public let test: RuleTest
    /// The rules with the numbers of the test's day.
    public let rules: DatedRules
    /// The results at the assurance of the test.
    public let evaluation: Evaluation
    /// What came out otherwise than expected, in the order of the expectations; each at the expected value.
    public let findings: [Diagnostic]

    /// Whether everything came out as expected.
    public var isPassed: Bool { findings.isEmpty }
}
