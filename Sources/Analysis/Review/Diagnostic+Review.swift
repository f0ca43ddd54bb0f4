import Diagnostics

// Every message of the reviews of single rules, in one place, so that their tone and their names stay alike.

extension Diagnostic {
    static func noAdvice(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1626",
            .warning,
            LocalizedText(
                id:
                    "kriteria '\(path)' tidak punya 'advice'; laporan tidak bisa mengatakan apa yang harus dilakukan desa",
                en: "the criterion '\(path)' has no 'advice', so reports can't say what a village should do"
            ),
            at: range,
            subject: path
        )
    }
}
