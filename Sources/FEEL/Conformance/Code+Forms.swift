extension Code.Function {
    /// The arguments as the first form takes them that they fit as they are, or else after conversion.
    func fit(_ given: [Value]) -> (arguments: [Value], required: Int)? {
        for isConverting in [false, true] {
            for form in forms {
                guard let arguments = form.arguments(from: given, isConverting: isConverting) else { continue }
                return (arguments, form.signature.required)
            }
        }
        return nil
    }
}

extension Code.Form {
    /// The arguments in the order of the parameters; nothing where one doesn't fit.
    fileprivate func arguments(from given: [Value], isConverting: Bool) -> [Value]? {
        func fitted(_ value: Value, _ type: ValueType) -> Value? {
            isConverting ? value.converted(to: type) : value.conforms(to: type) ? value : nil
        }
        var arguments = order.map { $0.map { given[$0] } ?? .null }
        if isSpread(arguments), case .list(let item)? = signature.parameters.last?.type {
            let fixed = signature.parameters.count - 1
            let items = arguments[fixed...].compactMap { fitted($0, item) }
            guard items.count == arguments.count - fixed else { return nil }
            arguments[fixed...] = [.list(items)]
        }
        let fitting = zip(arguments, signature.parameters).compactMap { fitted($0, $1.type) }
        return fitting.count == arguments.count ? fitting : nil
    }

    /// Whether the last arguments are items of one list, rather than that list itself.
    private func isSpread(_ arguments: [Value]) -> Bool {
        switch signature.spread {
        case .none: return false
        case .items: return true
        case .listOrItems:
            guard arguments.count == signature.parameters.count, let last = arguments.last else { return true }
            switch last {
            case .list, .null, .unknown, .failure: return false
            default: return true
            }
        }
    }
}
