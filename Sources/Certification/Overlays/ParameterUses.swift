import Diagnostics
import FEEL

/// All places where a pack uses a parameter, with the direction that is stricter in each.
///
/// Stricter means: whatever is known of a village, no level becomes certain that wasn't. Scores rise with the scores below
/// them and levels with the scores they read (the compiler refuses others), so a rule that is harder to meet is enough. A
/// value that no longer counts as evidence makes something unknown, and what is unknown proves nothing; but it contradicts
/// nothing either, so that in a cross-check between facts it is neither way.
struct ParameterUses {
    private let id: String
    private let pack: RulePack
    /// The parameters with the overlay's values.
    private let moved: [Parameter]
    private let criteria: [String: Criterion]
    private var uses: [ParameterUse] = []

    /// Looks through a pack and its declaration.
    ///
    /// - Parameter moved: The pack's parameters, in their order, with the values that they are to have.
    init(of id: String, in declaration: RulePackDeclaration, _ pack: RulePack, moved: [Parameter]) {
        self.id = id
        self.pack = pack
        self.moved = moved
        criteria = Dictionary(pack.criteria.map { ($0.path, $0) }) { first, _ in first }
        for fact in declaration.facts { visit(fact) }
        for check in pack.checks { visit(check.holds, betterWhenRising: true) }
        for section in declaration.sections { visit(section, path: section.id.value) }
        for level in pack.levels { visit(level.requires, betterWhenRising: true) }
    }

    /// The first use that fulfils a condition: facts first, then rules from the top down.
    func first(where condition: (ParameterUse) -> Bool) -> ParameterUse? { uses.first(where: condition) }

    private mutating func visit(_ fact: FactDeclaration) {
        // A value out of bounds is refused; an old value or document no longer counts. In a cross-check with other facts that
        // can end a contradiction, and the others count again.
        let check = pack.firstCheck(comparing: fact.id.value)?.id
        visit(fact.lowerBound, check == nil ? .strictWhenRaised : .unclear, check)
        let below = [fact.upperBound, fact.maximumAge] + fact.documents.map(\.validity)
        for quantity in below { visit(quantity, check == nil ? .strictWhenLowered : .unclear, check) }
    }

    private mutating func visit(_ group: GroupDeclaration, path: String) {
        visit(group.metAt, .strictWhenRaised)
        visit(group.weight, .unclear)
        switch group.children {
        case .groups(let groups): for child in groups { visit(child, path: "\(path).\(child.id.value)") }
        case .criteria(let children):
            for child in children {
                guard let criterion = criteria["\(path).\(child.id.value)"] else { continue }
                visit(child, criterion)
            }
        }
    }

    private mutating func visit(_ declared: CriterionDeclaration, _ criterion: Criterion) {
        visit(declared.weight, .unclear)
        visit(declared.metAt, .strictWhenRaised)
        if let applies = criterion.applies { visit(applies, betterWhenRising: nil) }
        switch (declared.test, criterion.test) {
        case (.bands(_, let direction, let bands), .bands(let measure, _, _, _)):
            for band in bands {
                visit(band.threshold, direction == .atLeast ? .strictWhenRaised : .strictWhenLowered)
                visit(band.points, .unclear)
            }
            visit(measure, betterWhenRising: direction == .atLeast)
        case (.scale(_, let ends), .scale(let measure, let from, let to, let outside, _)):
            let isRising = outside == .cutOff ? isRising(from: from, to: to) : nil
            let effect = isRising.map { $0 ? ParameterUse.Effect.strictWhenRaised : .strictWhenLowered }
            visit(ends.from, effect ?? .unclear)
            visit(ends.to, effect ?? .unclear)
            visit(measure, betterWhenRising: isRising)
        default: visit(criterion.test.program, betterWhenRising: true)
        }
    }

    /// Whether a scale goes up on every day, before and after; nothing where it turns around.
    private func isRising(from: Quantity, to: Quantity) -> Bool? {
        var isRising: Bool?
        let all = pack.parameters + moved
        for day in all.flatMap({ $0.values.compactMap(\.from) }) + [pack.header.effectiveFrom] {
            for parameters in [pack.parameters, moved] {
                let values = DatedValues(parameters: parameters.map { $0.value(on: day) })
                let rises = values.number(of: from) < values.number(of: to)
                if let isRising, isRising != rises { return nil }
                isRising = rises
            }
        }
        return isRising
    }

    private mutating func visit(
        _ quantity: Located<QuantityDeclaration>?,
        _ effect: ParameterUse.Effect,
        _ check: String? = nil
    ) {
        guard let quantity, case .parameter(id) = quantity.value else { return }
        uses.append(ParameterUse(effect: effect, place: quantity.range, check: check))
    }

    /// Adds the uses in an expression.
    ///
    /// - Parameter betterWhenRising: Whether a larger value is better; nothing where no direction is.
    private mutating func visit(_ program: Program, betterWhenRising: Bool?) {
        let (raising, lowering) = (program.risingUses { $0 == id }, program.fallingUses { $0 == id })
        guard let place = lowering.first ?? raising.first else { return }
        var effect = ParameterUse.Effect.unclear
        if raising.isEmpty { effect = .strictWhenRaised }
        if lowering.isEmpty { effect = .strictWhenLowered }
        if let betterWhenRising {
            uses.append(ParameterUse(effect: betterWhenRising ? effect : effect.reversed, place: place))
        } else {
            uses.append(ParameterUse(effect: .unclear, place: place))
        }
    }
}
