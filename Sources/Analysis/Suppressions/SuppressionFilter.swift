public import Certification
public import Diagnostics
public import FEEL

/// The suppressions of a pack, applied to what was found in it.
///
/// Only warnings can be suppressed. An assessment never sees any of this.
public struct SuppressionFilter: Sendable {
    private let suppressions: [SuppressionDeclaration]
    /// The names that can be a subject, ascending.
    private let subjects: [String]
    /// Whether `subjects` has all of them: nothing that could be one was left out because it can't be read.
    private let knowsSubjects: Bool
    private let knownFindings: [String]

    /// Prepares to apply the suppressions of a pack.
    ///
    /// - Parameters:
    ///   - declaration: The pack.
    ///   - knownFindings: The ids of all kinds of findings there are.
    public init(_ declaration: RulePackDeclaration, knownFindings: [String]) {
        let rules = DeclaredRules(declaration)
        suppressions = declaration.suppressions
        subjects = Set(
            [
                Array(rules.criteria.keys), Array(rules.groups.keys), Array(rules.facts.keys),
                Array(rules.parameters.keys), Array(rules.checks.keys), Array(rules.levels.keys),
            ].joined()
        ).sorted()
        knowsSubjects =
            !declaration.lacksSections && declaration.unreadable.isEmpty && !declaration.levels.isEmpty
        self.knownFindings = knownFindings
    }

    /// The findings, by place, with those that are suppressed marked, and with what is wrong with the suppressions.
    ///
    /// - Parameters:
    ///   - diagnostics: What was found.
    ///   - asOf: The day on which a suppression must still hold.
    ///   - isComplete: Whether all that could be looked for was; else it isn't said of a suppression that it fits nothing.
    ///     Nor is it beside an error, which may hide what it fits.
    public func findings(of diagnostics: [Diagnostic], asOf: Day, isComplete: Bool) -> [Finding] {
        var findings: [Finding] = []
        var used: Set<Int> = []
        for diagnostic in diagnostics {
            let fitting = suppressions.indices.filter { fits(suppressions[$0], diagnostic) }
            used.formUnion(fitting)
            let suppression = fitting.map { suppressions[$0] }.first { $0.until.value >= asOf }
            guard let suppression, diagnostic.severity == .warning else {
                findings.append(Finding(diagnostic))
                continue
            }
            findings.append(Finding(diagnostic, suppression: Finding.Suppression(suppression)))
        }
        let errors = diagnostics.filter { $0.severity == .error }
        for (index, suppression) in suppressions.enumerated() {
            let own =
                used.contains(index)
                ? review(suppression, isOfError: errors.contains { fits(suppression, $0) }, asOf: asOf)
                : review(unused: suppression, isComplete: isComplete && errors.isEmpty, asOf: asOf)
            if let own { findings.append(Finding(own)) }
        }
        return findings
    }

    private func fits(_ suppression: SuppressionDeclaration, _ diagnostic: Diagnostic) -> Bool {
        suppression.finding.value == diagnostic.id
            && (suppression.subject.map { $0.value == diagnostic.subject } ?? true)
    }

    /// What is wrong with a suppression of something that was found.
    private func review(_ suppression: SuppressionDeclaration, isOfError: Bool, asOf: Day) -> Diagnostic? {
        if isOfError { return .suppressedError(suppression.finding) }
        return suppression.until.value < asOf ? .expiredSuppression(suppression) : nil
    }

    /// What is wrong with a suppression that fits nothing: the first thing that is, since the others follow from it.
    private func review(unused suppression: SuppressionDeclaration, isComplete: Bool, asOf: Day) -> Diagnostic? {
        if !knownFindings.contains(suppression.finding.value) {
            let nearest = nearestName(to: suppression.finding.value, among: knownFindings)
            return .unknownFinding(suppression.finding, nearest: nearest)
        }
        if knowsSubjects, let subject = suppression.subject, !subjects.contains(subject.value) {
            return .unknownSubject(subject, nearest: nearestName(to: subject.value, among: subjects))
        }
        if suppression.until.value < asOf { return .expiredSuppression(suppression) }
        return isComplete ? .uselessSuppression(suppression) : nil
    }
}

extension Finding.Suppression {
    /// What a report says of a suppression.
    fileprivate init(_ declared: SuppressionDeclaration) {
        self.init(reason: declared.reason, until: "\(declared.until.value)", at: declared.range)
    }
}
