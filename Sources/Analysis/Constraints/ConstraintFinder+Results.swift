import Certification
import Diagnostics
import FEEL

extension ConstraintFinder {
    /// What is lacking for something to be met that isn't.
    func met(_ child: Group.Child, at place: SourceRange) -> LevelConstraint {
        let kind: LevelConstraint.Kind
        switch child {
        case .criterion(let index): kind = .met(criterion: index)
        case .group(let index):
            if let metAt = rules.pack.groups[index].metAt {
                let threshold = Fraction(rules.number(of: metAt))
                var parameter: Int?
                if case .parameter(let index) = metAt { parameter = index }
                kind = .score(floor(of: child, threshold, isStrict: false, parameter))
            } else {
                kind = .number(allMembers(of: index, at: place))
            }
        }
        let (proven, said) = (standing(of: child, in: designation), standing(of: child, in: claimed))
        return LevelConstraint(
            kind: kind,
            place: place,
            isClaimed: said.isCertain,
            isPossible: proven.isPossible && said.isPossible
        )
    }

    /// All members of a group that is met when they are.
    private func allMembers(of group: Int, at place: SourceRange) -> LevelConstraint.NumberAsked {
        let members = rules.pack.groups[group].members.map(\.child)
            .filter { standing(of: $0, in: designation).outcome != .notApplicable }
        let open = members.filter { !standing(of: $0, in: designation).isCertain }
        return LevelConstraint.NumberAsked(
            group: group,
            needed: members.count,
            held: members.count - open.count,
            total: members.count,
            open: open.map { [met($0, at: place)] }
        )
    }

    private func standing(of child: Group.Child, in evaluation: Evaluation)
        -> (outcome: Outcome, isCertain: Bool, isPossible: Bool)
    {
        switch child {
        case .criterion(let index):
            let result = evaluation.criteria[index]
            return (result.outcome, result.certainlyMet, result.possiblyMet)
        case .group(let index):
            let result = evaluation.groups[index]
            return (result.outcome, result.certainlyMet, result.possiblyMet)
        }
    }

    // MARK: Scores

    /// A floor under a score.
    func floor(of child: Group.Child, _ threshold: Fraction, isStrict: Bool, _ parameter: Int?)
        -> LevelConstraint.ScoreFloor
    {
        LevelConstraint.ScoreFloor(
            child: child,
            proven: score(of: child, in: designation),
            claimed: score(of: child, in: claimed),
            threshold: threshold,
            isStrict: isStrict,
            parameter: parameter
        )
    }

    /// The score of a criterion or group as levels read it: what isn't applicable has its full score, and what may not be
    /// can reach it.
    private func score(of child: Group.Child, in evaluation: Evaluation) -> ScoreRange {
        let (range, largest, outcome, mayNotApply): (ScoreRange, Fraction, Outcome, Bool)
        switch child {
        case .criterion(let index):
            let result = evaluation.criteria[index]
            (outcome, mayNotApply, largest) = (result.outcome, result.mayNotApply, Fraction(100))
            range = result.score.scaled(by: largest)
        case .group(let index):
            let result = evaluation.groups[index]
            (outcome, mayNotApply, largest) = (result.outcome, result.mayNotApply, result.largest)
            range = result.score
        }
        if outcome == .notApplicable { return ScoreRange(largest) }
        return mayNotApply ? ScoreRange(range.low, largest) : range
    }
}
