import Diagnostics

/// What a command says to the person who runs it, on standard error.
struct Messages {
    let language: Language

    func say(_ text: LocalizedText) {
        Output.standardError.write("dme: \(text[language])\n")
    }

    func show(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        Output.standardError.write(DiagnosticTextRenderer(language: language).text(of: diagnostics))
    }
}
