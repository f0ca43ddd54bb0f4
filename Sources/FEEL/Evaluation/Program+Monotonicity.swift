public import Diagnostics

extension Program {
    /// The places where a rise of certain names could lower the value: `false` counts as lower than `true`.
    ///
    /// It claims too much rather than too little. A name is fine where only `and`, `or`, `+`, `>=` and `>` (on the left
    /// side), `<` and `<=` (on the right side), branches of `if`, quantifiers and functions that rise with it stand above
    /// it; in `=`, `!=`, `in`, a product or quotient with anything but a constant, or an `if`-condition every use is told.
    /// A list counts as rising when its items rise; their number is taken to stay.
    ///
    /// - Parameter isRising: Whether a name, as it was declared, is one of those.
    /// - Returns: The places of the names, in the order of the text; none if the value never falls.
    public func fallingUses(of isRising: (String) -> Bool) -> [SourceRange] {
        uses(of: isRising, in: .rising)
    }

    /// The places where a rise of certain names could raise the value, found and told as in ``fallingUses(of:)``; none if
    /// the value never rises with them.
    public func risingUses(of isRising: (String) -> Bool) -> [SourceRange] {
        uses(of: isRising, in: .falling)
    }

    /// The places that go against a direction of the whole.
    private func uses(of isRising: (String) -> Bool, in direction: BuiltIn.Direction) -> [SourceRange] {
        var search = FallingUses(code: code, rising: Set(reads.filter { isRising(name(ofSlot: $0)) }))
        search.visit(root, direction)
        return search.found.sorted().map(range(of:))
    }
}

/// Walks through a program with the direction in which the whole moves when a part rises.
private struct FallingUses {
    let code: Code
    let rising: Set<Int>
    /// Whether the items that each variable stands for can rise.
    private var variables: [Int32: Bool] = [:]
    private(set) var found: Set<Int32> = []

    init(code: Code, rising: Set<Int>) {
        self.code = code
        self.rising = rising
    }

    mutating func visit(_ node: Int32, _ direction: BuiltIn.Direction) {
        switch code.nodes[Int(node)] {
        case .constant: break
        case .slot(let slot): if rising.contains(Int(slot)) { use(node, direction) }
        case .local(let local): if variables[local] ?? false { use(node, direction) }
        case .not(let operand), .negation(let operand): visit(operand, direction.reversed)
        case .field(let base, _): visit(base, direction)
        case .known(let operand, _): visit(operand, .none)
        case .test(_, let operand), .instanceOf(let operand, _): visit(operand, .mixed)
        case .junction(_, let all), .list(let all), .context(_, let all):
            for part in code.parts(all) { visit(part, direction) }
        case .coalesce(let first, let second): visitAll([first, second], direction)
        case .comparison(let comparison, let left, let right): visit(comparison, left, right, direction)
        case .arithmetic(let arithmetic, let left, let right): visit(arithmetic, left, right, direction)
        case .between(let value, let low, let high):
            visit(value, .mixed)
            visit(low, direction.reversed)
            visit(high, direction)
        case .conditional(let condition, let then, let otherwise, _):
            visit(condition, .mixed)
            visitAll([then, otherwise], direction)
        case .isIn, .range, .oneSidedRange, .bind, .collect, .empty, .itemField, .interval, .listed, .select, .apply:
            visitAll(code.children(of: node), .mixed)
        case .item(let list, let index):
            visit(list, direction)
            visit(index, .mixed)
        case .filter(let list, let condition, let local):
            // Which items are kept decides on everything behind it, in ways that aren't followed here.
            visit(list, direction)
            bind(local, to: list) { $0.visit(condition, .mixed) }
        case .quantified(_, let source, let body, let local), .loop(let source, let body, let local, _):
            visit(source, direction)
            bind(local, to: source) { $0.visit(body, direction) }
        case .call(let function, let arguments): visit(code.functions[Int(function)].builtIn, arguments, direction)
        }
    }

    private mutating func visitAll(_ nodes: [Int32], _ direction: BuiltIn.Direction) {
        for node in nodes { visit(node, direction) }
    }

    private mutating func use(_ node: Int32, _ direction: BuiltIn.Direction) {
        switch direction {
        case .rising, .none: break
        case .falling, .mixed: found.insert(node)
        }
    }

    private mutating func bind(_ local: Int32, to source: Int32, _ visit: (inout FallingUses) -> Void) {
        let outer = variables[local]
        variables[local] = canRise(source)
        visit(&self)
        variables[local] = outer
    }

    private func canRise(_ node: Int32) -> Bool {
        switch code.nodes[Int(node)] {
        case .slot(let slot): rising.contains(Int(slot))
        case .local(let local): variables[local] ?? false
        default: code.children(of: node).contains(where: canRise)
        }
    }

    private mutating func visit(
        _ comparison: Comparison,
        _ left: Int32,
        _ right: Int32,
        _ direction: BuiltIn.Direction
    ) {
        switch comparison {
        case .equal, .notEqual: visitAll([left, right], .mixed)
        case .greater, .greaterOrEqual:
            visit(left, direction)
            visit(right, direction.reversed)
        case .less, .lessOrEqual:
            visit(left, direction.reversed)
            visit(right, direction)
        }
    }

    private mutating func visit(
        _ arithmetic: Arithmetic,
        _ left: Int32,
        _ right: Int32,
        _ direction: BuiltIn.Direction
    ) {
        switch arithmetic {
        case .add: visitAll([left, right], direction)
        case .subtract:
            visit(left, direction)
            visit(right, direction.reversed)
        case .multiply:
            visit(left, direction.times(sign(of: right)))
            visit(right, direction.times(sign(of: left)))
        case .divide:
            visit(left, direction.times(sign(of: right)))
            visit(right, .mixed)
        case .power: visitAll([left, right], .mixed)
        }
    }

    private mutating func visit(_ function: BuiltIn, _ arguments: Instruction.Parts, _ direction: BuiltIn.Direction) {
        let parameters = function.signatures[0].parameters
        for (index, argument) in code.parts(arguments).enumerated() {
            let own = index < parameters.count ? parameters[index].direction : .mixed
            if function.name == "count", case .filter(let list, let condition, let local) = code.nodes[Int(argument)] {
                // More items kept is a larger count: the one filter whose effect is plain.
                visit(list, direction)
                bind(local, to: list) { $0.visit(condition, direction) }
            } else {
                visit(argument, direction.through(own))
            }
        }
    }

    /// The sign of a constant; nothing for anything else.
    private func sign(of node: Int32) -> Int? {
        guard case .constant(let index) = code.nodes[Int(node)], case .number(let number) = code.constants[Int(index)]
        else { return nil }
        return number.sign
    }
}

extension BuiltIn.Direction {
    fileprivate var reversed: BuiltIn.Direction {
        switch self {
        case .rising: .falling
        case .falling: .rising
        case .mixed, .none: self
        }
    }

    /// The direction through a factor or divisor whose sign is known, or isn't.
    fileprivate func times(_ sign: Int?) -> BuiltIn.Direction {
        switch sign {
        case nil: self == .none ? .none : .mixed
        case 0?: .none
        case let sign?: sign > 0 ? self : reversed
        }
    }

    /// The direction of an argument of a function that itself stands in this direction.
    fileprivate func through(_ inner: BuiltIn.Direction) -> BuiltIn.Direction {
        switch inner {
        case .rising: self
        case .falling: reversed
        case .none: .none
        case .mixed: self == .none ? .none : .mixed
        }
    }
}
