package import Diagnostics

extension Program {
    /// The parts of a condition that must all hold, in the order written; the condition itself where it isn't an `and`.
    ///
    /// Each is a program of its own over the same slots; its range is that of the part.
    package var conjuncts: [Program] {
        var parts: [Program] = []
        func visit(_ node: Int32) {
            if case .junction(.and, let operands) = code.nodes[Int(node)] {
                for operand in code.parts(operands) { visit(operand) }
            } else {
                parts.append(part(at: node))
            }
        }
        visit(root)
        return parts
    }

    /// The values written in the program, those inside of lists and ranges among them.
    package var constants: [Value] {
        code.nodes.flatMap { node in
            guard case .constant(let index) = node else { return [Value]() }
            return code.constants[Int(index)].scalars
        }
    }

    /// The text of the program as it stands in the file; for a part only that part's.
    package var excerpt: String {
        let bytes = Array(text.text.utf8)
        let range = code.ranges[Int(root)]
        guard range.lowerBound >= 0, Int(range.upperBound) <= bytes.count else { return text.text }
        return String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }

    /// Where the program stands in the file; for a part only that part.
    package var place: SourceRange { range(of: root) }

    /// The same program cut off after a node: nodes refer only to nodes before them.
    func part(at node: Int32, type: ValueType = .boolean) -> Program {
        var code = code
        code.nodes = Array(code.nodes[...Int(node)])
        code.ranges = Array(code.ranges[...Int(node)])
        return Program(code, text: text, type: type, slotNames: slotNames)
    }
}

extension Value {
    /// The value, or those that it is made of.
    fileprivate var scalars: [Value] {
        switch self {
        case .list(let items): items.flatMap(\.scalars)
        case .range(let range): [range.low, range.high].compactMap { $0 }.flatMap(\.scalars)
        case .context(let context): context.entries.flatMap(\.value.scalars)
        default: [self]
        }
    }
}
