public import Analysis
public import Certification
public import Diagnostics

/// An assessment as one HTML file: for a phone, a desk and A4 paper, to be read, listened to or printed.
///
/// It says what ``MarkdownReport`` says, and draws the figures too. There is no script in it and nothing is fetched; text
/// from evidence and pack is escaped. The same assessment gives the same bytes.
public struct HTMLReport: Sendable {
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

    /// The file, ending with a line end.
    ///
    /// - Parameters:
    ///   - assessment: The assessment.
    ///   - advice: The advice on the same evidence by the same rules.
    public func render(_ assessment: Assessment, _ advice: Advice) -> String {
        let reading = Reading(assessment, rules: rules, language: language)
        return HTMLPage(
            title: reading.title,
            language: language,
            blocks: AssessmentPage.blocks(reading, advice, format: "html", rulesFolder: rulesFolder),
            style: HTMLStyle.report(
                running: "\(assessment.evidence.village.name) · \(reading.notation.day(assessment.asOf))"
            )
        ).render()
    }
}
