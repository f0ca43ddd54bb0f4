import Certification
import Diagnostics
import FEEL

extension MarkdownPage {
    /// What no source says: how much, and each number.
    mutating func addAssumptions() {
        let assumptions = reading.pack.assumptions
        builder.heading(2, words(Phrases.assumptions))
        builder.paragraph(words(Phrases.assumed(assumptions)))
        let heads = [Phrases.parameter, Phrases.value, Phrases.range, Phrases.reason].map(words)
        builder.table(heads, assumptions.parameters.map { parameterRow($0) })
    }

    /// What the result was made from and how to make it again.
    mutating func addProvenance() {
        let (header, assessment) = (reading.pack.header, reading.assessment)
        let status = words(Phrases.status(header.status))
        builder.heading(2, words(Phrases.provenance))
        let pack = "\(escaped(header.id)) \(words(Phrases.version)) \(escaped(header.version)) (\(status))"
        builder.list([
            "\(words(Phrases.pack)): \(pack)",
            "\(words(Phrases.packDigest)): \(MarkdownText.code(reading.pack.digest.hex))",
            "\(words(Phrases.evidence)): \(MarkdownText.code(reading.fileName))",
            "\(words(Phrases.evidenceDigest)): \(MarkdownText.code(assessment.evidence.digest.hex))",
            "\(words(Phrases.engine)): \(escaped(assessment.engine))",
            "\(words(Phrases.remake)): \(MarkdownText.code(reading.commandLine))",
        ])
        builder.paragraph(words(Phrases.sources) + ":")
        builder.list(header.sources.map { sourceItem($0) })
    }

    private func parameterRow(_ index: Int) -> [String] {
        let parameter = reading.pack.parameters[index]
        let notation = reading.notation
        let range = parameter.bounds.map { notation.range(from: $0.from, to: $0.to, of: parameter) }
        return [
            parameter.label[reading.language],
            notation.value(reading.rules.parameterValues[index], of: parameter),
            range ?? "–",
            parameter.basis.assumption?[reading.language] ?? "",
        ].map(escaped)
    }

    private func sourceItem(_ source: RulePackHeader.Source) -> String {
        let kind = words(Phrases.sourceKind(source.kind))
        let note = source.note.map { " " + escaped($0[reading.language]) } ?? ""
        return "\(escaped(source.title)), \(escaped(source.publisher)), \(escaped(source.date)) (\(kind)).\(note)"
    }
}
