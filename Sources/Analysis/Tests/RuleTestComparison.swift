import Certification
import Diagnostics
import FEEL

/// Compares what a rule test expects with what came out.
struct RuleTestComparison {
    let rules: DatedRules
    let assessment: Assessment
    /// The results at the assurance of the test.
    let evaluation: Evaluation

    var pack: RulePack { rules.pack }

    /// Whether an expectation came true.
    func isKept(_ expectation: RuleTestExpectation) -> Bool {
        switch expectation.content {
        case .outcome(let child, let outcome): return self.outcome(of: child) == outcome
        case .score(let child, let low, let high):
            guard let score = score(of: child) else { return false }
            return low?.matches(score.low) ?? true && high?.matches(score.high) ?? true
        case .level(let figure, let level): return self.level(figure) == level
        case .undetermined: return level(.certain) == nil && level(.reachable) != nil
        case .causes(let criterion, let facts): return causes(of: criterion) == facts
        }
    }

    /// What to say of an expectation; nothing where it came true.
    func finding(against expectation: RuleTestExpectation) -> Diagnostic? {
        guard !isKept(expectation) else { return nil }
        let reasons = RuleTestReasons(comparison: self)
        switch expectation.content {
        case .outcome(let child, let outcome):
            return .otherOutcome(
                path(of: child),
                expected: outcome,
                found: self.outcome(of: child),
                at: expectation.range,
                notes: reasons.notes(on: child)
            )
        case .score(let child, _, _):
            return .otherScore(
                path(of: child),
                expected: expectation.content,
                found: score(of: child),
                at: expectation.range,
                notes: reasons.notes(on: child)
            )
        case .level(let figure, let level):
            return .otherLevel(
                figure,
                expected: id(of: level),
                found: id(of: self.level(figure)),
                at: expectation.range,
                notes: reasons.notes(onLevel: level, figure)
            )
        case .undetermined:
            return .otherLevel(
                .certain,
                expected: "undetermined",
                found: id(of: level(.reachable) == nil ? nil : level(.certain)),
                at: expectation.range,
                notes: reasons.notes(onLevel: pack.levels.indices.last, .reachable)
            )
        case .causes(let criterion, let facts):
            return .otherReasons(
                pack.criteria[criterion].path,
                expected: facts.map { pack.facts[$0].id },
                found: causes(of: criterion).map { pack.facts[$0].id },
                at: expectation.range,
                notes: reasons.notes(on: .criterion(criterion))
            )
        }
    }

    // MARK: What came out

    func path(of child: Group.Child) -> String {
        switch child {
        case .criterion(let index): pack.criteria[index].path
        case .group(let index): pack.groups[index].path
        }
    }

    func outcome(of child: Group.Child) -> Outcome {
        switch child {
        case .criterion(let index): evaluation.criteria[index].outcome
        case .group(let index): evaluation.groups[index].outcome
        }
    }

    /// The score as reports say it: of a criterion 0…100, of a group on its own scale; nothing for what isn't applicable.
    func score(of child: Group.Child) -> ScoreRange? {
        guard outcome(of: child) != .notApplicable else { return nil }
        return switch child {
        case .criterion(let index): evaluation.criteria[index].score.scaled(by: Fraction(100))
        case .group(let index): evaluation.groups[index].score
        }
    }

    private func causes(of criterion: Int) -> [Int] {
        evaluation.criteria[criterion].causes.slots.filter { $0 < pack.facts.count }
    }

    private func level(_ figure: RuleTestExpectation.LevelFigure) -> Int? {
        switch figure {
        case .certain: return evaluation.certainLevel
        case .claimed: return assessment.evaluation(at: .claimed).certainLevel
        case .reachable:
            return switch assessment.verdict {
            case .final(let level), .atLeast(_, let level), .notYetDetermined(let level): level
            case .noLevel: nil
            }
        }
    }

    private func id(of level: Int?) -> String { level.map { pack.levels[$0].id } ?? "none" }
}
