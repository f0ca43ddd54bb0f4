public import Analysis
import Certification
public import Diagnostics

/// What tests made of mutants, as text for a terminal: those that no test noticed, line by line, then the sum.
public struct MutationText: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The text of one pack's run, ending in a line break.
    public func render(_ run: MutationRun) -> String {
        var text = DiagnosticTextRenderer(language: language).text(of: run.findings)
        for mutant in run.survivors {
            let line = mutant.range.file.position(at: mutant.range.offsets.lowerBound).line
            text += "\(PlainText.clean(mutant.range.file.path)):\(line): "
            text += "\(PlainText.clean(mutant.subject)): \(PlainText.clean(mutant.change))\n"
        }
        return text + "\(PlainText.clean(run.folder)): \(MutationWords.sum(of: run)[language])\n"
    }
}
