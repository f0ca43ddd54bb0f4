import Diagnostics
import FEEL

extension PackCompiler {
    /// The most actions that a pack may have: a set of them is one machine word.
    private static let actionLimit = 64

    /// Compiles the actions, in the order written.
    mutating func compileActions() -> [Action] {
        var names = NameRegister(of: LocalizedText(id: "tindakan", en: "action"))
        let declared = declaration.actions.filter { names.add($0.id, reporting: &diagnostics) }
        if declared.count > Self.actionLimit {
            diagnostics.append(.tooManyActions(limit: Self.actionLimit, at: declared[Self.actionLimit].id.range))
        }
        let after = declared.map { action in
            action.after.compactMap { name -> Int? in
                if let index = names.index(of: name.value) { return index }
                diagnostics.append(.unknownAction(name, nearest: names.nearest(to: name.value)))
                return nil
            }
        }
        let hasCircle = reportCircles(declared, after)
        let actions = zip(declared, after).compactMap { action($0, after: $1) }
        guard !hasCircle, actions.count == declared.count else { return [] }
        reportUseless(actions, declared)
        return actions
    }

    /// Reports actions that establish nothing a criterion reads, or another action needs to know.
    private mutating func reportUseless(_ actions: [Action], _ declared: [ActionDeclaration]) {
        let read = Set(criteria.flatMap(\.reads))
        for (index, action) in actions.enumerated() {
            let others = actions.indices.filter { $0 != index }.flatMap { actions[$0].effects }
            let wanted = read.union(others.flatMap { $0.change.program?.reads ?? [] })
            guard !action.effects.contains(where: { wanted.contains($0.fact) }) else { continue }
            diagnostics.append(.uselessAction(declared[index].id))
        }
    }

    private mutating func action(_ declared: ActionDeclaration, after: [Int]) -> Action? {
        let id = declared.id.value
        let basis = basis(
            declared.basis,
            of: LocalizedText(id: "tindakan '\(id)'", en: "the action '\(id)'"),
            at: declared.id.range
        )
        let months = months(declared.effort.months)
        let range = monthsRange(declared, isAssumption: basis.isAssumption, months: months)
        let effects = effects(declared)
        guard let months, effects.count == declared.effects.count else { return nil }
        return Action(
            id: id,
            label: declared.label,
            by: declared.by,
            months: months,
            monthsRange: range ?? months...months,
            cost: declared.effort.cost,
            after: Array(Set(after)).sorted(),
            effects: effects,
            basis: basis
        )
    }

    // MARK: Effort

    /// A whole number of months above 0.
    private mutating func months(_ declared: Located<QuantityDeclaration>) -> Int? {
        guard case .literal(.number(let number)) = declared.value, let months = number.integer,
            (1...1200).contains(months)
        else {
            diagnostics.append(.badMonths(at: declared.range))
            return nil
        }
        return months
    }

    private mutating func monthsRange(
        _ declared: ActionDeclaration,
        isAssumption: Bool,
        months: Int?
    ) -> ClosedRange<Int>? {
        guard let bounds = declared.effort.range else {
            if isAssumption { diagnostics.append(.effortWithoutRange(declared.id)) }
            return nil
        }
        func end(_ end: Located<Value>) -> Located<QuantityDeclaration> { Located(.literal(end.value), at: end.range) }
        guard let from = self.months(end(bounds.from)), let to = self.months(end(bounds.to)), let months else {
            return nil
        }
        guard from <= months, months <= to else {
            diagnostics.append(.monthsOutsideRange(declared.id.value, at: declared.effort.months.range))
            return nil
        }
        return from...to
    }

    // MARK: Effects

    private mutating func effects(_ declared: ActionDeclaration) -> [Action.Effect] {
        declared.effects.compactMap { effect in
            let name = effect.fact.value
            guard let fact = factNames.index(of: name), facts.indices.contains(fact) else {
                diagnostics.append(.unknownFact(effect.fact, nearest: factNames.nearest(to: name)))
                return nil
            }
            return change(effect.change, of: facts[fact]).map { Action.Effect(fact: fact, change: $0) }
        }
    }

    private mutating func change(_ declared: Located<ActionDeclaration.Change>, of fact: Fact) -> Action.Change? {
        switch (declared.value, fact.kind) {
        case (.includes(let options), .choices):
            let known = options.compactMap { option(Located($0.value, at: $0.range), of: fact) }
            // An option can be chosen once only, however often it is written.
            let chosen = known.enumerated().filter { !known.prefix($0.offset).contains($0.element) }.map(\.element)
            return known.count == options.count ? .includes(chosen) : nil
        case (.becomes(let text), .boolean): return boolean(text, of: fact).map { .becomes(.boolean($0)) }
        case (.becomes(let text), .choice):
            return option(Located(text.value.text, at: text.range), of: fact).map { .becomes(.string($0)) }
        case (.becomes(let text), .text): return content(text, of: fact).map { .becomes(.string($0)) }
        case (.becomes(let text), .integer), (.becomes(let text), .decimal), (.becomes(let text), .date):
            return program(text, for: fact).map { .becomesResult($0) }
        case (.atLeast(let text), .integer), (.atLeast(let text), .decimal), (.atLeast(let text), .date):
            return program(text, for: fact).map { .atLeast($0) }
        case (.atMost(let text), .integer), (.atMost(let text), .decimal), (.atMost(let text), .date):
            return program(text, for: fact).map { .atMost($0) }
        case (.expects(let text), .integer), (.expects(let text), .decimal), (.expects(let text), .date):
            return program(text, for: fact).map { .expects($0) }
        default:
            diagnostics.append(.wrongChange(of: fact, at: declared.range))
            return nil
        }
    }

