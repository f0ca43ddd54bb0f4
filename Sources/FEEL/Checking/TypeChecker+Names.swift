internal import Diagnostics

/// The variables that one construct brings in.
enum Scope {
    /// `x` of `some x in …`.
    case variable(name: String, type: ValueType, local: Int32)
    /// `item` of a filter, and its fields by their bare names.
    case item(type: ValueType, local: Int32)
}

extension TypeChecker {
    /// Resolves a dotted name: variables first, from the inside out, then the longest declared beginning; what is left
    /// are fields.
    mutating func name(_ words: [Expression.Word], _ expression: Expression) -> Checked? {
        let mark = builder.mark
        guard let (base, count) = variable(words, expression) ?? declared(words, expression) else {
            reportUnknown(words, expression)
            return nil
        }
        // What is broken may be named by a longer path than what is not: 'a.b' is good and 'a.b.c' isn't.
        guard count == words.count || !environment.isBroken(words.map(\.text).joined(separator: ".")) else {
            return nil
        }
        var value = base
        for word in words[count...] {
            let part = Expression(.name([]), range: expression.range.lowerBound..<word.range.upperBound)
            guard let next = field(word, of: value, part, mark) else { return nil }
            value = next
        }
        return value
    }

    private mutating func variable(_ words: [Expression.Word], _ expression: Expression) -> (Checked, count: Int)? {
        let first = words[0].text
        for scope in scopes.reversed() {
            switch scope {
            case .variable(first, let type, let local):
                return read(.local(local), type, words[0]).map { ($0, 1) }
            case .item(let type, let local) where first == "item":
                return read(.local(local), type, words[0]).map { ($0, 1) }
            case .item(.context(let fields), let local) where fields.contains { $0.name == first }:
                return read(.local(local), .context(fields), words[0]).map { ($0, 0) }
            case .variable, .item: continue
            }
        }
        return nil
    }

    private mutating func declared(_ words: [Expression.Word], _ expression: Expression) -> (Checked, count: Int)? {
        guard let (slot, count) = environment.longestPrefix(of: words.map(\.text)),
            let type = environment.type(ofSlot: slot)
        else { return nil }
        let range = words[0].range.lowerBound..<words[count - 1].range.upperBound
        let word = Expression.Word(text: "", range: range)
        return read(.slot(Int32(slot)), type, word).map { ($0, count) }
    }

    private mutating func read(_ instruction: Instruction, _ type: ValueType, _ word: Expression.Word) -> Checked? {
        emit(instruction, type, Expression(.name([word]), range: word.range), builder.mark)
    }

    private mutating func reportUnknown(_ words: [Expression.Word], _ expression: Expression) {
        let name = words.map(\.text).joined(separator: ".")
        guard !environment.isBroken(name) else { return }
        if environment.isGroup(name) {
            let members = environment.members(of: name).prefix(5)
            report(.groupIsNoValue(name, members: Array(members), at: place(expression)))
        } else if words.count == 1, BuiltIn.named(name) != nil {
            report(.functionIsNoValue(name, at: place(expression)))
        } else {
            let nearest = nearestName(to: name, among: visibleNames + ["true", "false", "null"])
            report(.unknownName(name, nearest: nearest, at: place(expression)))
        }
    }

    private var visibleNames: [String] {
        var names: [String] = []
        for scope in scopes.reversed() {
            switch scope {
            case .variable(let name, _, _): names.append(name)
            case .item(let type, _): names += ["item"] + type.properties.map(\.name)
            }
        }
        return names + environment.names + environment.brokenNames
    }

    mutating func path(_ base: Expression, _ word: Expression.Word, _ expression: Expression) -> Checked? {
        let mark = builder.mark
        guard let value = infer(base) else { return nil }
        return field(word, of: value, expression, mark)
    }

    /// A field of a context, a property of a date or duration, or the list of the fields of all items.
    private mutating func field(
        _ word: Expression.Word,
        of value: Checked,
        _ expression: Expression,
        _ mark: ProgramBuilder.Mark
    ) -> Checked? {
        guard let type = Self.fieldType(word.text, of: value.type) else {
            var owner = value.type
            if case .list(let item) = owner { owner = item }
            let nearest = nearestName(to: word.text, among: owner.properties.map(\.name))
            let range = source.range(of: word.range)
            report(.unknownField(word.text, of: owner, nearest: nearest, at: range))
            return nil
        }
        return emit(.field(value.node, name: builder.name(word.text)), type, expression, mark)
    }

    private static func fieldType(_ name: String, of type: ValueType) -> ValueType? {
        switch type {
        case .any, .null: .any
        case .list(let item): fieldType(name, of: item).map(ValueType.list)
        default: type.properties.first { $0.name == name }?.type
        }
    }
}
