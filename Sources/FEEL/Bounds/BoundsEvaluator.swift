import Diagnostics

/// Walks through a program once and finds the bounds of each node from those of its parts.
///
/// It mirrors ``Evaluator``: whatever value that gives for slots within the bounds lies in the bounds found here.
struct BoundsEvaluator {
    let program: Program
    let slots: [ValueBounds]
    let days: Interval<Day>
    /// The items that each variable stands for.
    private var locals: [Int32: ValueBounds] = [:]

    init(program: Program, slots: [ValueBounds], days: Interval<Day>) {
        self.program = program
        self.slots = slots
        self.days = days
    }

    private var code: Code { program.code }

    /// A node with its bounds and those of its parts.
    mutating func expression(_ node: Int32) -> BoundedExpression {
        switch code.nodes[Int(node)] {
        case .constant(let index):
            let value = code.constants[Int(index)]
            return part(.constant(value), node, ValueBounds(exactly: value), [])
        case .slot(let slot):
            return part(.slot(Int(slot)), node, Int(slot) < slots.count ? slots[Int(slot)] : .anything, [])
        case .local(let local): return part(.other, node, locals[local] ?? .anything, [])
        case .junction(let junction, let operands):
            let operands = expressions(operands)
            return part(.junction(junction), node, bounds(of: junction, operands), operands)
        case .not(let operand):
            let operand = expression(operand)
            return part(.not, node, BoundsOperations.not(operand.bounds), [operand])
        case .comparison(let comparison, let left, let right):
            let operands = [expression(left), expression(right)]
            let bounds = BoundsOperations.compare(comparison, operands[0].bounds, operands[1].bounds)
            return part(.comparison(comparison), node, bounds, operands)
        case .arithmetic(let arithmetic, let left, let right):
            let operands = [expression(left), expression(right)]
            let bounds = BoundsOperations.calculate(arithmetic, operands[0].bounds, operands[1].bounds)
            return part(.arithmetic(arithmetic), node, bounds, operands)
        case .negation(let operand):
            let operand = expression(operand)
            return part(.other, node, BoundsOperations.negate(operand.bounds), [operand])
        case .between(let value, let low, let high):
            let parts = [expression(value), expression(low), expression(high)]
            return part(.between, node, BoundsOperations.between(parts.map(\.bounds)), parts)
        case .isIn(let value, let tests): return isIn(value, tests, node)
        case .conditional(let condition, let then, let otherwise, _):
            let parts = [expression(condition), expression(then), expression(otherwise)]
            return part(.conditional, node, BoundsOperations.conditional(parts.map(\.bounds)), parts)
        case .call(let function, let arguments):
            let arguments = expressions(arguments)
            let function = code.functions[Int(function)]
            let bounds = BoundsOfCall(function: function, arguments: arguments, days: days).bounds
            return part(.call(function.builtIn.name), node, bounds, arguments)
        default: return other(node)
        }
    }

