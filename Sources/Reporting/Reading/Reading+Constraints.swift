import Analysis
import Certification
import Diagnostics
import FEEL

extension Reading {
    /// The levels that aren't certain, the lowest first, each with what keeps it from being so.
    var unmetLevels: [UnmetLevel] { ConstraintFinder(assessment, rules: rules).unmetLevels }

    /// One plain sentence, without a full stop, on what a level asks for and isn't proven:
    /// `Aman (Pilar EMAS): 36,7 dari 40 yang diminta, kurang 3,3`.
    ///
    /// Semicolons divide its parts, since a comma is the decimal mark in Indonesian.
    func sentence(on constraint: LevelConstraint) -> String {
        switch constraint.kind {
        case .met(let index): "\(pack.criteria[index].label[language]): \(outcome(ofCriterion: index))"
        case .score(let floor): sentence(on: floor, constraint)
        case .number(let asked): sentence(on: asked, constraint)
        case .condition(let condition):
            Phrases.asksThat(words(for: condition))[language] + prospect(of: constraint)
        case .faultless: Phrases.hasFault[language]
        }
    }

    /// Constraints of which those that ask the same of several parts of a group are told together.
    ///
    /// - Returns: One phrase for each, in the order of the first, with the constraints that it tells of.
    func sentences(on constraints: [LevelConstraint]) -> [(words: String, constraints: [LevelConstraint])] {
        var told: [(parent: Int?, figures: String, constraints: [LevelConstraint])] = []
        for constraint in constraints {
            let (parent, figures) = shared(by: constraint)
            let same = told.firstIndex {
                $0.parent != nil && $0.parent == parent && $0.figures == figures
            }
            guard let same else {
                told.append((parent, figures, [constraint]))
                continue
            }
            told[same].constraints.append(constraint)
        }
        return told.map { parent, figures, constraints in
            guard let parent, constraints.count > 1 else {
                return (constraints.map(sentence).joined(separator: "; "), constraints)
            }
            let names = constraints.compactMap { constraint in
                if case .score(let floor) = constraint.kind { label(of: floor.child) } else { nil }
            }
            let group = pack.groups[parent].label[language]
            return ("\(names.joined(separator: ", ")) (\(group)): \(Phrases.each[language]) \(figures)", constraints)
        }
    }

    /// The group whose part must reach a score, and the figures; no group for other constraints.
    private func shared(by constraint: LevelConstraint) -> (parent: Int?, figures: String) {
        guard case .score(let floor) = constraint.kind else { return (nil, "") }
        return (parent(of: floor.child), figures(of: floor, constraint))
    }

    /// The indices of the criteria on which a constraint hangs: those of its groups that still lack something, ascending.
    func criteria(behind constraint: LevelConstraint) -> [Int] {
        switch constraint.kind {
        case .met(let index): [index]
        case .score(let floor): criteria(below: floor.child).filter(isLacking).sorted()
        case .number(let asked): Set(asked.open.flatMap { $0 }.flatMap(criteria(behind:))).sorted()
        case .condition(let condition): criteria(readBy: condition).filter(isLacking)
        case .faultless(let faults):
            faults.compactMap { if case .criterion(let index) = $0.rule { index } else { nil } }
        }
    }

    // MARK: Scores

    private func sentence(on floor: LevelConstraint.ScoreFloor, _ constraint: LevelConstraint) -> String {
        "\(name(of: floor.child)): \(figures(of: floor, constraint))"
    }

    private func figures(of floor: LevelConstraint.ScoreFloor, _ constraint: LevelConstraint) -> String {
        let threshold = notation.short(floor.threshold, decimals: 1)
        let proven = figure(floor.proven.low, apartFrom: [floor.threshold])
        let words =
            floor.isStrict
            ? Phrases.notAbove(proven, threshold)
            : Phrases.short(proven, of: threshold, by: figure(floor.distance, apartFrom: [.zero]))
        return "\(words[language]); \(prospect(of: floor, constraint)[language])"
    }

