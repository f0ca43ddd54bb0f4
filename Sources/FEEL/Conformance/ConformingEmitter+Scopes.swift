internal import Diagnostics

// Names, and the constructs that bring in names.

extension ConformingEmitter {
    /// A dotted name: variables first, from the inside out, then the longest declared beginning; what is left are fields.
    mutating func name(_ words: [Expression.Word], _ expression: Expression) -> Int32? {
        guard var (node, count) = resolve(words, inside: scopes.count) else {
            let name = words.map(\.text).joined(separator: ".")
            let visible = environment.names + scopes.compactMap(\.name)
            let nearest = nearestName(to: name, among: visible + ["true", "false", "null"])
            report(.unknownName(name, nearest: nearest, at: source.range(of: expression.range)))
            return nil
        }
        for word in words[count...] {
            let part = Expression(.name([]), range: expression.range.lowerBound..<word.range.upperBound)
            guard let next = emit(.field(node, name: builder.name(word.text)), part) else { return nil }
            (node, count) = (next, count + 1)
        }
        return node
    }

    /// The node of the first words of a name, looked for in the outermost scopes, and how many words it takes.
    private mutating func resolve(_ words: [Expression.Word], inside depth: Int) -> (node: Int32, count: Int)? {
        let first = words[0]
        let part = Expression(.name([first]), range: first.range)
        for index in scopes[..<depth].indices.reversed() {
            switch scopes[index] {
            case .variable(let name) where name == first.text:
                return emit(.local(Int32(index)), part).map { ($0, 1) }
            case .variable: continue
            case .item:
                // Only the value tells whether the item has such a field.
                let isItem = first.text == "item"
                let outer = isItem ? emit(.local(Int32(index)), part) : resolve([first], inside: index)?.node
                guard let otherwise = outer ?? null(part) else { return nil }
                let name = builder.name(first.text)
                return emit(.itemField(local: Int32(index), name: name, otherwise: otherwise), part).map { ($0, 1) }
            }
        }
        guard let (slot, count) = environment.longestPrefix(of: words.map(\.text)) else { return nil }
        let range = first.range.lowerBound..<words[count - 1].range.upperBound
        return emit(.slot(Int32(slot)), Expression(.name([]), range: range)).map { ($0, count) }
    }

    private mutating func null(_ part: Expression) -> Int32? {
        emit(.constant(builder.constant(.null)), part)
    }

    /// Entries see those before them.
    mutating func context(_ entries: [Expression.Entry], _ expression: Expression) -> Int32? {
        let outer = scopes.count
        var nodes: [Int32] = []
        for (index, entry) in entries.enumerated() {
            if entries[..<index].contains(where: { $0.key == entry.key }) {
                report(.repeatedName(entry.key.text, at: source.range(of: entry.key.range)))
            }
            let value = emit(entry.value)
            let local = open(.variable(entry.key.text))
            if let value, let node = emit(.bind(local: local, value), entry.value) { nodes.append(node) }
        }
        scopes.removeLast(scopes.count - outer)
        guard nodes.count == entries.count else { return nil }
        let shape = builder.shape(entries.map(\.key.text))
        return emit(.context(shape: shape, builder.parts(nodes)), expression)
    }

    mutating func filter(_ base: Expression, _ condition: Expression, _ expression: Expression) -> Int32? {
        let list = emit(base)
        let local = open(.item)
        let test = emit(condition)
        scopes.removeLast()
        guard let list, let test else { return nil }
        return emit(.select(list, test, local: local), expression)
    }

    /// A loop, whose body can use what it gave so far as `partial`.
    mutating func loop(
        _ iterations: [Expression.Iteration],
        _ body: Expression,
        _ expression: Expression
    ) -> Int32? {
        let list = open(.variable("partial"))
        let whole = iterate(iterations[...], expression) { emitter in
            emitter.emit(body).flatMap { emitter.emit(.collect($0, list: list), body) }
        } joining: { source, body, local, isInnermost in
            .loop(source, body, local: local, joins: !isInnermost)
        }
        scopes.removeLast()
        return whole.flatMap { emit(.empty(list: list, $0), expression) }
    }

    /// A loop or quantifier over several variables is one over the first, of one over the rest.
    mutating func iterate(
        _ iterations: ArraySlice<Expression.Iteration>,
        _ expression: Expression,
        _ emitBody: (inout ConformingEmitter) -> Int32?,
        joining instruction: (_ source: Int32, _ body: Int32, _ local: Int32, _ isInnermost: Bool) -> Instruction
    ) -> Int32? {
        guard let iteration = iterations.first else { return emitBody(&self) }
        let source = iterated(iteration.source)
        let local = open(.variable(iteration.variable.text))
        let inner = iterate(iterations.dropFirst(), expression, emitBody, joining: instruction)
        scopes.removeLast()
        guard let source, let inner else { return nil }
        return emit(instruction(source, inner, local, iterations.count == 1), expression)
    }

    /// What is run through; a bare `3..1` runs down, while in brackets it would be no range.
    private mutating func iterated(_ source: Expression) -> Int32? {
        if case .range(let low, let high, _, _) = source.kind, low.range.lowerBound == source.range.lowerBound {
            guard let ends = emitAll([low, high]) else { return nil }
            return emit(.range(ends[0], ends[1], lowClosed: true, highClosed: true), source)
        }
        return emit(source).flatMap { emit(.listed($0), source) }
    }

    private mutating func open(_ scope: Scope) -> Int32 {
        scopes.append(scope)
        builder.needs(locals: scopes.count)
        return Int32(scopes.count - 1)
    }
}

extension ConformingEmitter.Scope {
    fileprivate var name: String? {
        if case .variable(let name) = self { name } else { nil }
    }
}
