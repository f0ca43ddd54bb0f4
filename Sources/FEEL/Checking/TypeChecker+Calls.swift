internal import Diagnostics

extension TypeChecker {
    mutating func call(_ word: Expression.Word, _ arguments: [Expression.Argument], _ expression: Expression)
        -> Checked?
    {
        let mark = builder.mark
        let parts = arguments.map { infer($0.value) }
        guard let function = BuiltIn.named(word.text) else {
            let nearest = nearestName(to: word.text, among: BuiltIn.all.map(\.name))
            report(.unknownFunction(word.text, nearest: nearest, at: source.range(of: word.range)))
            return nil
        }
        guard namesAreParameters(of: function, arguments) else { return nil }
        let forms = function.signatures.compactMap { signature in
            signature.arrange(arguments).map { (signature: signature, order: $0) }
        }
        guard !forms.isEmpty else {
            report(.wrongArguments(function, count: arguments.count, at: place(expression)))
            return nil
        }
        let given = parts.compactMap { $0 }
        guard given.count == arguments.count else { return nil }
        let fitting = forms.first { form in misfit(form.signature, form.order, given) == nil }
        guard let (signature, order) = fitting else {
            reportMisfit(of: function, forms[0].signature, forms[0].order, given, arguments)
            return nil
        }
        guard patternsAreRight(of: function, signature, order, arguments) else { return nil }
        return emitCall(function, signature, order.map { $0.map { given[$0] } }, expression, mark)
    }

    private mutating func namesAreParameters(of function: BuiltIn, _ arguments: [Expression.Argument]) -> Bool {
        let known = function.signatures.flatMap(\.parameters).map(\.name)
        var isRight = true
        for (index, argument) in arguments.enumerated() {
            guard let name = argument.name else { continue }
            let range = source.range(of: name.range)
            if !known.contains(name.text) {
                let nearest = nearestName(to: name.text, among: known)
                report(.unknownParameter(name.text, of: function.name, nearest: nearest, at: range))
                isRight = false
            } else if arguments[..<index].contains(where: { $0.name == name }) {
                report(.repeatedName(name.text, at: range))
                isRight = false
            }
        }
        return isRight
    }

    /// The first argument whose type doesn't fit, and what is asked for.
    private func misfit(
        _ signature: BuiltIn.Signature,
        _ order: [Int?],
        _ given: [Checked]
    ) -> (argument: Int, parameter: BuiltIn.Parameter, expected: ValueType)? {
        for (position, index) in order.enumerated() {
            guard let index else { continue }
            let parameter = signature.parameters[min(position, signature.parameters.count - 1)]
            var expected = parameter.type
            if signature.spreads(order, given.map(\.type)), position >= signature.parameters.count - 1,
                case .list(let item) = expected
            {
                expected = item
            }
            if !given[index].type.fits(expected) { return (index, parameter, expected) }
        }
        return nil
    }

    private mutating func reportMisfit(
        of function: BuiltIn,
        _ signature: BuiltIn.Signature,
        _ order: [Int?],
        _ given: [Checked],
        _ arguments: [Expression.Argument]
    ) {
        guard let (index, parameter, expected) = misfit(signature, order, given) else { return }
        let role = Role.argument(parameter.name, of: function.name)
        let place = place(arguments[index].value)
        report(.wrongType(given[index].type, expected: expected, role: role.words, at: place))
    }

    private mutating func emitCall(
        _ function: BuiltIn,
        _ signature: BuiltIn.Signature,
        _ arguments: [Checked?],
        _ expression: Expression,
        _ mark: ProgramBuilder.Mark
    ) -> Checked? {
        var types = arguments.map { $0?.type ?? .null }
        var nodes = arguments.map { $0?.node ?? builder.absent(at: expression.range) }
        if signature.spreads(arguments.indices.map { $0 }, types) {
            let fixed = signature.parameters.count - 1
            guard let item = joined(types[fixed...], expression) else { return nil }
            let list = Instruction.list(builder.parts(Array(nodes[fixed...])))
            guard let rest = emit(list, .list(item), expression, fixed == 0 ? mark : nil) else { return nil }
            types = types[..<fixed] + [rest.type]
            nodes = nodes[..<fixed] + [rest.node]
        }
        guard let type = signature.result(types) else {
            let role = Role.arguments(of: function.name)
            report(.typesDiffer(role.words, types[0], types[types.count - 1], at: place(expression)))
            return nil
        }
        let instruction: Instruction
        switch function.implementation {
        case .negation: instruction = .not(nodes[0])
        case .knowledge(let isKnown): instruction = .known(nodes[0], isKnown: isKnown)
        case .fallback: instruction = .coalesce(nodes[0], nodes[1])
        case .function:
            instruction = .call(
                function: builder.function(function, required: signature.required),
                builder.parts(nodes)
            )
        }
        return emit(instruction, type, expression, mark)
    }

    private mutating func joined(_ types: ArraySlice<ValueType>, _ expression: Expression) -> ValueType? {
        var all = ValueType.null
        for type in types {
            guard let joined = all.joined(with: type) else {
                report(.typesDiffer(Role.items.words, all, type, at: place(expression)))
                return nil
            }
            all = joined
        }
        return all
    }
}
