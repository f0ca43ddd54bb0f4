/// Diagnostics as text for a terminal: place, message, the line with the stretch underlined, mends and notes.
///
/// Nothing that stands in a file can reach the terminal as a command: characters that steer it are shown as U+FFFD.
public struct DiagnosticTextRenderer: Hashable, Sendable {
    /// The most diagnostics that are shown of one file; the rest are counted.
    public static let shownPerFile = 100

    /// The language of the messages.
    public let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// A text with the characters that steer a terminal shown as U+FFFD.
    public static func printable(_ text: String) -> String { PrintableScalar.harmless(text) }

    /// The text of diagnostics, by place, each ending in a line break; empty for none.
    public func text(of diagnostics: [Diagnostic]) -> String {
        var text = ""
        var path: String?
        var count = 0
        for diagnostic in diagnostics.sortedByPlace() {
            if diagnostic.range?.file.path != path {
                text += closingLine(hidden: count - Self.shownPerFile, in: path)
                path = diagnostic.range?.file.path
                count = 0
            }
            count += 1
            if count <= Self.shownPerFile { text += self.text(of: diagnostic) }
        }
        return text + closingLine(hidden: count - Self.shownPerFile, in: path)
    }

    /// The text of one diagnostic, in several lines, ending in a line break.
    public func text(of diagnostic: Diagnostic) -> String {
        let label =
            switch diagnostic.severity {
            case .error: LocalizedText(id: "kesalahan", en: "error")
            case .warning: LocalizedText(id: "peringatan", en: "warning")
            }
        var text = paragraph(label, "\(diagnostic.message[language]) [\(diagnostic.id)]", at: diagnostic.range)
        for fixIt in diagnostic.fixIts {
            let label =
                fixIt.isCertain ? LocalizedText(id: "perbaikan", en: "fix") : LocalizedText(id: "usul", en: "maybe")
            text += "  \(label[language]): \(PrintableScalar.harmless(fixIt.message[language]))\n"
        }
        for note in diagnostic.notes {
            text += paragraph(LocalizedText(id: "catatan", en: "note"), note.message[language], at: note.range)
        }
        return text
    }

    private func paragraph(_ label: LocalizedText, _ message: String, at range: SourceRange?) -> String {
        let statement = "\(label[language]): \(PrintableScalar.harmless(message))\n"
        guard let range else { return statement }
        let position = range.file.position(at: range.offsets.lowerBound)
        let path = PrintableScalar.harmless(range.file.path)
        return "\(path):\(position.line):\(position.column): " + statement + Excerpt(range).text(in: language)
    }

    private func closingLine(hidden: Int, in path: String?) -> String {
        guard hidden > 0 else { return "" }
        let place = path.map { PrintableScalar.harmless($0) + ": " } ?? ""
        return place
            + LocalizedText(id: "\(hidden) temuan lagi tidak ditampilkan", en: "\(hidden) more not shown")[language]
            + "\n"
    }
}
