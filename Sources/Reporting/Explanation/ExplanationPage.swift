import Analysis
import Certification
import Diagnostics
import FEEL

/// The explanation of one village under construction.
struct ExplanationPage {
    /// How many criteria are told below one constraint; the others are counted.
    private static let mostCriteria = 5

    let explanation: ExplanationReading
    private(set) var blocks: [Block] = []

    init(_ explanation: ExplanationReading) { self.explanation = explanation }

    var reading: Reading { explanation.reading }

    /// The village, the rules and the day.
    mutating func addHead(_ title: LocalizedText) {
        for block in reading.head(title) { add(block) }
    }

    /// The decision, and for each level that isn't certain what keeps the village from it: for the next one down to the
    /// facts, for those above with the names of the criteria.
    mutating func addLevels() {
        addHead(Phrases.explanation)
        add(.verdict(Prose(reading.decision)))
        let levels = reading.unmetLevels
        if levels.isEmpty { add(.paragraph(Prose(words(Phrases.allCertain)))) }
        var told: Set<Int> = []
        var named: Set<Int> = []
        for level in levels {
            let title = words(Phrases.obstacles(reading.quoted(level: level.level)))
            let place = explanation.mark(reading.pack.levels[level.level].requires.place)
            add(.heading(2, title + place, anchor: ""))
            if !level.isPossible { add(.paragraph(Prose(words(Phrases.levelOutOfReach)))) }
            if level.constraints.isEmpty { add(.paragraph(Prose(words(Phrases.nothingFurther)))) }
            let isNext = level.level == levels.first?.level
            add(.list(isNext ? level.constraints.map { item($0, &told) } : shortItems(level.constraints, &named)))
        }
    }

    /// A constraint, and below it the criteria that cause it and weren't told yet.
    private func item(_ constraint: LevelConstraint, _ told: inout Set<Int>) -> Block.Item {
        if case .met(let index) = constraint.kind {
            // The constraint names the criterion already.
            told.insert(index)
            let places = explanation.mark(constraint.place, explanation.place(ofCriterion: index))
            return Block.Item(reading.sentence(on: constraint) + places, facts(index))
        }
        let sentence = reading.sentence(on: constraint) + explanation.mark(constraint.place)
        let criteria = explanation.criteria(behind: constraint)
        let fresh = criteria.filter { !told.contains($0) }
        let shown = fresh.prefix(Self.mostCriteria)
        told.formUnion(shown)
        var items = shown.map(item)
        if criteria.count > shown.count {
            items.append(Block.Item(Prose(words(Phrases.furtherCriteria(criteria.count - shown.count)))))
        }
        return Block.Item(sentence, items)
    }

    /// Constraints, a score with the names of the criteria that would add most to it, unless they were named before.
    private func shortItems(_ constraints: [LevelConstraint], _ named: inout Set<Int>) -> [Block.Item] {
        var items: [Block.Item] = []
        for (words, same) in reading.sentences(on: constraints) {
            var criteria: [Int] = []
            if let only = same.first, case .score = only.kind, same.count == 1 {
                criteria = explanation.criteria(behind: only)
            }
            let shown = Array(criteria.prefix(Self.mostCriteria))
            let isNew = !named.isSuperset(of: shown)
            named.formUnion(shown)
            let mark = explanation.mark(same.map(\.place))
            items.append(Block.Item(words + mark, isNew ? [names(of: shown, amongst: criteria.count)] : []))
        }
        return items
    }

    private func names(of criteria: [Int], amongst all: Int) -> Block.Item {
        let names = criteria.map { reading.pack.criteria[$0].label[reading.language] }
        let more = all > names.count ? words(Phrases.andOthers(all - names.count)) : ""
        return Block.Item(Prose("\(words(Phrases.mostlyBy)): \(names.joined(separator: "; "))\(more)"))
    }

    /// A criterion, and below it what the evidence says of the facts it reads.
    ///
    /// Of an open criterion the facts say why it is open.
    private func item(_ index: Int) -> Block.Item {
        let criterion = reading.pack.criteria[index]
        let result = reading.designation.criteria[index]
        var words = "\(criterion.label[reading.language]): \(reading.outcome(ofCriterion: index))"
        if result.outcome != .unknown || !result.assumed.isEmpty {
            words += ". " + explanation.reason(ofCriterion: index)
        }
        return Block.Item(
            words + explanation.mark(explanation.place(ofCriterion: index)),
            facts(index)
        )
    }

    private func facts(_ index: Int) -> [Block.Item] {
        explanation.facts(ofCriterion: index).map { Block.Item(explanation.line(onFact: $0)) }
    }

    mutating func add(_ block: Block) { blocks.append(block) }

    func words(_ phrase: LocalizedText) -> String { phrase[reading.language] }
}
