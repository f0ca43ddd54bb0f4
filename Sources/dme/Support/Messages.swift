import Diagnostics
import FEEL

/// What a command says to the person who runs it, on standard error.
struct Messages {
    let language: Language

    func say(_ text: LocalizedText) {
        Output.standardError.write("dme: \(text[language])\n")
    }

    /// Says that today is taken for the day of the assessment, since nobody gave one.
    func sayToday(_ day: Day) {
        say(
            LocalizedText(
                id: "tanggal penilaian: \(day) (hari ini; tetapkan dengan --as-of)",
                en: "as-of date: \(day) (today; set it with --as-of)"
            )
        )
    }

    func show(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        Output.standardError.write(DiagnosticTextRenderer(language: language).text(of: diagnostics))
    }
}
