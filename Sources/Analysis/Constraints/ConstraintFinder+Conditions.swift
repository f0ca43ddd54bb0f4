import Certification
import Diagnostics
import FEEL

extension ConstraintFinder {
    private var entries: [ResultNames.Entry] { rules.pack.resultNames.entries }

    /// What isn't proven of a condition; nothing where it holds.
    func constraints(_ condition: Program, _ slots: LevelSlots) -> [LevelConstraint] {
        let standing = slots.standing(of: condition)
        guard !standing.isProven else { return [] }
        switch condition.shape {
        case .junction(.and, let parts): return parts.flatMap { constraints($0, slots) }
        case .junction(.or, let parts):
            return [number(1, parts.map { constraints($0, slots) }, condition, standing)]
        case .slot(let slot):
            if case .met(let child) = entries[slot] { return [met(child, at: condition.place)] }
        case .comparison(let comparison, let left, let right):
            if let floor = floor(comparison, left, right) ?? floor(comparison.swapped, right, left) {
                return [constraint(.score(floor), condition, standing)]
            }
        case .quantified(let quantifier, let list, let item):
            guard case .groups(let groups) = entries[list], isPlain(item) else { break }
            let lacking = lacking(of: groups, inList: list, condition, item, slots)
            return quantifier == .every ? lacking.flatMap { $0 } : [number(1, lacking, condition, standing)]
        case .count(let conditions, let needed, let isStrict):
            guard let needed = wholeNumber(needed, isStrict) else { break }
            return [number(needed, conditions.map { constraints($0, slots) }, condition, standing)]
        case .countItems(let list, let each, let needed, let isStrict):
            guard case .groups(let groups) = entries[list], let needed = wholeNumber(needed, isStrict),
                case .quantified(_, _, let item) = each.shape, isPlain(item)
            else { break }
            return [number(needed, lacking(of: groups, inList: list, each, item, slots), condition, standing)]
        case .other: break
        }
        return [constraint(.condition(condition), condition, standing)]
    }

    private func constraint(
        _ kind: LevelConstraint.Kind,
        _ condition: Program,
        _ standing: LevelSlots.Standing
    ) -> LevelConstraint {
        LevelConstraint(
            kind: kind,
            place: condition.place,
            isClaimed: standing.isClaimed,
            isPossible: standing.isPossible
        )
    }

    /// So many of several things, each with what it lacks.
    private func number(
        _ needed: Int,
        _ lacking: [[LevelConstraint]],
        _ condition: Program,
        _ standing: LevelSlots.Standing
    ) -> LevelConstraint {
        let asked = LevelConstraint.NumberAsked(
            group: nil,
            needed: needed,
            held: lacking.filter(\.isEmpty).count,
            total: lacking.count,
            open: lacking.filter { !$0.isEmpty }
        )
        return constraint(.number(asked), condition, standing)
    }

    // MARK: Items of a list

    /// What each group in a list lacks of a condition on the items.
    private func lacking(
        of groups: [ResultNames.Item],
        inList list: Int,
        _ condition: Program,
        _ item: ItemShape,
        _ slots: LevelSlots
    ) -> [[LevelConstraint]] {
        groups.indices.map { index in
            constraints(ofGroup: groups[index].index, condition, item, slots.only(item: index, ofList: list))
        }
    }

    /// Whether a condition on an item is made of its fields alone.
    private func isPlain(_ item: ItemShape) -> Bool {
        switch item {
        case .junction(_, let parts):
            parts.allSatisfy { if case .quantified(_, _, let inner) = $0.shape { isPlain(inner) } else { false } }
        case .field(let name): name == "met"
        case .comparison(let comparison, let name, let amount):
            name == "score" && isFloor(comparison) && readsParametersOnly(amount)
        case .other: false
        }
    }

    /// What isn't proven of a plain condition on the only item that is in its list.
    private func constraints(
        ofGroup group: Int,
        _ condition: Program,
        _ item: ItemShape,
        _ slots: LevelSlots
    ) -> [LevelConstraint] {
        let standing = slots.standing(of: condition)
        guard !standing.isProven else { return [] }
        switch item {
        case .junction(let junction, let parts):
            let lacking = parts.map { part -> [LevelConstraint] in
                guard case .quantified(_, _, let inner) = part.shape else { return [] }
                return constraints(ofGroup: group, part, inner, slots)
            }
            return junction == .and ? lacking.flatMap { $0 } : [number(1, lacking, condition, standing)]
        case .comparison(let comparison, _, let amount):
            guard let floor = floor(comparison, of: .group(group), amount) else { return [] }
            return [constraint(.score(floor), condition, standing)]
        case .field, .other: return [met(.group(group), at: condition.place)]
        }
    }

    // MARK: Amounts

    /// A score beside an amount; nothing where the two sides aren't that.
    private func floor(_ comparison: Comparison, _ left: Program, _ right: Program) -> LevelConstraint.ScoreFloor? {
        guard case .slot(let slot) = left.shape, case .score(let child) = entries[slot] else { return nil }
        return floor(comparison, of: child, right)
    }

    private func floor(_ comparison: Comparison, of child: Group.Child, _ amount: Program)
        -> LevelConstraint.ScoreFloor?
    {
        guard isFloor(comparison), readsParametersOnly(amount), let number = number(amount) else { return nil }
        var parameter: Int?
        if case .slot(let slot) = amount.shape, case .parameter(let index) = entries[slot] { parameter = index }
        return floor(of: child, Fraction(number), isStrict: comparison == .greater, parameter)
    }

    private func isFloor(_ comparison: Comparison) -> Bool { comparison == .greaterOrEqual || comparison == .greater }

    /// Whether an amount is the same for every village.
    private func readsParametersOnly(_ amount: Program) -> Bool {
        amount.reads.allSatisfy { if case .parameter = entries[$0] { true } else { false } }
    }

    private func number(_ amount: Program) -> Number? {
        guard readsParametersOnly(amount),
            case .number(let number) = amount.evaluate(rules.emptyResultSlots, asOf: rules.asOf).value
        else { return nil }
        return number
    }

    /// The least whole number that is enough.
    private func wholeNumber(_ amount: Program, _ isStrict: Bool) -> Int? {
        guard let number = number(amount), let least = (try? number.rounded(toScale: 0, .floor))?.integer else {
            return nil
        }
        return isStrict || Number(least) < number ? least + 1 : least
    }
}
