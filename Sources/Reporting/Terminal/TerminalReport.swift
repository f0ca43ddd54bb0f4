public import Certification
public import Diagnostics

/// A village's own check on a terminal: where it stands, what is missing, what to do next.
///
/// Plain text without colour codes, at most 80 columns wide. It shows the first steps of each kind and counts the rest,
/// which the Markdown report holds.
public struct TerminalReport: Sendable {
    private let rules: DatedRules
    private let language: Language

    /// Creates a report of assessments made with these rules, in one language.
    public init(rules: DatedRules, language: Language) {
        self.rules = rules
        self.language = language
    }

    /// The report, ending with a line end.
    public func render(_ assessment: Assessment) -> String {
        var page = TerminalPage(Reading(assessment, rules: rules, language: language))
        page.addHead()
        page.addStanding()
        page.addNextSteps()
        return page.text
    }
}
