public import Diagnostics

extension HandbookPage {
    /// The page for a terminal, in one language, ending in a line break.
    public func text(in language: Language) -> String {
        let words = Words(language)
        var lines = ["\(id) (\(words.severity(severity))): \(title[language])", "", why[language]]
        lines += ["", "\(words.mend): \(mend[language])", ""]
        if let shown = example.shown {
            let place = shown.file.map { " (\($0))" } ?? ""
            lines += ["\(words.right)\(place):"] + indented(shown.right)
            lines += ["\(words.wrong)\(place):"] + indented(shown.wrong)
        } else if case .words(let text) = example {
            lines.append("\(words.example): \(text[language])")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func indented(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    }
}

extension HandbookPage {
    /// The headings of a page in one language.
    struct Words {
        private let language: Language

        init(_ language: Language) { self.language = language }

        var mend: String { LocalizedText(id: "Perbaikan", en: "Mend")[language] }
        var example: String { LocalizedText(id: "Contoh", en: "Example")[language] }
        var right: String { LocalizedText(id: "Benar", en: "Right")[language] }
        var wrong: String { LocalizedText(id: "Salah", en: "Wrong")[language] }
        var finding: String { LocalizedText(id: "Temuannya", en: "What is found")[language] }

        func severity(_ severity: Diagnostic.Severity) -> String {
            switch severity {
            case .error: LocalizedText(id: "kesalahan", en: "error")[language]
            case .warning: LocalizedText(id: "peringatan", en: "warning")[language]
            }
        }
    }
}
