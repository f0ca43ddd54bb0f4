/// Collects the nodes of a program, and folds those whose parts are constants.
struct ProgramBuilder {
    /// How far the program had come before a node's parts were emitted.
    struct Mark {
        fileprivate let nodes: Int
        fileprivate let parts: Int
        fileprivate let constants: Int
    }

    private(set) var code = Code()

    init(isConforming: Bool = false) {
        code.isConforming = isConforming
    }

    var mark: Mark { Mark(nodes: code.nodes.count, parts: code.parts.count, constants: code.constants.count) }

    /// Emits a node.
    ///
    /// - Parameters:
    ///   - mark: Where its parts begin; nothing if they stand among others, so that it can't be folded.
    /// - Returns: Its number; or, for constants, why the calculation always fails.
    mutating func emit(_ instruction: Instruction, at range: Range<Int>, since mark: Mark?) -> Result<Int32, Fold> {
        let node = append(instruction, at: range)
        guard let mark, isFoldable(instruction), code.nodes[mark.nodes..<Int(node)].allSatisfy(\.isConstant),
            let day = Day(year: 1970, month: 1, day: 1)
        else { return .success(node) }
        let value = Evaluator.run(code, node: node, slots: UnsafeBufferPointer(start: nil, count: 0), asOf: day).value
        if case .failure(let failure) = value { return .failure(Fold(kind: failure.kind)) }
        code.nodes.removeSubrange(mark.nodes...)
        code.ranges.removeSubrange(mark.nodes...)
        code.parts.removeSubrange(mark.parts...)
        code.constants.removeSubrange(mark.constants...)
        return .success(append(.constant(constant(value)), at: range))
    }

    /// Why constants can't be folded.
    struct Fold: Error {
        let kind: Failure.Kind
    }

    private mutating func append(_ instruction: Instruction, at range: Range<Int>) -> Int32 {
        code.nodes.append(instruction)
        code.ranges.append(Int32(range.lowerBound)..<Int32(range.upperBound))
        return Int32(code.nodes.count - 1)
    }

    /// A missing optional argument.
    mutating func absent(at range: Range<Int>) -> Int32 {
        append(.constant(constant(.null)), at: range)
    }

    /// Tests have no value of their own; what runs through lists may read variables; some functions ask for the day.
    private func isFoldable(_ instruction: Instruction) -> Bool {
        switch instruction {
        case .constant, .slot, .local, .test, .isIn, .filter, .quantified, .loop, .known, .coalesce: false
        case .call(let function, _): code.functions[Int(function)].builtIn.isPure
        default: true
        }
    }
}

// MARK: - Tables

extension ProgramBuilder {
    mutating func constant(_ value: Value) -> Int32 { Self.append(value, to: &code.constants) }

    mutating func parts(_ nodes: [Int32]) -> Instruction.Parts {
        defer { code.parts += nodes }
        return Instruction.Parts(first: Int32(code.parts.count), count: Int32(nodes.count))
    }

    mutating func shape(_ names: [String]) -> Int32 { Self.append(names, to: &code.shapes) }

    mutating func name(_ name: String) -> Int32 { Self.append(name, to: &code.names) }

    mutating func type(_ type: ValueType) -> Int32 { Self.append(type, to: &code.types) }

    mutating func function(_ function: BuiltIn, required: Int) -> Int32 {
        Self.append(Code.Function(builtIn: function, required: required), to: &code.functions)
    }

    mutating func function(_ function: BuiltIn, _ forms: [Code.Form]) -> Int32 {
        Self.append(Code.Function(builtIn: function, required: 0, forms: forms), to: &code.functions)
    }

    mutating func needs(locals: Int) { code.locals = max(code.locals, locals) }

    private static func append<Element>(_ element: Element, to table: inout [Element]) -> Int32 {
        table.append(element)
        return Int32(table.count - 1)
    }
}

extension Instruction {
    fileprivate var isConstant: Bool {
        if case .constant = self { true } else { false }
    }
}
