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
        builder.heading(2, words(Phrases.provenance))
        builder.list(
            [
                "\(words(Phrases.pack)): \(edition(header.id, header.version, header.status))",
                "\(words(Phrases.packDigest)): \(MarkdownText.code(reading.pack.digest.hex))",
            ] + layerItems + [
                "\(words(Phrases.evidence)): \(MarkdownText.code(reading.fileName))",
                "\(words(Phrases.evidenceDigest)): \(MarkdownText.code(assessment.evidence.digest.hex))",
                "\(words(Phrases.engine)): \(escaped(assessment.engine))",
                "\(words(Phrases.remake)): \(MarkdownText.code(reading.commandLine))",
            ]
        )
        builder.paragraph(words(Phrases.sources) + ":")
        builder.list(header.sources.map { sourceItem($0) })
    }

    private func edition(_ id: String, _ version: String, _ status: RulePackHeader.Status) -> String {
        "\(escaped(id)) \(words(Phrases.version)) \(escaped(version)) (\(words(Phrases.status(status))))"
    }

    /// What an overlay extends, the nearest first, and what each layer above the first adds and makes stricter; nothing for
    /// a pack that stands alone.
    private var layerItems: [String] {
        let layers = reading.pack.layers.all
        let bases = layers.dropLast().reversed().map { layer in
            "\(words(Phrases.base)): \(edition(layer.id, layer.version, layer.status)), "
                + "\(MarkdownText.code(layer.digest.hex))"
        }
        return bases
            + layers.indices.dropFirst().flatMap { index in
                let rules = reading.pack.rules(ofLayer: index)
                return [(Phrases.added, rules.filter(\.isNew)), (Phrases.tightened, rules.filter { !$0.isNew })]
                    .filter { !$1.isEmpty }
                    .map { phrase, rules in
                        let labels = rules.map { escaped($0.label[reading.language]) }.joined(separator: "; ")
                        return "\(words(phrase)) \(escaped(layers[index].id)): \(labels)"
                    }
            }
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
