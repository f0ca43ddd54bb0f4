extension BuiltIn {
    /// One way to call a function.
    public struct Signature: Sendable {
        /// How the last parameter, a list, takes its items.
        enum Spread: Sendable {
            /// As one list.
            case none
            /// As one list or as items: `max([1, 2])`, `max(1, 2)`.
            case listOrItems
            /// As items: `append(list, 1, 2)`.
            case items
        }

        /// The parameters, in order.
        public let parameters: [Parameter]
        let spread: Spread
        /// The type of the result for the types of the arguments; nothing where they don't go together.
        let result: @Sendable ([ValueType]) -> ValueType?

        init(
            _ parameters: [Parameter],
            spread: Spread = .none,
            _ result: @escaping @Sendable ([ValueType]) -> ValueType?
        ) {
            self.parameters = parameters
            self.spread = spread
            self.result = result
        }

        init(_ parameters: [Parameter], spread: Spread = .none, gives type: ValueType) {
            self.init(parameters, spread: spread) { _ in type }
        }

        /// How many arguments can't be left out.
        var required: Int { parameters.count { !$0.isOptional } }

        /// The parameters as they are shown: `list, position`.
        public var parameterList: String {
            let names = parameters.map { $0.isOptional ? "\($0.name)?" : $0.name }
            return names.joined(separator: ", ") + (spread == .none ? "" : ", …")
        }

        /// Which argument goes to which parameter; nothing if they don't fit in number or name.
        ///
        /// Arguments that spread stand behind those of the other parameters.
        func arrange(_ arguments: [Expression.Argument]) -> [Int?]? {
            guard let first = arguments.first, first.name != nil else {
                let isEnough = arguments.count >= required
                return isEnough && (spread != .none || arguments.count <= parameters.count)
                    ? Array(arguments.indices) : nil
            }
            var order = parameters.map { parameter in arguments.firstIndex { $0.name?.text == parameter.name } }
            let isComplete = zip(parameters, order).allSatisfy { $0.isOptional || $1 != nil }
            guard isComplete, order.compactMap({ $0 }).count == arguments.count else { return nil }
            while order.last == .some(nil) { order.removeLast() }
            return order
        }

        /// Whether the last arguments are items of one list, rather than that list itself.
        func spreads(_ order: [Int?], _ types: [ValueType]) -> Bool {
            switch spread {
            case .none: return false
            case .items: return true
            case .listOrItems:
                guard order.count == parameters.count, let last = order.last, let index = last else { return true }
                switch types[index] {
                case .list, .any, .null: return false
                default: return true
                }
            }
        }
    }
}

extension ValueType {
    /// The type of a list's items; of anything else nothing is known.
    var item: ValueType {
        if case .list(let item) = self { item } else { .any }
    }
}
