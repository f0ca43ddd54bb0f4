public import Certification
import FEEL

/// Runs the rule tests of one pack with the ordinary assessor.
public struct RuleTestRunner: Sendable {
    /// What an assessor is made for.
    private struct Setting: Hashable {
        let asOf: Day
        let assurance: Assurance
    }

    private let pack: RulePack
    private var assessors: [Setting: Assessor] = [:]

    /// Prepares to run tests of a pack.
    public init(pack: RulePack) {
        self.pack = pack
    }

    /// Runs a test that was read for this pack.
    public mutating func run(_ test: RuleTest) -> RuleTestResult {
        let comparison = comparison(for: test)
        return RuleTestResult(
            test: test,
            rules: comparison.rules,
            evaluation: comparison.evaluation,
            findings: test.expectations.compactMap { comparison.finding(against: $0) }
        )
    }

    /// Whether a test passes, for those who don't ask why not.
    public mutating func passes(_ test: RuleTest) -> Bool {
        let comparison = comparison(for: test)
        return test.expectations.allSatisfy { comparison.isKept($0) }
    }

    private mutating func comparison(for test: RuleTest) -> RuleTestComparison {
        let assurance = test.assurance ?? .verified
        let assessor = assessor(for: Setting(asOf: test.asOf, assurance: assurance))
        let assessment = assessor.assess(test.evidence)
        return RuleTestComparison(
            rules: assessor.rules,
            assessment: assessment,
            evaluation: assessment.evaluation(at: assurance)
        )
    }

    private mutating func assessor(for setting: Setting) -> Assessor {
        if let known = assessors[setting] { return known }
        let assessor = Assessor(rules: DatedRules(pack.judged(at: setting.assurance), asOf: setting.asOf))
        assessors[setting] = assessor
        return assessor
    }
}
