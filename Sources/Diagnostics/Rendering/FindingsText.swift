/// Findings as text for a terminal: each at its line, then the figures, then why they matter, once a kind.
public struct FindingsText: Sendable {
    /// The most kinds of findings that are explained; with more of them, only the way to the explanations is told.
    private static let explainedKinds = 5

    /// The language of the messages.
    public let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The text, each line with its end.
    public func render(_ report: FindingReport) -> String {
        let folders = report.folders.map { text(of: $0) }.joined()
        guard report.folders.count > 1 else { return folders + explanations(report) }
        let count = report.folders.count
        let total = LocalizedText(
            id: "\(count) paket: \(report.counts.phrase.indonesian)",
            en: "\(count) packs: \(report.counts.phrase.english)"
        )
        return folders + total[language] + "\n" + explanations(report)
    }

    private func text(of folder: CheckedFolder) -> String {
        var text = DiagnosticTextRenderer(language: language).text(of: folder.open)
        let content = folder.content.map { "; \($0[language])" } ?? ""
        text += line("\(folder.path): \(FindingCounts(folder.findings).phrase[language])\(content)")
        if let edition = folder.edition { text += line("  " + Self.words(on: edition)[language]) }
        for finding in folder.findings {
            guard let suppression = finding.suppression else { continue }
            text += line("  " + Self.words(on: suppression, of: finding.diagnostic)[language])
        }
        return text
    }

    private func explanations(_ report: FindingReport) -> String {
        let ids = Set(report.folders.flatMap { $0.open.map(\.id) }).sorted()
        let explained = ids.filter { report.explanation($0) != nil }
        guard let first = explained.first else { return "" }
        var text = "\n"
        if explained.count <= Self.explainedKinds {
            for id in explained {
                guard let explanation = report.explanation(id) else { continue }
                text += line("\(id): \(explanation.why[language]) \(explanation.mend[language])")
            }
        }
        let hint = LocalizedText(
            id: "penjelasan lengkap dengan contoh: dme aturan jelaskan \(first)",
            en: "the whole explanation with an example: dme rules explain \(first)"
        )
        return text + line(hint[language])
    }

    private func line(_ text: String) -> String { PrintableScalar.harmless(text) + "\n" }

    /// What names an edition.
    static func words(on edition: CheckedFolder.Edition) -> LocalizedText {
        LocalizedText(
            id: "\(edition.id) versi \(edition.version), sha256:\(edition.digest)",
            en: "\(edition.id) version \(edition.version), sha256:\(edition.digest)"
        )
    }

    /// What is suppressed, until when and why.
    static func words(on suppression: Finding.Suppression, of diagnostic: Diagnostic) -> LocalizedText {
        let subject = diagnostic.subject
        return LocalizedText(
            id: "\(diagnostic.id)\(subject.map { " pada '\($0)'" } ?? "") dikecualikan sampai \(suppression.until): "
                + suppression.reason.indonesian,
            en: "\(diagnostic.id)\(subject.map { " of '\($0)'" } ?? "") is suppressed until \(suppression.until): "
                + suppression.reason.english
        )
    }
}
