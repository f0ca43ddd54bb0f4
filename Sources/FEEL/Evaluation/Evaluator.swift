/// Evaluates the nodes of a program; total: every node has a value, be it unknown or a failure.
struct Evaluator<Looking: Recorder> {
    private let nodes: UnsafeBufferPointer<Instruction>
    let parts: UnsafeBufferPointer<Int32>
    private let constants: UnsafeBufferPointer<Value>
    private let slots: UnsafeBufferPointer<Value>
    let code: UnsafePointer<Code>
    let asOf: Day
    var locals: [Value]
    var steps = ExpressionLimits.steps
    private var assumed = Causes.none
    private var recorder: Looking

    private init(
        _ nodes: UnsafeBufferPointer<Instruction>,
        _ parts: UnsafeBufferPointer<Int32>,
        _ constants: UnsafeBufferPointer<Value>,
        _ slots: UnsafeBufferPointer<Value>,
        _ code: UnsafePointer<Code>,
        _ asOf: Day,
        _ recorder: Looking
    ) {
        self.nodes = nodes
        self.parts = parts
        self.constants = constants
        self.slots = slots
        self.code = code
        self.asOf = asOf
        self.recorder = recorder
        locals = code.pointee.locals == 0 ? [] : Array(repeating: .null, count: code.pointee.locals)
    }

    /// The value of a node.
    ///
    /// Never inlined: every construct calls it, and copies of the whole walk in each of them cost the optimiser minutes.
    @inline(never)
    mutating func value(_ node: Int32) -> Value {
        steps &-= 1
        guard steps >= 0 else { return exhausted(node) }
        recorder.open(node)
        let value = compute(node)
        recorder.close(node, value)
        return value
    }

    @inline(__always)
    private mutating func compute(_ node: Int32) -> Value {
        switch nodes[Int(node)] {
        case .constant(let index): return constants[Int(index)]
        case .slot(let slot): return Int(slot) < slots.count ? slots[Int(slot)] : .unknown(Causes(slot: Int(slot)))
        case .local(let local): return locals[Int(local)]
        case .junction(let junction, let operands): return self.junction(dominatedBy: junction == .or, operands)
        case .not(let operand): return settled(Operations.not(value(operand)), node)
        case .comparison(let comparison, let left, let right):
            let first = value(left)
            return Operations.compare(comparison, first, value(right))
        case .arithmetic(let arithmetic, let left, let right):
            let first = value(left)
            let second = value(right)
            return settled(Operations.calculate(arithmetic, first, second), node)
        case .negation(let operand):
            let operand = value(operand)
            return settled(Operations.negate(operand), node)
        case .between(let value, let low, let high):
            let middle = self.value(value)
            let first = self.value(low)
            return Operations.between(middle, first, self.value(high))
        case .isIn(let value, let tests): return isIn(value, tests)
        case .test(_, let operand): return value(operand)
        case .conditional(let condition, let then, let otherwise, let isSafe):
            return conditional(condition, then, otherwise, isSafe: isSafe, node)
        default: return computeOther(node)
        }
    }

    /// The rarer nodes, apart so that the commoner ones stay small.
    @inline(never)
    private mutating func computeOther(_ node: Int32) -> Value {
        switch nodes[Int(node)] {
        case .list(let items): return .list(values(items))
        case .context(let shape, let items):
            let entries = zip(code.pointee.shapes[Int(shape)], values(items)).map { Context.Entry($0, $1) }
            return .context(Context(entries))
        case .range(let low, let high, let lowClosed, let highClosed):
            let first = value(low)
            let last = value(high)
            return .range(RangeValue(low: first, lowClosed: lowClosed, high: last, highClosed: highClosed))
        case .oneSidedRange(let comparison, let end): return .range(RangeValue(comparison, value(end)))
        case .field(let base, let name):
            return Operations.field(code.pointee.names[Int(name)], of: value(base))
        case .item(let list, let index):
            let items = value(list)
            return settled(Operations.item(items, at: value(index)), node)
        case .filter(let list, let condition, let local): return filter(list, condition, local)
        case .quantified(let quantifier, let source, let body, let local):
            return quantified(quantifier, source, body, local, node)
        case .loop(let source, let body, let local, let joins): return loop(source, body, local, joins, node)
        case .instanceOf(let base, let type):
            let base = value(base)
            return base.obstacle ?? .boolean(base.isInstance(of: code.pointee.types[Int(type)]))
        case .known(let operand, let isKnown): return known(operand, isKnown: isKnown)
        case .coalesce(let first, let fallback): return coalesce(first, fallback)
        case .call(let function, let arguments): return call(function, arguments, node)
        default: return computeConforming(nodes[Int(node)], node)
        }
    }

