/// How a condition is put together, one step down; its parts are programs over the same slots.
package enum ConditionShape: Sendable {
    /// All of the parts must hold, or any one of them.
    case junction(Junction, [Program])
    /// The value of one slot.
    case slot(Int)
    /// A comparison of two amounts.
    case comparison(Comparison, Program, Program)
    /// A condition on every item, or on some item, of the list in a slot.
    case quantified(Quantifier, list: Int, ItemShape)
    /// At least so many of these conditions must hold, or more than so many.
    case count(of: [Program], needed: Program, isStrict: Bool)
    /// At least so many items of the list in a slot, or more, must fulfil a condition, given as one on every item.
    case countItems(list: Int, Program, needed: Program, isStrict: Bool)
    /// Anything else.
    case other
}

/// How a condition on one item of a list is put together.
package enum ItemShape: Sendable {
    /// All of the parts, or any one of them; each is the condition on the list with that part alone.
    case junction(Junction, [Program])
    /// The value of a field of the item.
    case field(String)
    /// A field of the item beside an amount.
    case comparison(Comparison, field: String, Program)
    /// Anything else.
    case other
}

extension Program {
    /// How this condition is put together.
    package var shape: ConditionShape {
        switch code.nodes[Int(root)] {
        case .slot(let slot): .slot(Int(slot))
        case .junction(let junction, let operands): .junction(junction, code.parts(operands).map { part(at: $0) })
        case .comparison(let comparison, let left, let right):
            counting(comparison, left, right) ?? counting(comparison.swapped, right, left)
                ?? .comparison(comparison, amount(at: left), amount(at: right))
        case .quantified(let quantifier, let list, let body, let local):
            if case .slot(let slot) = code.nodes[Int(list)] {
                .quantified(quantifier, list: Int(slot), item(quantifier, list, body, local))
            } else {
                .other
            }
        case .call(let function, let arguments): called(code.functions[Int(function)].builtIn.name, arguments)
        default: .other
        }
    }

    private func amount(at node: Int32) -> Program { part(at: node, type: .number) }

    /// Whether the program reads a variable that stands outside of it.
    private func readsLocal(_ node: Int32) -> Bool {
        if case .local = code.nodes[Int(node)] { return true }
        return code.children(of: node).contains(where: readsLocal)
    }

    // MARK: Items

    private func item(_ quantifier: Quantifier, _ list: Int32, _ body: Int32, _ local: Int32) -> ItemShape {
        switch code.nodes[Int(body)] {
        case .junction(let junction, let operands):
            return .junction(junction, code.parts(operands).map { condition(quantifier, list, $0, local) })
        case .comparison(let comparison, let left, let right):
            if let name = field(left, of: local), !readsLocal(right) {
                return .comparison(comparison, field: name, amount(at: right))
            }
            if let name = field(right, of: local), !readsLocal(left) {
                return .comparison(comparison.swapped, field: name, amount(at: left))
            }
            return .other
        default: return field(body, of: local).map { .field($0) } ?? .other
        }
    }

    /// The name of a field of the item in a variable.
    private func field(_ node: Int32, of local: Int32) -> String? {
        guard case .field(let base, let name) = code.nodes[Int(node)], case .local(local) = code.nodes[Int(base)] else {
            return nil
        }
        return code.names[Int(name)]
    }

    /// The condition that every or some item of a list fulfils another one, which stands where that one does.
    private func condition(_ quantifier: Quantifier, _ list: Int32, _ body: Int32, _ local: Int32) -> Program {
        var code = code
        let range = code.ranges[Int(body)]
        code.nodes = Array(code.nodes[...Int(max(list, body))]) + [.quantified(quantifier, list, body, local: local)]
        code.ranges = Array(code.ranges[...Int(max(list, body))]) + [range]
        return Program(code, text: text, type: .boolean, slotNames: slotNames)
    }

    // MARK: Counts

    private func called(_ name: String, _ arguments: Instruction.Parts) -> ConditionShape {
        let arguments = Array(code.parts(arguments))
        guard name == "at least", arguments.count == 2, case .list(let items) = code.nodes[Int(arguments[1])] else {
            return .other
        }
        let conditions = code.parts(items).map { part(at: $0) }
        return .count(of: conditions, needed: amount(at: arguments[0]), isStrict: false)
    }

    /// `count(list[condition]) >= number`.
    private func counting(_ comparison: Comparison, _ left: Int32, _ right: Int32) -> ConditionShape? {
        guard comparison == .greaterOrEqual || comparison == .greater,
            case .call(let function, let arguments) = code.nodes[Int(left)],
            code.functions[Int(function)].builtIn.name == "count", let argument = code.parts(arguments).first,
            case .filter(let list, let body, let local) = code.nodes[Int(argument)],
            case .slot(let slot) = code.nodes[Int(list)]
        else { return nil }
        let condition = condition(.every, list, body, local)
        return .countItems(
            list: Int(slot),
            condition,
            needed: amount(at: right),
            isStrict: comparison == .greater
        )
    }
}
