import Certification
import Diagnostics
import FEEL

/// Looks through a condition for a number that must be met exactly, so that a village with more fails: `=` for `>=`.
struct ExactNumberReview {
    /// The path of the rule.
    let subject: String
    let program: Program
    let pack: RulePack
    let periods: [ReviewPeriod]

    /// The findings, in the order of the text, each place once.
    func findings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for period in periods {
            let whole = program.bounds(of: period.slots, on: period.days)
            for place in places(in: whole) {
                guard let exact = ExactNumber(place.part, factCount: pack.facts.count),
                    isMissed(by: exact, at: place, in: whole, period)
                else { continue }
                let finding = Diagnostic.moreIsNotMet(exact, subject: subject, at: place.part.range)
                if !findings.contains(where: { $0.range == finding.range }) { findings.append(finding) }
            }
        }
        return findings
    }

    /// A comparison, and the parts it lies in from the whole down, with the index of the next one in each.
    private struct Place {
        let part: BoundedExpression
        let steps: [(outer: BoundedExpression, index: Int)]
    }

    /// The comparisons with `=` that the condition is made of by `and` and `or`.
    private func places(in part: BoundedExpression, _ steps: [(outer: BoundedExpression, index: Int)] = []) -> [Place] {
        switch part.kind {
        case .comparison(.equal): [Place(part: part, steps: steps)]
        case .junction:
            part.children.indices.flatMap { places(in: part.children[$0], steps + [(outer: part, index: $0)]) }
        default: []
        }
    }

    /// Whether a village with more surely fails where one with the exact number may not.
    private func isMissed(
        by exact: ExactNumber,
        at place: Place,
        in whole: BoundedExpression,
        _ period: ReviewPeriod
    ) -> Bool {
        guard let more = exact.more else { return false }
        // Another way through an 'or' counts only where it asks for the same fact.
        let last = place.steps.lastIndex { step in
            step.outer.kind == .junction(.or)
                && !step.outer.children.indices.contains { index in
                    index != step.index && step.outer.children[index].reads(exact.slot)
                }
        }
        let scope = last.map { place.steps[...$0].map(\.index) } ?? []
        func bounds(at number: Number) -> ValueBounds {
            var slots = period.slots
            slots[exact.slot] = ValueBounds(exactly: .number(number))
            return scope.reduce(program.bounds(of: slots, on: period.days)) { $0.children[$1] }.bounds
        }
        return bounds(at: exact.number).canBeTrue && bounds(at: more).isNeverTrue
    }
}

/// A number fact that a comparison wants to be one number, neither the least nor the largest it can be.
struct ExactNumber {
    /// The slot of the fact.
    let slot: Int
    let number: Number
    /// A number that is more, as far as the fact can be that.
    let more: Number?
    /// What the comparison would be if more were met too.
    let sign: Comparison
    /// The comparison as it stands.
    let text: String

    init?(_ part: BoundedExpression, factCount: Int) {
        guard part.children.count == 2 else { return nil }
        for (fact, other) in [(0, 1), (1, 0)] {
            guard case .slot(let slot) = part.children[fact].kind, slot < factCount,
                let numbers = part.children[fact].bounds.numbers,
                case .number(let number)? = part.children[other].bounds.single,
                number > numbers.low ?? .zero
            else { continue }
            let next = try? number.adding(.one)
            let more = numbers.high.flatMap { high in next.map { min($0, high) } } ?? next
            self.slot = slot
            self.number = number
            self.more = more.flatMap { $0 > number ? $0 : nil }
            sign = fact == 0 ? .greaterOrEqual : .lessOrEqual
            text = TimedPart.text(of: part.range)
            return
        }
        return nil
    }
}

extension BoundedExpression {
    /// Whether a name stands in it.
    fileprivate func reads(_ slot: Int) -> Bool { kind == .slot(slot) || children.contains { $0.reads(slot) } }
}
