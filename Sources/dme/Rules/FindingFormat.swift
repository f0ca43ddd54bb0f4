import ArgumentParser
import Diagnostics

/// The form in which findings are written.
enum FindingFormat: String, NamedFormat {
    case text, json, sarif, junit, github, markdown

    /// A report in this form, ending in a line break; empty where the form has nothing to say.
    func render(_ report: FindingReport, in language: Language) -> String {
        switch self {
        case .text: FindingsText(language: language).render(report)
        case .json: FindingsJSON().render(report)
        case .sarif: FindingsSARIF(language: language).render(report)
        case .junit: FindingsJUnit(language: language).render(report)
        case .github: FindingsGitHub(language: language).render(report)
        case .markdown: FindingsMarkdown(language: language).render(report)
        }
    }
}
