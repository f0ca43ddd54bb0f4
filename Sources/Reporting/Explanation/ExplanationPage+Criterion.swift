import Analysis
import Certification
import Diagnostics
import FEEL

extension ExplanationPage {
    /// Everything of one criterion: what was found, the rule, its parts, what it reads, and what it counts for.
    mutating func add(criterion index: Int) {
        let criterion = reading.pack.criteria[index]
        addHead(criterion.label)
        let reason = explanation.reason(ofCriterion: index)
        add(.verdict(Prose("\(reading.outcome(ofCriterion: index)). \(reason)").capitalized))
        add(.entries(results(index) + rule(criterion, index)))
        addParts(criterion)
        addBands(criterion, index)
        addList(Phrases.factsRead, explanation.facts(ofCriterion: index).map { explanation.line(onFact: $0) })
        addList(Phrases.numbersUsed, explanation.parameters(ofCriterion: index).map(line(onParameter:)))
        addList(Phrases.countsFor, worth(index))
    }

    /// The outcome and score at each assurance; one line where they are the same.
    private func results(_ index: Int) -> [Block.Entry] {
        let lines = reading.assessment.evaluations.map { evaluation in
            let outcome = Phrases.outcome(evaluation.criteria[index].outcome)[reading.language]
            let score = reading.score(ofCriterion: index, in: evaluation)
            return score == "–" ? outcome : "\(outcome), \(words(Phrases.scoreHead).lowercased()) \(score)"
        }
        if Set(lines).count == 1 { return [Block.Entry(words(Phrases.outcomeHead), Prose(lines[0]))] }
        return zip(Assurance.allCases, lines).map { assurance, line in
            Block.Entry("\(words(Phrases.outcomeHead)) (\(words(Phrases.assurance(assurance))))", Prose(line))
        }
    }

    // MARK: The rule

    private func rule(_ criterion: Criterion, _ index: Int) -> [Block.Entry] {
        var entries: [Block.Entry] = []
        if let applies = criterion.applies { entries += condition(applies, Phrases.appliesWhen) }
        switch criterion.test {
        case .condition(let program): entries += condition(program, Phrases.metWhen)
        case .bands(let measure, _, let bands, let metAt):
            entries += self.measure(measure, index)
            let best = bands.map(\.points).max { reading.rules.number(of: $0) < reading.rules.number(of: $1) }
            let points = (metAt ?? best).map { reading.notation.plain(reading.rules.value(of: $0)) } ?? ""
            entries.append(Block.Entry(words(Phrases.metFromPoints), Prose(points)))
        case .scale(let measure, let from, let to, let outside, let metAt):
            entries += self.measure(measure, index)
            let part = metAt.flatMap { reading.number($0) } ?? .one
            let place = "\(reading.notation.percent(part)) \(words(Phrases.ofScale))"
            entries.append(Block.Entry(words(Phrases.metFrom), Prose(place)))
            let ends = [from, to].map { reading.notation.plain(reading.rules.value(of: $0)) }
            let scale = "\(words(Phrases.scaleFrom)) \(ends[0]) \(words(Phrases.scaleTo)) \(ends[1])."
            entries.append(
                Block.Entry(words(Phrases.scale), Prose("\(scale) \(words(Phrases.outside(outside)))").capitalized)
            )
        }
        if !criterion.needs.isEmpty {
            let needs = criterion.needs.map { reading.pack.facts[$0].label[reading.language] }
            entries.append(Block.Entry(words(Phrases.needed), Prose(needs.joined(separator: ", "))))
        }
        if let failure = reading.designation.criteria[index].failure {
            let place = criterion.test.program.range(of: failure.node)
            let words = Phrases.failure(failure.kind)[reading.language]
            entries.append(Block.Entry(self.words(Phrases.notCalculated), words + explanation.mark(place)))
        }
        entries.append(Block.Entry(words(Phrases.basis), Prose(basis(criterion.basis))))
        if let origin = reading.pack.layers.origin(of: .criterion(criterion.path)) {
            entries.append(Block.Entry(words(Phrases.fromPack), Prose(origin)))
        }
        if let advice = criterion.advice {
            entries.append(Block.Entry(words(Phrases.advice), Prose(advice[reading.language])))
        }
        return entries
    }

    /// A condition in words, and as it is written.
    private func condition(_ program: Program, _ label: LocalizedText) -> [Block.Entry] {
        let written = Block.Entry(words(Phrases.asWritten), code(program) + explanation.mark(program.place))
        guard Expression(program.text).flatMap({ expressions.condition($0) }) != nil else { return [written] }
        return [Block.Entry(words(label), Prose(reading.words(for: program)).capitalized), written]
    }

    private func measure(_ program: Program, _ index: Int) -> [Block.Entry] {
        var entries: [Block.Entry] = []
        if let words = expressions.measure(program) {
            entries.append(Block.Entry(self.words(Phrases.measured), Prose(words.plain).capitalized))
        }
        entries.append(Block.Entry(words(Phrases.asWritten), code(program) + explanation.mark(program.place)))
        if case .number(let number)? = reading.designation.criteria[index].measure {
            let isShare = expressions.isShare(program)
            let value = isShare ? reading.notation.percent(Fraction(number)) : reading.notation.number(number)
            entries.append(Block.Entry(words(Phrases.measuredValue), Prose(value)))
        }
        return entries
    }

