public import Analysis
public import Certification
public import Diagnostics

/// An assessment as a Markdown document, for the assessor who explains it and the village that reads it.
///
/// The decision comes first, then what to do, then the details, then what all of it rests on. Text from evidence and
/// pack is escaped, so that it can change nothing but its own place. The same assessment gives the same bytes.
public struct MarkdownReport: Sendable {
    private let rules: DatedRules
    private let language: Language
    private let rulesFolder: String

    /// Creates a report of assessments made with these rules, in one language.
    ///
    /// - Parameter rulesFolder: The folder that the rules come from; with it the report says how to make it again.
    public init(rules: DatedRules, language: Language, rulesFolder: String) {
        self.rules = rules
        self.language = language
        self.rulesFolder = rulesFolder
    }

    /// The document, ending with a line end.
    ///
    /// - Parameters:
    ///   - assessment: The assessment.
    ///   - advice: The advice on the same evidence by the same rules.
    public func render(_ assessment: Assessment, _ advice: Advice) -> String {
        let reading = Reading(assessment, rules: rules, language: language)
        return MarkdownDocument.render(
            AssessmentPage.blocks(reading, advice, format: "markdown", rulesFolder: rulesFolder)
        )
    }
}