    /// The rarer nodes.
    private mutating func other(_ node: Int32) -> BoundedExpression {
        switch code.nodes[Int(node)] {
        case .list(let items):
            let items = expressions(items)
            return part(.list, node, BoundsOperations.list(items.map(\.bounds)), items)
        case .context(let shape, let entries):
            let entries = expressions(entries)
            var bounds = ValueBounds()
            bounds.fields = Dictionary(zip(code.shapes[Int(shape)], entries.map(\.bounds))) { _, last in last }
            return part(.other, node, bounds, entries)
        case .range(let low, let high, let lowClosed, let highClosed):
            let ends = [expression(low), expression(high)]
            let bounds = BoundsOperations.opaque(made: ends.map(\.bounds))
            return part(.range(lowClosed: lowClosed, highClosed: highClosed), node, bounds, ends)
        case .oneSidedRange(_, let end):
            let end = expression(end)
            return part(.other, node, BoundsOperations.opaque(made: [end.bounds]), [end])
        case .field(let base, let name):
            let base = expression(base)
            return part(.other, node, BoundsOperations.field(code.names[Int(name)], of: base.bounds), [base])
        case .item(let list, let index):
            let parts = [expression(list), expression(index)]
            return part(.other, node, BoundsOperations.item(parts[0].bounds, at: parts[1].bounds), parts)
        case .filter(let list, let condition, let local):
            let (list, condition) = loop(list, condition, local)
            return part(.other, node, BoundsOperations.filter(list.bounds, condition.bounds), [list, condition])
        case .quantified(let quantifier, let source, let body, let local):
            let (source, body) = loop(source, body, local)
            let bounds = BoundsOperations.quantified(quantifier, source.bounds, body.bounds)
            return part(.quantified(quantifier), node, bounds, [source, body])
        case .loop(let source, let body, let local, let joins):
            let (source, body) = loop(source, body, local)
            let bounds = BoundsOperations.loop(source.bounds, body.bounds, joins: joins)
            return part(.other, node, bounds, [source, body])
        case .known(let operand, let isKnown):
            let operand = expression(operand)
            return part(.other, node, BoundsOperations.known(operand.bounds, isKnown: isKnown), [operand])
        case .coalesce(let first, let fallback):
            let parts = [expression(first), expression(fallback)]
            return part(.other, node, BoundsOperations.coalesce(parts[0].bounds, parts[1].bounds), parts)
        case .instanceOf(let base, _):
            let base = expression(base)
            let passed = ValueBounds.passed(base.bounds.opened).adding { $0.canBeNull = false }
            return part(.other, node, passed.joined(with: .boolean), [base])
        default:
            // What else there is stands in conforming programs only.
            return part(.other, node, .anything, [])
        }
    }

    private func part(
        _ kind: BoundedExpression.Kind,
        _ node: Int32,
        _ bounds: ValueBounds,
        _ children: [BoundedExpression]
    ) -> BoundedExpression {
        BoundedExpression(kind: kind, range: program.range(of: node), bounds: bounds, children: children)
    }

    private mutating func expressions(_ parts: Instruction.Parts) -> [BoundedExpression] {
        var expressions: [BoundedExpression] = []
        for node in code.parts(parts) { expressions.append(expression(node)) }
        return expressions
    }

    /// A list and what is asked or made of each of its items.
    private mutating func loop(
        _ source: Int32,
        _ body: Int32,
        _ local: Int32
    ) -> (source: BoundedExpression, body: BoundedExpression) {
        let source = expression(source)
        let outer = locals[local]
        locals[local] = BoundsOperations.items(of: source.bounds)
        let body = expression(body)
        locals[local] = outer
        return (source, body)
    }

    private mutating func isIn(_ value: Int32, _ tests: Instruction.Parts, _ node: Int32) -> BoundedExpression {
        let value = expression(value)
        var parts = [value]
        for test in code.parts(tests) {
            guard case .test(let comparison, let node) = code.nodes[Int(test)] else { continue }
            let operand = expression(node)
            let match =
                comparison.map { BoundsOperations.compare($0, value.bounds, operand.bounds) }
                ?? BoundsOperations.match(value.bounds, operand)
            parts.append(part(.test(comparison), test, match, [operand]))
        }
        let bounds = BoundsOperations.fold(dominatedBy: true, parts.dropFirst().map(\.bounds))
        return part(.isIn, node, bounds, parts)
    }

    /// `and` can't be true where its comparisons leave a name no value.
    private func bounds(of junction: Junction, _ operands: [BoundedExpression]) -> ValueBounds {
        let bounds = BoundsOperations.fold(dominatedBy: junction == .or, operands.map(\.bounds))
        guard junction == .and, bounds.canBeTrue, SlotNarrowing.contradicts(operands) else { return bounds }
        return bounds.adding { $0.canBeTrue = false }
    }
}
