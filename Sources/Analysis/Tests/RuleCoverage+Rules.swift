public import Certification
import Diagnostics
import FEEL

extension RuleCoverage {
    /// Prepares to count, with nothing counted.
    ///
    /// - Parameters:
    ///   - pack: The pack.
    ///   - declaration: What it was compiled from.
    public init(of pack: RulePack, declaredBy declaration: RulePackDeclaration) {
        let declared = DeclaredRules(declaration)
        let rules = DatedRules(pack, asOf: pack.header.effectiveFrom)
        criteria = []
        branches = []
        levels = []
        for criterion in pack.criteria {
            let written = declared.criteria[criterion.path]
            criteria.append(
                CriterionUse(
                    path: criterion.path,
                    place: written?.id.range ?? criterion.test.program.range(of: -1),
                    outcomes: criterion.possibleOutcomes(by: rules).map { OutcomeUse(outcome: $0) },
                    bands: written?.bandPlaces.map { ($0, 0) } ?? []
                )
            )
            let programs = [criterion.applies, criterion.test.program].compactMap { $0 }
            criterionBranches.append(programs.map { addBranches(of: $0, criterion.path) })
        }
        for check in pack.checks { checkBranches.append(addBranches(of: check.holds, check.id, withWhole: true)) }
        for level in pack.levels {
            let place = declared.levels[level.id]?.id.range ?? level.requires.range(of: -1)
            levels.append(LevelUse(id: level.id, place: place))
            levelBranches.append(addBranches(of: level.requires, level.id))
        }
    }

    /// What of it stands in some files, so that a pack needn't test again what it extends.
    func limited(to paths: Set<String>) -> RuleCoverage {
        var limited = self
        limited.criteria = criteria.filter { paths.contains($0.place.file.path) }
        limited.branches = branches.filter { paths.contains($0.place.file.path) }
        limited.levels = levels.filter { paths.contains($0.place.file.path) }
        return limited
    }

    /// Adds the conditions in a program.
    ///
    /// - Parameter withWhole: Whether the whole counts too, since nothing else tells whether it was true.
    private mutating func addBranches(of program: Program, _ subject: String, withWhole: Bool = false) -> BranchIndex {
        var ignored: [Diagnostic] = []
        let expression = Expression.parse(program.text, diagnostics: &ignored)
        var index: [SourceRange: Int] = [:]
        for condition in (withWhole ? [expression] : []) + expression.decisions {
            let place = program.text.range(of: condition.range)
            guard index[place] == nil else { continue }
            index[place] = branches.count
            branches.append(BranchUse(subject: subject, text: condition.description, place: place))
        }
        return BranchIndex(program: program, branches: index)
    }
}

extension Criterion {
    /// The outcomes that evidence can give it, in the order of ``Outcome``.
    fileprivate func possibleOutcomes(by rules: DatedRules) -> [Outcome] {
        var outcomes: [Outcome] = [.met]
        if canFail(by: rules) { outcomes.append(.notMet) }
        // What reads no fact is never open.
        if !reads.isEmpty { outcomes.append(.unknown) }
        if applies != nil || test.program.canBeNotApplicable { outcomes.append(.notApplicable) }
        return outcomes
    }

    /// Whether it can be not met: with bands that are all good enough it can't.
    private func canFail(by rules: DatedRules) -> Bool {
        guard case .bands(_, _, let bands, let metAt) = test, needs.isEmpty else { return true }
        let points = bands.map { rules.number(of: $0.points) }
        guard let most = points.max(), let least = points.min() else { return true }
        return least < (metAt.map { rules.number(of: $0) } ?? most)
    }
}

extension CriterionDeclaration {
    fileprivate var bandPlaces: [SourceRange] {
        if case .bands(_, _, let bands) = test { bands.map(\.range) } else { [] }
    }
}
