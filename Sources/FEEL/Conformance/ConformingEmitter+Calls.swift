internal import Diagnostics

extension ConformingEmitter {
    mutating func isIn(_ value: Expression, _ tests: [Expression.Test], _ expression: Expression) -> Int32? {
        let searched = emit(value)
        var nodes: [Int32] = []
        for test in tests {
            guard let operand = emit(test.operand), let node = emit(.test(test.comparison, operand), test.operand)
            else { continue }
            nodes.append(node)
        }
        guard let searched, nodes.count == tests.count else { return nil }
        return emit(.isIn(searched, builder.parts(nodes)), expression)
    }

    mutating func call(
        _ word: Expression.Word,
        _ arguments: [Expression.Argument],
        _ expression: Expression
    ) -> Int32? {
        let given = emitAll(arguments.map(\.value))
        guard let function = BuiltIn.named(word.text) else {
            let nearest = nearestName(to: word.text, among: BuiltIn.all.map(\.name))
            report(.unknownFunction(word.text, nearest: nearest, at: source.range(of: word.range)))
            return nil
        }
        let forms = function.signatures.compactMap { signature in
            signature.arrange(arguments).map { Code.Form(signature: signature, order: $0) }
        }
        guard let first = forms.first else {
            reportMisfit(of: function, arguments, expression)
            return nil
        }
        guard let given else { return nil }
        let ordered = first.order.compactMap { $0.map { given[$0] } }
        switch function.implementation {
        case .negation: return emit(.not(ordered[0]), expression)
        case .knowledge(let isKnown): return emit(.known(ordered[0], isKnown: isKnown), expression)
        case .fallback: return emit(.coalesce(ordered[0], ordered[1]), expression)
        case .function:
            return emit(.apply(function: builder.function(function, forms), builder.parts(given)), expression)
        }
    }

    private mutating func reportMisfit(
        of function: BuiltIn,
        _ arguments: [Expression.Argument],
        _ expression: Expression
    ) {
        let known = function.signatures.flatMap(\.parameters).map(\.name)
        if let name = arguments.compactMap(\.name).first(where: { !known.contains($0.text) }) {
            let nearest = nearestName(to: name.text, among: known)
            let range = source.range(of: name.range)
            report(.unknownParameter(name.text, of: function.name, nearest: nearest, at: range))
        } else {
            report(.wrongArguments(function, count: arguments.count, at: source.range(of: expression.range)))
        }
    }
}
