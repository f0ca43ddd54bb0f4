public import Diagnostics

/// An expression that is checked and ready to be evaluated: names are slots, constants are folded.
///
/// It never changes, so that one program serves any number of threads.
public struct Program: Sendable {
    /// Boxed, so that a program is passed on at the price of a pointer.
    private final class Storage: Sendable {
        let code: Code
        let text: SourceText
        let type: ValueType
        let reads: [Int]
        let slotNames: [String]

        init(_ code: Code, _ text: SourceText, _ type: ValueType, _ slotNames: [String]) {
            self.code = code
            self.text = text
            self.type = type
            reads = code.reads(of: Int32(code.nodes.count - 1))
            self.slotNames = slotNames
        }
    }

    private let storage: Storage

    init(_ code: Code, text: SourceText, type: ValueType, slotNames: [String]) {
        storage = Storage(code, text, type, slotNames)
    }

    /// The type of its value.
    public var type: ValueType { storage.type }

    /// The slots it reads, ascending.
    public var reads: [Int] { storage.reads }

    /// The text it was made from.
    public var text: SourceText { storage.text }

    /// Where a node stands in the file, such as the node of a ``Failure``; the whole text for a node that isn't one.
    public func range(of node: Int32) -> SourceRange {
        guard code.ranges.indices.contains(Int(node)) else { return text.range(of: 0..<text.text.utf8.count) }
        let range = code.ranges[Int(node)]
        return text.range(of: Int(range.lowerBound)..<Int(range.upperBound))
    }

    /// The name that a slot was declared with.
    func name(ofSlot slot: Int) -> String { storage.slotNames[slot] }

    /// The names that the slots were declared with.
    var slotNames: [String] { storage.slotNames }

    var code: Code { storage.code }

    var root: Int32 { Int32(storage.code.nodes.count - 1) }
}

extension Program {
    /// The same program for slots with other numbers.
    ///
    /// - Parameter slots: The slots by their new numbers; all that the program reads are among them.
    public func renumbered(_ slots: [Int]) -> Program {
        let numbers = Dictionary(uniqueKeysWithValues: zip(slots, slots.indices))
        var code = code
        code.nodes = code.nodes.map { node in
            guard case .slot(let slot) = node, let number = numbers[Int(slot)] else { return node }
            return .slot(Int32(number))
        }
        return Program(code, text: text, type: type, slotNames: slots.map(name(ofSlot:)))
    }

    /// Evaluates the program.
    ///
    /// - Parameters:
    ///   - slots: The facts by slot; a slot beyond the end is unknown by its own number.
    ///   - asOf: What `today()`, `now()` and `age()` take for today.
    public func evaluate(_ slots: UnsafeBufferPointer<Value>, asOf: Day) -> Evaluated {
        Evaluator.run(storage.code, node: root, slots: slots, asOf: asOf)
    }

    /// Evaluates the program over facts in an array.
    public func evaluate(_ slots: [Value], asOf: Day) -> Evaluated {
        slots.withUnsafeBufferPointer { evaluate($0, asOf: asOf) }
    }

    /// Evaluates the program as ``evaluate(_:asOf:)-([Value],_)`` does, and says how its value came about.
    public func explain(_ slots: [Value], asOf: Day) -> Explanation {
        let recorder = ExplanationRecorder(text, code.ranges)
        let (evaluated, after) = slots.withUnsafeBufferPointer {
            Evaluator.run(storage.code, node: root, slots: $0, asOf: asOf, recorder: recorder)
        }
        return after.root
            ?? Explanation(text: text.text, range: range(of: -1), value: evaluated.value, children: [])
    }
}