    /// Runs over the parts' values in order.
    mutating func values(_ list: Instruction.Parts) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(Int(list.count))
        for index in 0..<Int(list.count) { values.append(value(parts[Int(list.first) + index])) }
        return values
    }
}

extension Evaluator where Looking == NoRecorder {
    /// Evaluates a node.
    static func run(_ code: Code, node: Int32, slots: UnsafeBufferPointer<Value>, asOf: Day) -> Evaluated {
        Evaluator.run(code, node: node, slots: slots, asOf: asOf, recorder: NoRecorder()).evaluated
    }
}

extension Evaluator {
    /// Evaluates a node, and gives back what looked on.
    static func run(
        _ code: Code,
        node: Int32,
        slots: UnsafeBufferPointer<Value>,
        asOf: Day,
        recorder: Looking
    ) -> (evaluated: Evaluated, recorder: Looking) {
        withUnsafePointer(to: code) { pointer in
            code.nodes.withUnsafeBufferPointer { nodes in
                code.parts.withUnsafeBufferPointer { parts in
                    code.constants.withUnsafeBufferPointer { constants in
                        var evaluator = Evaluator(nodes, parts, constants, slots, pointer, asOf, recorder)
                        let value = evaluator.value(node)
                        return (Evaluated(value: value, assumed: evaluator.assumed), evaluator.recorder)
                    }
                }
            }
        }
    }

    /// A result with the place and the facts of a failure that arose in this node.
    @inline(__always)
    mutating func settled(_ result: Value, _ node: Int32) -> Value {
        if case .failure(let failure) = result, failure.node < 0 { return fail(failure.kind, node) }
        return result
    }

    @inline(never)
    mutating func exhausted(_ node: Int32) -> Value {
        let failure = Failure(.tooManySteps, node: node)
        recorder.note(failure)
        return .failure(failure)
    }

    @inline(never)
    mutating func fail(_ kind: Failure.Kind, _ node: Int32) -> Value {
        let failure = Failure(kind, node: node, causes: Causes(slots: code.pointee.reads(of: node)))
        guard code.pointee.isConforming else { return .failure(failure) }
        recorder.note(failure)
        return .null
    }
}

// MARK: - Logic

extension Evaluator {
    /// The value of `and` or `or`.
    ///
    /// An operand that dominates and rests on no assumption ends the search; the assumptions of
    /// operands that weren't needed are forgotten.
    @inline(__always)
    private mutating func junction(dominatedBy dominating: Bool, _ operands: Instruction.Parts) -> Value {
        var fold = KleeneFold(dominatedBy: dominating)
        var assumptions = Assumptions(before: assumed)
        for index in 0..<Int(operands.count) {
            assumed = assumptions.before
            let isDominant = fold.take(value(parts[Int(operands.first) + index]))
            if assumptions.take(assumed, isDominant: isDominant) { break }
        }
        assumed = assumptions.after
        return fold.value
    }

    private mutating func quantified(
        _ quantifier: Quantifier,
        _ source: Int32,
        _ body: Int32,
        _ local: Int32,
        _ node: Int32
    ) -> Value {
        let items: [Value]
        switch Operations.iterate(value(source)) {
        case .items(let all): items = all
        case .stop(let value): return settled(value, node)
        }
        var fold = KleeneFold(dominatedBy: quantifier == .some)
        var assumptions = Assumptions(before: assumed)
        for item in items {
            assumed = assumptions.before
            locals[Int(local)] = item
            if assumptions.take(assumed, isDominant: fold.take(value(body))) { break }
        }
        assumed = assumptions.after
        return fold.value
    }

    private mutating func isIn(_ searched: Int32, _ tests: Instruction.Parts) -> Value {
        let searched = value(searched)
        var fold = KleeneFold(dominatedBy: true)
        for index in 0..<Int(tests.count) {
            let node = parts[Int(tests.first) + index]
            guard case .test(let comparison, _) = nodes[Int(node)] else { continue }
            let operand = value(node)
            if case .list(let items) = operand { steps -= items.count }
            var match = comparison.map { Operations.compare($0, searched, operand) }
            if match == nil { match = isMatch(searched, operand) }
            if let match, fold.take(match) { break }
        }
        return fold.value
    }

