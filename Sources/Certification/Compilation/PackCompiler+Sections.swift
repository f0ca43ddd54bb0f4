import Diagnostics
import FEEL

extension PackCompiler {
    /// Compiles the sections and all they hold.
    ///
    /// - Returns: The indices of the sections among the groups, in the pack's order.
    mutating func compileSections() -> [Int] {
        var names = NameRegister(of: LocalizedText(id: "bagian", en: "section"))
        return declaration.sections.compactMap { declared in
            names.add(declared.id, reporting: &diagnostics) ? group(declared, path: declared.id.value) : nil
        }
    }

    /// Compiles a group after the groups it holds, so that scores can be computed in one pass over the array.
    private mutating func group(_ declared: GroupDeclaration, path: String) -> Int {
        let members = members(of: declared, path: path)
        if declared.isEmpty, declaration.unreadable.isEmpty {
            diagnostics.append(.emptyGroup(path, at: declared.id.range))
        }
        if declared.aggregate.value == .geometricMean { checkGeometricWeights(members, path, at: declared.id.range) }
        let basis = basis(
            declared.basis,
            of: LocalizedText(id: "kelompok '\(path)'", en: "the group '\(path)'"),
            at: declared.id.range
        )
        groups.append(
            Group(
                path: path,
                label: declared.label,
                aggregate: declared.aggregate.value,
                metAt: declared.metAt.flatMap {
                    quantity($0, .number, role: LocalizedText(id: "'met at'", en: "'met at'"))
                },
                basis: basis,
                members: members
            )
        )
        return groups.count - 1
    }

    private mutating func members(of declared: GroupDeclaration, path: String) -> [Group.Member] {
        var names = NameRegister(of: LocalizedText(id: "aturan di kelompok ini", en: "rule in this group"))
        switch declared.children {
        case .groups(let children):
            return children.compactMap { child in
                guard names.add(child.id, reporting: &diagnostics) else { return nil }
                let weight = weight(child.weight)
                return Group.Member(child: .group(group(child, path: "\(path).\(child.id.value)")), weight: weight)
            }
        case .criteria(let children):
            return children.compactMap { child in
                guard names.add(child.id, reporting: &diagnostics),
                    let criterion = criterion(child, path: "\(path).\(child.id.value)")
                else {
                    brokenCriteria.append("\(path).\(child.id.value)")
                    return nil
                }
                criteria.append(criterion)
                return Group.Member(child: .criterion(criteria.count - 1), weight: weight(child.weight))
            }
        }
    }

    /// The mean is an exact root, whose degree is the sum of the weights as whole numbers.
    private mutating func checkGeometricWeights(_ members: [Group.Member], _ path: String, at range: SourceRange) {
        let isRefused =
            !members.isEmpty
            && daysOfChange.contains { day in
                let weights = members.map { Fraction(numbers(of: $0.weight, on: day) ?? .one) }
                return weights.allSatisfy { $0 > .zero } && GeometricMean.wholeWeights(weights) == nil
            }
        if isRefused { diagnostics.append(.unevenWeights(of: path, limit: GeometricMean.degreeLimit, at: range)) }
    }

    private mutating func weight(_ declared: Located<QuantityDeclaration>?) -> Quantity {
        let one = Quantity.constant(.number(.one))
        guard let declared else { return one }
        guard let weight = quantity(declared, .number, role: LocalizedText(id: "bobot", en: "the weight")) else {
            return one
        }
        if daysOfChange.contains(where: { day in numbers(of: weight, on: day).map { $0 <= .zero } ?? false }) {
            diagnostics.append(.weightNotPositive(at: declared.range, values: valuePlaces(of: [weight])))
        }
        return weight
    }

    private mutating func criterion(_ declared: CriterionDeclaration, path: String) -> Criterion? {
        let basis = basis(
            declared.basis,
            of: LocalizedText(id: "kriteria '\(path)'", en: "the criterion '\(path)'"),
            at: declared.id.range
        )
        // Every part is compiled before any is missed, so that one run reports all findings.
        let applies = declared.applies.map {
            program($0, as: .boolean, role: LocalizedText(id: "'applies'", en: "'applies'"))
        }
        let test = test(declared)
        let needs = declared.needs.compactMap { need in factSlot(need) }
        guard let test, applies.map({ $0 != nil }) ?? true else { return nil }
        let programs = [test.program] + [applies ?? nil].compactMap { $0 }
        let reads = Set(programs.flatMap(\.reads).filter { $0 < facts.count } + needs)
        return Criterion(
            path: path,
            label: declared.label,
            applies: applies ?? nil,
            test: test,
            needs: needs,
            basis: basis,
            advice: declared.advice,
            reads: reads.sorted()
        )
    }

    private mutating func factSlot(_ name: Located<String>) -> Int? {
        guard let slot = factNames.index(of: name.value) else {
            guard !declaration.unreadable.contains(name.value) else { return nil }
            let nearest = factNames.nearest(to: name.value)
            diagnostics.append(.unknownFact(name.value, at: name.range, nearest: nearest))
            return nil
        }
        usedFacts.insert(slot)
        return slot
    }

    private mutating func test(_ declared: CriterionDeclaration) -> Criterion.Test? {
        let measureRole = LocalizedText(id: "'measure'", en: "'measure'")
        let metAt = declared.metAt.flatMap {
            quantity($0, .number, role: LocalizedText(id: "'met at'", en: "'met at'"))
        }
        switch declared.test {
        case .condition(let text):
            return program(text, as: .boolean, role: LocalizedText(id: "'met when'", en: "'met when'"))
                .map { .condition($0) }
        case .bands(let text, let direction, let declaredBands):
            let measure = program(text, as: .number(unit: nil), role: measureRole)
            let bands = bands(declaredBands, direction: direction)
            return measure.map { .bands(measure: $0, direction: direction, bands, metAt: metAt) }
        case .scale(let text, let scale):
            let measure = program(text, as: .number(unit: nil), role: measureRole)
            let endRole = LocalizedText(id: "ujung 'scale'", en: "an end of 'scale'")
            let from = quantity(scale.from, .number, role: endRole)
            let to = quantity(scale.to, .number, role: endRole)
            guard let measure, let from, let to else { return nil }
            if daysOfChange.contains(where: { numbers(of: from, on: $0) == numbers(of: to, on: $0) }) {
                diagnostics.append(.emptyScale(at: scale.to.range, values: valuePlaces(of: [from, to])))
            }
            return .scale(measure: measure, from: from, to: to, outside: scale.outside, metAt: metAt)
        }
    }
}