    /// What can still come of a score.
    private func prospect(of floor: LevelConstraint.ScoreFloor, _ constraint: LevelConstraint) -> LocalizedText {
        if constraint.isClaimed { return Phrases.onlyProof(figure(floor.claimed.low, apartFrom: [floor.threshold])) }
        let reach = reach(of: floor.proven, floor.claimed)
        let most = figure(reach.high, apartFrom: [floor.threshold])
        guard constraint.isPossible else { return reach.isCertain ? Phrases.outOfReach : Phrases.outOfReach(most) }
        return Phrases.withinReach(most)
    }

    /// A whole number as it is, else one decimal.
    private func figure(_ score: Fraction, apartFrom others: [Fraction]) -> String {
        notation.short(score, decimals: 1, apartFrom: others)
    }

    /// The label of a criterion or group; a group inside of another one with that one's label.
    private func name(of child: Group.Child) -> String {
        guard case .group = child, let parent = parent(of: child) else { return label(of: child) }
        return "\(label(of: child)) (\(pack.groups[parent].label[language]))"
    }

    private func label(of child: Group.Child) -> String {
        switch child {
        case .criterion(let index): pack.criteria[index].label[language]
        case .group(let index): pack.groups[index].label[language]
        }
    }

    private func parent(of child: Group.Child) -> Int? {
        pack.groups.firstIndex { $0.members.contains { $0.child == child } }
    }

    // MARK: Numbers of things

    private func sentence(on asked: LevelConstraint.NumberAsked, _ constraint: LevelConstraint) -> String {
        if let group = asked.group {
            let label = pack.groups[group].label[language]
            guard asked.total > 1 else { return "\(label): \(outcome(ofGroup: group))" }
            let open = asked.open.flatMap { $0 }.map(shortName).joined(separator: "; ")
            return "\(label): \(Phrases.held(asked.held, of: asked.total)[language]) "
                + "(\(Phrases.stillWithout(open)[language]))" + prospect(of: constraint)
        }
        let ways = asked.open.map { way in
            way.map(sentence).joined(separator: " \(Phrases.andAlso[language]) ")
        }
        let lead = asked.needed == 1 ? Phrases.anyOne : Phrases.anyOf(asked.needed, held: asked.held)
        return "\(lead[language]): " + ways.joined(separator: "; \(Phrases.orElse[language]) ")
    }

    /// What isn't met by its name alone.
    private func shortName(_ constraint: LevelConstraint) -> String {
        switch constraint.kind {
        case .met(let index): return pack.criteria[index].label[language]
        case .score(let floor): return name(of: floor.child)
        case .number(let asked):
            return asked.group.map { pack.groups[$0].label[language] } ?? sentence(on: constraint)
        case .condition, .faultless: return sentence(on: constraint)
        }
    }

    private func prospect(of constraint: LevelConstraint) -> String {
        if constraint.isClaimed { return "; " + Phrases.onlyProof[language] }
        return constraint.isPossible ? "" : "; " + Phrases.outOfReach[language]
    }

    // MARK: Rules

    /// A condition in words where it has a plain form, else as it is written.
    func words(for condition: Program) -> String {
        let text = SourceText(condition.excerpt, path: condition.place.file.path)
        let words = ExpressionWords(names: RuleNames(pack, language: language))
        let excerpt = condition.excerpt.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Expression(text).flatMap { words.condition($0) }?.plain ?? excerpt
    }

    private func isLacking(_ index: Int) -> Bool {
        let result = designation.criteria[index]
        return result.outcome != .notApplicable && (result.outcome != .met || result.score.low < .one)
    }

    private func criteria(below child: Group.Child) -> [Int] {
        switch child {
        case .criterion(let index): [index]
        case .group(let index): pack.groups[index].members.flatMap { criteria(below: $0.child) }
        }
    }

    private func criteria(readBy condition: Program) -> [Int] {
        let children = condition.reads.flatMap { slot -> [Group.Child] in
            switch pack.resultNames.entries[slot] {
            case .met(let child), .score(let child): [child]
            case .groups(let groups): groups.map { .group($0.index) }
            case .parameter: []
            }
        }
        return Set(children.flatMap(criteria(below:))).sorted()
    }
}
