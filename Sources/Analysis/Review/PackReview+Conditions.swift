import Certification
import Diagnostics
import FEEL

extension PackReview {
    /// A program of facts and parameters in every period.
    func timed(_ program: Program) -> TimedPart {
        TimedPart(parts: periods.map { program.bounds(of: $0.slots, on: $0.days) }, periods: periods)
    }

    private func review(_ program: Program, _ use: ConditionReview.Use, _ subject: String) -> ConditionReview {
        ConditionReview(subject: subject, use: use, whole: timed(program), declared: declared, pack: pack)
    }

    /// Cross-checks that always or never hold.
    func checkFindings() -> [Diagnostic] {
        pack.checks.flatMap { review($0.holds, .check, $0.id).findings() }
    }

    /// Criteria that always or never apply, that everybody or nobody can meet, and parts of them that don't matter.
    func criterionFindings() -> [Diagnostic] {
        pack.criteria.flatMap { criterion -> [Diagnostic] in
            var findings: [Diagnostic] = []
            if let applies = criterion.applies.map({ review($0, .applies, criterion.path) }) {
                findings += applies.findings()
                // What never applies needs no further look.
                if applies.whole.isNeverEver { return findings }
            }
            switch criterion.test {
            case .condition(let program):
                let use = ConditionReview.Use.metWhen(hasNeeds: !criterion.needs.isEmpty)
                findings += review(program, use, criterion.path).findings()
                let exact = ExactNumberReview(
                    subject: criterion.path,
                    program: program,
                    pack: pack,
                    periods: periods
                )
                findings += exact.findings()
            case .bands(let program, let direction, let bands, let metAt):
                let measure = review(program, .measure, criterion.path)
                let review = BandReview(criterion, measure.whole, direction, bands, metAt, of: self)
                findings += measure.findings() + (review?.findings() ?? [])
            case .scale(let program, let from, let to, _, let metAt):
                let measure = review(program, .measure, criterion.path)
                let review = ScaleReview(criterion, measure.whole, from, to, metAt, of: self)
                findings += measure.findings() + (review?.findings() ?? [])
            }
            return findings + needFindings(criterion)
        }
    }

    /// Needs that the test of the criterion asks for anyway.
    private func needFindings(_ criterion: Criterion) -> [Diagnostic] {
        guard let needs = declared.criteria[criterion.path]?.needs, needs.count == criterion.needs.count else {
            return []
        }
        let program = criterion.test.program
        return zip(needs, criterion.needs).compactMap { need, slot in
            guard program.reads.contains(slot) else { return nil }
            let isImplied = periods.allSatisfy { period in
                var slots = period.slots
                var missing = ValueBounds()
                (missing.canBeNull, missing.canBeUnknown) = (true, true)
                missing.canBeFalse = slots[slot].canBeFalse
                slots[slot] = missing
                let bounds = program.bounds(of: slots, on: period.days).bounds
                return !bounds.canBeTrue && bounds.numbers == nil
            }
            return isImplied ? .needIsImplied(need.value, subject: criterion.path, at: need.range) : nil
        }
    }

    /// Levels that nobody or everybody reaches, and parts of their conditions that don't matter.
    func levelFindings() -> [Diagnostic] {
        pack.levels.indices.flatMap { index -> [Diagnostic] in
            let level = pack.levels[index]
            let whole = TimedPart(
                parts: periods.map { level.requires.bounds(of: $0.results, on: $0.days) },
                periods: periods
            )
            let use = ConditionReview.Use.level(isLowest: index == pack.levels.count - 1)
            let review = ConditionReview(subject: level.id, use: use, whole: whole, declared: declared, pack: pack)
            return review.findings() + scoreFindings(in: whole.part, level.id)
        }
    }

    /// Scores of 0…100 that are compared with a fraction of 1.
    private func scoreFindings(in part: BoundedExpression, _ level: String) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if case .comparison = part.kind {
            for (score, other) in [(0, 1), (1, 0)].map({ (part.children[$0.0], part.children[$0.1]) }) {
                guard score.bounds.single == nil, score.bounds.numbers?.high == Number(100),
                    case .number(let number)? = other.bounds.single, number > .zero, number < .one
                else { continue }
                let isLiteral = if case .constant = other.kind { true } else { false }
                findings.append(.fractionOfScore(number, subject: level, at: other.range, isLiteral: isLiteral))
            }
        }
        return findings + part.children.flatMap { scoreFindings(in: $0, level) }
    }
}