    private mutating func boolean(_ text: Located<SourceText>, of fact: Fact) -> Bool? {
        switch text.value.text {
        case "ya", "yes", "true": return true
        case "tidak", "no", "false": return false
        default:
            diagnostics.append(.notYesOrNo(text.value.text, fact: fact.id, at: text.range))
            return nil
        }
    }

    /// A text that evidence may hold.
    private mutating func content(_ text: Located<SourceText>, of fact: Fact) -> String? {
        guard !EmptyWords.contain(text.value.text) else {
            diagnostics.append(.emptyText(text.value.text, of: fact, at: text.range))
            return nil
        }
        return text.value.text
    }

    private mutating func option(_ option: Located<String>, of fact: Fact) -> String? {
        let ids = fact.options.map(\.id)
        guard ids.contains(option.value) else {
            diagnostics.append(.unknownOption(option, of: fact, nearest: nearestName(to: option.value, among: ids)))
            return nil
        }
        return option.value
    }

    /// An expression over facts and parameters; a fact that only actions read isn't used by any rule, so that isn't noted.
    private mutating func program(_ text: Located<SourceText>, for fact: Fact) -> Program? {
        let role = LocalizedText(id: "nilai '\(fact.id)'", en: "the value of '\(fact.id)'")
        let type: ValueType = fact.kind == .date ? .date : .number(unit: fact.unit?.name)
        guard
            let program = Program.compile(
                text.value,
                in: environment,
                expecting: type,
                role: role,
                diagnostics: &diagnostics
            )
        else { return nil }
        for slot in program.reads where slot > facts.count { usedParameters.insert(slot - facts.count - 1) }
        if fact.kind == .integer, let part = brokenNumber(by: program) {
            diagnostics.append(.notWhole(part, of: fact, text.value.text, at: text.range))
            return nil
        }
        if let bound = brokenBound(of: fact, by: program) {
            diagnostics.append(.outOfBounds(fact.id, bound: bound, at: text.range))
            return nil
        }
        return program
    }

    /// The bound that a value which depends on no fact lies outside of on some day of change; nothing where it keeps both.
    private func brokenBound(of fact: Fact, by program: Program) -> String? {
        for day in daysOfChange {
            let value = value(of: program, on: day)
            if let low = fact.lowerBound.map({ self.value(of: $0, on: day) }), value.isBelow(low) {
                return low.description
            }
            if let high = fact.upperBound.map({ self.value(of: $0, on: day) }), high.isBelow(value) {
                return high.description
            }
        }
        return nil
    }

    /// The number with a fraction that a value which depends on no fact has on some day of change; nothing where there is none.
    private func brokenNumber(by program: Program) -> Number? {
        daysOfChange.lazy.compactMap { day in
            guard case .number(let number) = self.value(of: program, on: day), !number.isInteger else { return nil }
            return number
        }.first
    }

    /// What a program comes to while no fact is known.
    private func value(of program: Program, on day: Day) -> Value {
        let unknown = (0...facts.count).map { Value.unknown(Causes(slot: $0)) }
        return program.evaluate(unknown + parameters.map { $0.value(on: day) }, asOf: day).value
    }

    private func value(of quantity: Quantity, on day: Day) -> Value {
        switch quantity {
        case .constant(let value): value
        case .parameter(let index): parameters[index].value(on: day)
        }
    }

    // MARK: Circles

    /// Reports each circle of prerequisites once, at the first of its actions.
    ///
    /// - Returns: Whether there is one.
    private mutating func reportCircles(_ declared: [ActionDeclaration], _ after: [[Int]]) -> Bool {
        var reported: Set<Int> = []
        for start in declared.indices where !reported.contains(start) {
            guard let circle = circle(from: start, after) else { continue }
            reported.formUnion(circle)
            diagnostics.append(.circularActions(circle.map { declared[$0].id.value }, at: declared[start].id.range))
        }
        return !reported.isEmpty
    }

    /// The shortest way from an action over its prerequisites back to itself.
    private func circle(from start: Int, _ after: [[Int]]) -> [Int]? {
        var ways = [[start]]
        var seen: Set<Int> = []
        while !ways.isEmpty {
            var next: [[Int]] = []
            for way in ways {
                for action in after[way[way.count - 1]] {
                    if action == start { return way }
                    if seen.insert(action).inserted { next.append(way + [action]) }
                }
            }
            ways = next
        }
        return nil
    }
}

extension Value {
    /// Whether a number or a day is before another.
    fileprivate func isBelow(_ other: Value) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        default: false
        }
    }
}