    /// Whether a value matches a test; an item that can't be compared isn't the one that is searched for, in DMN.
    private func isMatch(_ searched: Value, _ operand: Value) -> Value {
        let match = Operations.matches(searched, operand)
        guard case .null = match, case .list = operand, code.pointee.isConforming else { return match }
        return .boolean(false)
    }

    private mutating func conditional(
        _ condition: Int32,
        _ then: Int32,
        _ otherwise: Int32,
        isSafe: Bool,
        _ node: Int32
    ) -> Value {
        switch value(condition) {
        case .boolean(true): return value(then)
        case .boolean(false), .null: return value(otherwise)
        case .failure(let failure): return .failure(failure)
        case .unknown(let causes):
            let first = value(then)
            let second = value(otherwise)
            return Self.agreement(of: first, second, isSafe: isSafe, under: causes)
        default: return code.pointee.isConforming ? value(otherwise) : fail(.invalidArgument, node)
        }
    }

    /// The value that two branches agree on, unless the condition may still fail; else unknown, because of the
    /// condition and of what is unknown in either.
    private static func agreement(of first: Value, _ second: Value, isSafe: Bool, under causes: Causes) -> Value {
        var causes = causes
        switch (first.obstacle, second.obstacle) {
        case (nil, nil):
            if isSafe, first == second { return first }
        case (.failure, .failure): return first
        case (let one, let other):
            for case .unknown(let more)? in [one, other] { causes = causes.union(more) }
        }
        return .unknown(causes)
    }

    private mutating func known(_ operand: Int32, isKnown: Bool) -> Value {
        let operand = value(operand)
        switch operand.obstacle {
        case nil: return .boolean(isKnown)
        case .unknown(let causes):
            assumed = assumed.union(causes)
            return .boolean(!isKnown)
        case let failure?: return failure
        }
    }

    private mutating func coalesce(_ first: Int32, _ fallback: Int32) -> Value {
        let value = value(first)
        switch value {
        case .null: return self.value(fallback)
        case .unknown(let causes):
            let other = self.value(fallback)
            if case .unknown(let more) = other { return .unknown(causes.union(more)) }
            assumed = assumed.union(causes)
            return other
        default: return value
        }
    }
}

// MARK: - Lists and calls

extension Evaluator {
    private mutating func filter(_ list: Int32, _ condition: Int32, _ local: Int32) -> Value {
        let items: [Value]
        switch Operations.iterate(value(list)) {
        case .items(let all): items = all
        case .stop(let value): return value
        }
        var kept: [Value] = []
        // Which items are kept is known only if the condition is known for all.
        var doubts = KleeneFold(dominatedBy: true)
        for item in items {
            locals[Int(local)] = item
            switch value(condition) {
            case .boolean(true): kept.append(item)
            case let doubt where doubt.obstacle != nil: _ = doubts.take(doubt)
            default: break
            }
        }
        let doubt = doubts.value
        return doubt == .boolean(false) ? .list(kept) : doubt
    }

    private mutating func loop(_ source: Int32, _ body: Int32, _ local: Int32, _ joins: Bool, _ node: Int32) -> Value {
        let items: [Value]
        switch Operations.iterate(value(source)) {
        case .items(let all): items = all
        case .stop(let value): return settled(value, node)
        }
        var results: [Value] = []
        var doubts = KleeneFold(dominatedBy: true)
        for item in items {
            locals[Int(local)] = item
            let result = value(body)
            if !joins {
                results.append(result)
            } else if case .list(let inner) = result {
                results += inner
            } else {
                _ = doubts.take(result)
            }
            guard results.count <= ExpressionLimits.items else { return fail(.tooManyItems, node) }
        }
        let doubt = doubts.value
        return doubt == .boolean(false) ? .list(results) : doubt
    }

    private mutating func call(_ function: Int32, _ arguments: Instruction.Parts, _ node: Int32) -> Value {
        let function = code.pointee.functions[Int(function)]
        var call = Call(arguments: values(arguments), asOf: asOf, steps: steps)
        let result = function.builtIn.implementation.apply(&call, required: function.required)
        steps = call.steps
        return settled(result, node)
    }
}
