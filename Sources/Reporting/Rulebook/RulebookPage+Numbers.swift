import Certification
import Diagnostics
import FEEL

extension RulebookPage {
    /// All numbers that rules use: those that are assumed, with range and reason, then those that a source states.
    mutating func addNumbers() {
        guard !pack.parameters.isEmpty else { return }
        addPart(words(Phrases.numbers), anchor: "angka")
        addParagraph(Prose(words(Phrases.assumed(pack.assumptions))))
        let uses = rulesByParameter
        let assumed = pack.parameters.indices.filter { pack.parameters[$0].basis.isAssumption }
        let sourced = pack.parameters.indices.filter { !pack.parameters[$0].basis.isAssumption }
        let last = [Phrases.usedIn].map(words)
        add(
            .table(
                caption: words(Phrases.assumedNumbers),
                head: [Phrases.parameter, Phrases.value, Phrases.range, Phrases.reason].map(words) + last,
                rows: assumed.map { row($0, [range(of: $0), basis(pack.parameters[$0].basis)], uses[$0] ?? []) }
            )
        )
        add(
            .table(
                caption: words(Phrases.sourcedNumbers),
                head: [Phrases.parameter, Phrases.value, Phrases.basis].map(words) + last,
                rows: sourced.map { row($0, [basis(pack.parameters[$0].basis)], uses[$0] ?? []) }
            )
        )
    }

    private func row(_ index: Int, _ middle: [Prose], _ uses: [Prose]) -> (anchor: String?, cells: [Prose]) {
        let parameter = pack.parameters[index]
        let values = parameter.values.map { dated in
            let value = notation.value(dated.value, of: parameter)
            return dated.from.map { words(Phrases.from(value, notation.day($0))) } ?? value
        }
        let name = Prose(parameter.label[language] + " ") + .code(parameter.id)
        let cells = [name, Prose(values.joined(separator: ", "))] + middle + [uses.joined(separator: ", ")]
        return (Anchors.parameter(parameter.id), cells)
    }

    private func range(of index: Int) -> Prose {
        let parameter = pack.parameters[index]
        return Prose(parameter.bounds.map { notation.range(from: $0.from, to: $0.to, of: parameter) } ?? "–")
    }

    /// The rules that use each parameter, by its index.
    private var rulesByParameter: [Int: [Prose]] {
        var uses: [Int: [Prose]] = [:]
        func note(_ parameters: Set<Int>, _ label: LocalizedText, _ anchor: String) {
            for index in parameters.sorted() { uses[index, default: []].append(.link(label[language], to: anchor)) }
        }
        for level in pack.levels {
            let entries = level.requires.reads.map { pack.resultNames.entries[$0] }
            let used = entries.compactMap { if case .parameter(let index) = $0 { index } else { nil } }
            note(Set(used), level.label, Anchors.level(level.id))
        }
        for group in pack.groups {
            let quantities = [group.metAt].compactMap(\.self) + group.members.map(\.weight)
            note(Set(quantities.compactMap(\.parameter)), group.label, Anchors.rule(group.path))
        }
        for criterion in pack.criteria {
            note(parameters(of: criterion), criterion.label, Anchors.rule(criterion.path))
        }
        for fact in pack.facts {
            let quantities = [fact.lowerBound, fact.upperBound, fact.maximumAge].compactMap(\.self)
            let all = quantities + fact.documents.compactMap(\.validity)
            note(Set(all.compactMap(\.parameter)), fact.label, Anchors.fact(fact.id))
        }
        return uses
    }

    private func parameters(of criterion: Criterion) -> Set<Int> {
        let programs = [criterion.applies, criterion.test.program].compactMap(\.self)
        let read = programs.flatMap(\.reads).map { $0 - pack.slot(ofParameter: 0) }.filter { $0 >= 0 }
        let quantities: [Quantity?] =
            switch criterion.test {
            case .condition: []
            case .bands(_, _, let bands, let metAt): bands.map(\.threshold) + bands.map(\.points) + [metAt]
            case .scale(_, let from, let to, _, let metAt): [from, to, metAt]
            }
        return Set(read + quantities.compactMap { $0?.parameter })
    }

    /// The documents that rules come from.
    mutating func addSources() {
        guard !pack.header.sources.isEmpty else { return }
        addPart(words(Phrases.bookSources), anchor: "sumber")
        let rows = pack.header.sources.map { source -> (anchor: String?, cells: [Prose]) in
            let cells = [
                source.title, source.publisher, source.date, words(Phrases.sourceKind(source.kind)),
                source.note?[language] ?? "",
            ]
            return (Anchors.source(source.id), cells.map { Prose($0) })
        }
        let heads = [Phrases.title, Phrases.publisher, Phrases.date, Phrases.kindHead, Phrases.note].map(words)
        add(.table(caption: words(Phrases.bookSources), head: heads, rows: rows))
    }
}

extension Quantity {
    /// The index of the parameter, if it is one.
    fileprivate var parameter: Int? {
        if case .parameter(let index) = self { index } else { nil }
    }
}
