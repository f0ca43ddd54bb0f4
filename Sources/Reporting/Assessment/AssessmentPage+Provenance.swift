import Certification
import Diagnostics
import FEEL

extension AssessmentPage {
    /// What no source says: how much, and each number.
    mutating func addAssumptions() {
        let assumptions = reading.pack.assumptions
        addPart(Phrases.assumptions, anchor: "asumsi")
        addParagraph(words(Phrases.assumed(assumptions)))
        let heads = [Phrases.parameter, Phrases.value, Phrases.range, Phrases.reason]
        addFolded(Phrases.showList(assumptions.parameters.count), count: assumptions.parameters.count) { page in
            page.addTable(Phrases.assumptions, heads, assumptions.parameters.map { page.parameterRow($0) })
        }
    }

    /// What the result was made from and how to make it again.
    mutating func addProvenance() {
        let (header, assessment) = (reading.pack.header, reading.assessment)
        addPart(Phrases.provenance, anchor: "asal-usul")
        var entries = [
            entry(Phrases.pack, Prose(edition(header.id, header.version, header.status))),
            entry(Phrases.packDigest, .code(reading.pack.digest.hex)),
        ]
        entries += layerEntries
        entries += [
            entry(Phrases.evidence, .code(assessment.evidence.path)),
            entry(Phrases.evidenceDigest, .code(assessment.evidence.digest.hex)),
            entry(Phrases.engine, Prose(assessment.engine)),
            entry(Phrases.remake, .code(reading.commandLine(format: format, rulesFolder: rulesFolder))),
        ]
        add(.entries(entries))
        addParagraph(words(Phrases.sources) + ":")
        addFolded(Phrases.showList(header.sources.count), count: header.sources.count) { page in
            page.addList(header.sources.map { page.sourceLine($0) })
        }
    }

    private func entry(_ label: LocalizedText, _ content: Prose) -> Block.Entry { Block.Entry(words(label), content) }

    private func edition(_ id: String, _ version: String, _ status: RulePackHeader.Status) -> String {
        "\(id) \(words(Phrases.version)) \(version) (\(words(Phrases.status(status))))"
    }

    /// What an overlay extends, the nearest first, and what each layer above the first adds and makes stricter; nothing for
    /// a pack that stands alone.
    private var layerEntries: [Block.Entry] {
        let layers = reading.pack.layers.all
        let bases = layers.dropLast().reversed().map { layer in
            entry(Phrases.base, "\(edition(layer.id, layer.version, layer.status)), " + .code(layer.digest.hex))
        }
        return bases
            + layers.indices.dropFirst().flatMap { index in
                let rules = reading.pack.rules(ofLayer: index)
                return [(Phrases.added, rules.filter(\.isNew)), (Phrases.tightened, rules.filter { !$0.isNew })]
                    .filter { !$1.isEmpty }
                    .map { phrase, rules in
                        let labels = rules.map { $0.label[reading.language] }.joined(separator: "; ")
                        return Block.Entry("\(words(phrase)) \(layers[index].id)", Prose(labels))
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
        ]
    }

    private func sourceLine(_ source: RulePackHeader.Source) -> String {
        let kind = words(Phrases.sourceKind(source.kind))
        let note = source.note.map { " " + $0[reading.language] } ?? ""
        return "\(source.title), \(source.publisher), \(source.date) (\(kind)).\(note)"
    }
}