    private var expressions: ExpressionWords {
        ExpressionWords(names: RuleNames(reading.pack, language: reading.language))
    }

    private func code(_ program: Program) -> Prose {
        .code(program.excerpt.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    private func basis(_ basis: Basis) -> String {
        let source = basis.source.map { id in
            let title = reading.pack.header.sources.first { $0.id == id }?.title ?? id
            return title + (basis.place.map { ", \($0)" } ?? "")
        }
        let assumption = basis.assumption.map { "\(words(Phrases.assumptionMark)): \($0[reading.language])" }
        return [source, assumption].compactMap { $0 }.joined(separator: "; ")
    }

    // MARK: Its parts

    /// What each part of the conditions came to, where there are several.
    private mutating func addParts(_ criterion: Criterion) {
        var programs = [criterion.applies].compactMap { $0 }
        if case .condition(let program) = criterion.test { programs.append(program) }
        let parts = programs.map(explanation.part)
        guard parts.contains(where: { !$0.parts.isEmpty || $0.compared != nil }) else { return }
        add(.paragraph(Prose(words(Phrases.partByPart) + ":")))
        add(.list(parts.map(item)))
    }

    private func item(_ part: ConditionPart) -> Block.Item {
        let outcome = words(Phrases.outcome(part.value))
        guard part.parts.isEmpty else {
            let lead = part.junction == .and ? Phrases.allOfThese : Phrases.anyOfThese
            return Block.Item(Prose("\(words(lead)): \(outcome)"), part.parts.map(item))
        }
        var now = ""
        if let compared = part.compared, case .unknown = compared {
        } else if let compared = part.compared {
            now = " (\(Phrases.isNow(reading.notation.plain(compared))[reading.language]))"
        }
        return Block.Item(Prose("\(reading.words(for: part.program)): \(outcome)\(now)").capitalized)
    }

    /// The bands, with a mark on the one that was reached.
    private mutating func addBands(_ criterion: Criterion, _ index: Int) {
        guard case .bands(let measure, let direction, let bands, _) = criterion.test else { return }
        let names = RuleNames(reading.pack, language: reading.language)
        let isShare = expressions.isShare(measure)
        let lead = words(direction == .atLeast ? Phrases.atLeast : Phrases.atMost)
        let reached = explanation.band(ofCriterion: index)
        let rows = bands.enumerated().map { position, band -> (anchor: String?, cells: [Prose]) in
            let end = band.threshold.map { "\(lead) " + names.words(for: $0, asShare: isShare).plain }
            let mark = reached == position ? words(Phrases.reachedHere) : ""
            let points = reading.notation.plain(reading.rules.value(of: band.points))
            return (nil, [Prose(end ?? words(Phrases.otherwise)).capitalized, Prose(points), Prose(mark)])
        }
        let head = [words(Phrases.measuredValue), words(Phrases.bandPoints), ""]
        add(.table(caption: words(Phrases.bands), head: head, rows: rows))
    }

    // MARK: Numbers

    /// A parameter with its value of the day, and its range where it is assumed.
    private func line(onParameter index: Int) -> Prose {
        let parameter = reading.pack.parameters[index]
        let value = reading.notation.value(reading.rules.parameterValues[index], of: parameter)
        var words = "\(parameter.label[reading.language]): \(value)"
        if parameter.basis.isAssumption {
            let range = parameter.bounds.map { reading.notation.range(from: $0.from, to: $0.to, of: parameter) }
            words += " (\(Phrases.assumedBetween(range)[reading.language]))"
        }
        return words + explanation.mark(explanation.place(ofParameter: index))
    }

    /// What the criterion weighs in each group that holds it, and what that makes in the section.
    private func worth(_ index: Int) -> [Prose] {
        let worth = explanation.worth(ofCriterion: index)
        var name = reading.pack.criteria[index].label[reading.language]
        var lines: [Prose] = []
        for step in worth.steps {
            let group = reading.pack.groups[step.group]
            let label = group.label[reading.language]
            if let share = step.share {
                lines.append(Prose(Phrases.weighs(name, reading.notation.percent(share), label)[reading.language]))
            } else {
                lines.append(Prose("\(label): \(words(Phrases.aggregate(group.aggregate)))"))
            }
            name = label
        }
        let result = reading.designation.criteria[index]
        let isScored = result.outcome != .notApplicable && result.outcome != .fault
        guard worth.steps.count > 1, isScored, let section = worth.steps.last?.group,
            let share = worth.share(ofGroup: section)
        else { return lines }
        let largest = reading.designation.groups[section].largest
        let points = { (part: Fraction) in reading.notation.short(part * share * largest, decimals: 2) }
        let range = [result.score.low, result.score.high].map(points)
        let now = range[0] == range[1] ? range[0] : range.joined(separator: "–")
        let label = reading.pack.groups[section].label[reading.language]
        let scale = reading.notation.short(largest, decimals: 1)
        return lines + [Prose(Phrases.worth(points(.one), of: scale, label, now: now)[reading.language])]
    }

    /// A list under a line that names it; nothing for an empty one.
    private mutating func addList(_ title: LocalizedText, _ lines: [Prose]) {
        guard !lines.isEmpty else { return }
        add(.paragraph(Prose(words(title) + ":")))
        add(.list(lines.map { Block.Item($0) }))
    }
}
