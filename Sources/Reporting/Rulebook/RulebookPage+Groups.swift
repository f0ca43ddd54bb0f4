import Certification
import Diagnostics
import FEEL

extension RulebookPage {
    /// A group with all it holds; a section is a part of the book.
    mutating func add(group index: Int, at level: Int) {
        let group = pack.groups[index]
        let title = group.label[language]
        if level == 2 {
            addPart(title, anchor: Anchors.rule(group.path))
        } else {
            add(.heading(level, Prose(title), anchor: Anchors.rule(group.path)))
        }
        add(
            .entries([
                Block.Entry(words(Phrases.howJudged), rule(of: group)),
                Block.Entry(words(Phrases.basis), basis(group.basis)),
            ])
        )
        addWeights(of: group)
        for member in group.members {
            switch member.child {
            case .group(let child): add(group: child, at: min(level + 1, 5))
            case .criterion(let child): add(criterion: child, at: min(level + 1, 6))
            }
        }
    }

    /// How a group's score comes about and from when it is met.
    private func rule(of group: Group) -> Prose {
        let met =
            group.metAt.map { Prose(words(Phrases.groupMetAt)) + " " + names.words(for: $0) + "." }
            ?? Prose(words(Phrases.groupMetByAll))
        return words(Phrases.aggregate(group.aggregate)) + " " + met
    }

    /// The weights in percent, where they count.
    private mutating func addWeights(of group: Group) {
        guard [.weightedMean, .geometricMean, .sum].contains(group.aggregate), group.members.count > 1 else { return }
        let weights = group.members.map { Fraction(rules.number(of: $0.weight)) }
        let total = weights.reduce(.zero, +)
        // Equal weights that nobody can vary need no table.
        let first = group.members[0].weight
        if case .constant = first, group.members.allSatisfy({ $0.weight == first }) {
            addParagraph(Prose(words(Phrases.equalWeights(group.members.count))))
            return
        }
        let rows = zip(group.members, weights).map { member, weight -> (anchor: String?, cells: [Prose]) in
            let share = weight.divided(by: total) ?? .zero
            let (label, path) =
                switch member.child {
                case .group(let index): (pack.groups[index].label, pack.groups[index].path)
                case .criterion(let index): (pack.criteria[index].label, pack.criteria[index].path)
                }
            let cells = [
                Prose.link(label[language], to: Anchors.rule(path)), names.words(for: member.weight),
                Prose(notation.percent(share)),
            ]
            return (nil, cells)
        }
        let heads = [Phrases.part, Phrases.weight, Phrases.weightShare].map(words)
        add(.table(caption: "\(words(Phrases.weights)): \(group.label[language])", head: heads, rows: rows))
    }

    // MARK: Criteria

    /// A criterion: what is asked, how it is scored, what backs it, where it comes from.
    mutating func add(criterion index: Int, at level: Int) {
        let criterion = pack.criteria[index]
        add(.heading(level, Prose(criterion.label[language]), anchor: Anchors.rule(criterion.path)))
        var entries: [Block.Entry] = []
        if let applies = criterion.applies {
            entries.append(Block.Entry(words(Phrases.appliesWhen), condition(applies)))
        }
        entries += test(criterion)
        if !criterion.needs.isEmpty {
            let needed = criterion.needs.map { names.words(for: pack.facts[$0]) }
            entries.append(Block.Entry(words(Phrases.needed), needed.joined(separator: ", ")))
        }
        let documents = documents(criterion)
        if !documents.isEmpty { entries.append(Block.Entry(words(Phrases.backedBy), documents)) }
        entries.append(Block.Entry(words(Phrases.basis), basis(criterion.basis)))
        if let advice = criterion.advice { entries.append(Block.Entry(words(Phrases.advice), Prose(advice[language]))) }
        if let origin = pack.layers.origin(of: .criterion(criterion.path)) {
            entries.append(Block.Entry(words(Phrases.fromPack), Prose(origin)))
        }
        add(.entries(entries))
        addBands(criterion)
    }

    private func test(_ criterion: Criterion) -> [Block.Entry] {
        switch criterion.test {
        case .condition(let program): return [Block.Entry(words(Phrases.metWhen), condition(program))]
        case .bands(let measure, _, let bands, let metAt):
            let best = bands.map(\.points).max { rules.number(of: $0) < rules.number(of: $1) }
            let least = (metAt ?? best).map { names.words(for: $0) } ?? Prose()
            return [
                Block.Entry(words(Phrases.measured), self.measure(measure)),
                Block.Entry(words(Phrases.metFromPoints), least),
            ]
        case .scale(let measure, let from, let to, let outside, let metAt):
            let ends = names.words(for: from) + " \(words(Phrases.scaleTo)) " + names.words(for: to)
            let place = metAt.map { names.words(for: $0, asShare: true) } ?? Prose(notation.percent(.one))
            return [
                Block.Entry(words(Phrases.measured), self.measure(measure)),
                Block.Entry(
                    words(Phrases.scale),
                    (words(Phrases.scaleFrom) + " " + ends).capitalized + ". " + words(Phrases.outside(outside))
                ),
                Block.Entry(words(Phrases.metFrom), place + " \(words(Phrases.ofScale))"),
            ]
        }
    }

    /// A measure in words with the expression beside it.
    private func measure(_ program: Program) -> Prose {
        let code = Prose.code(oneLine(program))
        return expressions.measure(program).map { $0.capitalized + ". " + code } ?? code
    }

    /// The bands of a measure, from the first written to the last.
    private mutating func addBands(_ criterion: Criterion) {
        guard case .bands(let measure, let direction, let bands, _) = criterion.test else { return }
        let isShare = expressions.isShare(measure)
        let lead = (direction == .atLeast ? Phrases.atLeast : Phrases.atMost)[language]
        let rows = bands.map { band -> (anchor: String?, cells: [Prose]) in
            let end = band.threshold.map { "\(lead) " + names.words(for: $0, asShare: isShare) }
            return (nil, [end?.capitalized ?? Prose(words(Phrases.otherwise)), names.words(for: band.points)])
        }
        let caption = "\(words(Phrases.bands)): \(criterion.label[language])"
        add(.table(caption: caption, head: [Phrases.measuredValue, Phrases.bandPoints].map(words), rows: rows))
    }

    /// The documents that back the facts that a criterion reads, fact by fact.
    private func documents(_ criterion: Criterion) -> Prose {
        let facts = Set(criterion.reads + criterion.needs).sorted().filter { $0 < pack.facts.count }
        return facts.map { index in
            names.words(for: pack.facts[index]) + ": \(documents(pack.facts[index]))"
        }.joined(separator: "; ")
    }

    /// The kinds of documents that a fact accepts: `SK Kepala Desa (berlaku 3 tahun), Berita acara`.
    func documents(_ fact: Fact) -> String {
        guard !fact.documents.isEmpty else { return words(Phrases.anyDocument) }
        return fact.documents.map { document in
            guard let validity = document.validity else { return document.kind }
            let length = notation.plain(rules.value(of: validity))
            return "\(document.kind) (\(words(Phrases.validFor)) \(length))"
        }.joined(separator: ", ")
    }
}
