/// The flat form of a checked expression: a node refers only to nodes before it, and the last is the whole.
struct Code: Sendable {
    /// A built-in that is called, and how many of its arguments must not be null.
    ///
    /// An object, so that a call copies a reference only.
    final class Function: Sendable {
        let builtIn: BuiltIn
        let required: Int
        /// The ways to call it that the arguments fit in number and name; filled in conforming programs only.
        let forms: [Form]

        init(builtIn: BuiltIn, required: Int, forms: [Form] = []) {
            self.builtIn = builtIn
            self.required = required
            self.forms = forms
        }
    }

    /// A way to call a function, with the argument for each parameter.
    struct Form: Sendable {
        let signature: BuiltIn.Signature
        let order: [Int?]
    }

    /// Whether a failure becomes null where it arises, with its reason kept, as DMN has it.
    var isConforming = false

    var nodes: [Instruction] = []
    /// Where each node stands, in UTF-8 offsets of the expression's text.
    var ranges: [Range<Int32>] = []
    var parts: [Int32] = []
    var constants: [Value] = []
    /// The names of each context literal.
    var shapes: [[String]] = []
    var names: [String] = []
    var types: [ValueType] = []
    var functions: [Function] = []
    /// How many variables are alive at once, at most.
    var locals = 0

    func parts(_ parts: Instruction.Parts) -> ArraySlice<Int32> {
        self.parts[Int(parts.first)..<Int(parts.first + parts.count)]
    }

    /// The nodes that a node is made of, in reading order.
    func children(of node: Int32) -> [Int32] {
        switch nodes[Int(node)] {
        case .constant, .slot, .local: []
        case .junction(_, let all), .list(let all), .context(_, let all), .call(_, let all), .apply(_, let all):
            Array(parts(all))
        case .not(let part), .negation(let part), .test(_, let part), .field(let part, _), .instanceOf(let part, _),
            .known(let part, _), .oneSidedRange(_, let part), .bind(_, let part), .collect(let part, _),
            .empty(_, let part),
            .interval(let part), .listed(let part),
            .itemField(_, _, let part):
            [part]
        case .comparison(_, let left, let right), .arithmetic(_, let left, let right),
            .range(let left, let right, _, _), .item(let left, let right), .filter(let left, let right, _),
            .quantified(_, let left, let right, _), .loop(let left, let right, _, _), .coalesce(let left, let right),
            .select(let left, let right, _):
            [left, right]
        case .between(let first, let second, let third), .conditional(let first, let second, let third, _):
            [first, second, third]
        case .isIn(let value, let tests): [value] + Array(parts(tests))
        }
    }

    /// Whether a node can come to a failure, where the facts it reads are none; it says so too often rather than too
    /// seldom.
    func canFail(_ node: Int32) -> Bool {
        switch nodes[Int(node)] {
        case .arithmetic, .negation, .item, .range, .oneSidedRange, .filter, .loop, .call, .select, .apply: true
        case .constant, .slot, .local, .junction, .not, .comparison, .between, .isIn, .test, .conditional, .list,
            .context, .field, .quantified, .instanceOf, .known, .coalesce, .bind, .collect, .empty, .itemField,
            .interval, .listed:
            children(of: node).contains(where: canFail)
        }
    }

    /// The slots that a node and its parts read, ascending.
    func reads(of node: Int32) -> [Int] {
        var slots: Set<Int> = []
        var open = [node]
        while let next = open.popLast() {
            if case .slot(let slot) = nodes[Int(next)] { slots.insert(Int(slot)) }
            open += children(of: next)
        }
        return slots.sorted()
    }
}
