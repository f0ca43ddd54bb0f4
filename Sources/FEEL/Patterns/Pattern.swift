/// A regular expression that is ready to be searched for.
///
/// The language is a subset of that of XPath (XQuery and XPath Functions and Operators, 7.6.1): literals, `.`, classes with
/// ranges, negation and subtraction, `\d \w \s \i \c`, categories such as `\p{Lu}`, `^ $`, groups, alternatives, and greedy
/// and reluctant quantifiers; flags `s m i x`. Back-references aren't regular and are refused, so that every search takes
/// time in proportion to the length of the text and the size of the pattern.
struct Pattern: Sendable {
    /// What a pattern may cost.
    enum Limits {
        /// The longest pattern, in Unicode scalars.
        static let scalars = 4_096
        /// The most instructions, once counted repetitions are written out.
        static let instructions = 1_000
        /// The deepest nesting of groups and classes.
        static let depth = 64
    }

    let instructions: [PatternInstruction]
    /// For each instruction those that can come directly before it.
    let sources: [[Int32]]
    /// How many groups capture.
    let groupCount: Int
    /// Whether it matches the empty text, and so at every place.
    let isNullable: Bool

    /// Reads a pattern.
    init(_ text: String, flags: PatternFlags = []) throws(PatternProblem) {
        var parser = try PatternParser(text, flags)
        let node = try parser.parse()
        var compiler = PatternCompiler(flags)
        try compiler.compile(node)
        instructions = compiler.instructions
        groupCount = parser.groupCount
        isNullable = node.isNullable
        var sources = Array(repeating: [Int32](), count: instructions.count)
        for (index, instruction) in instructions.enumerated() {
            for target in instruction.targets(at: index) { sources[target].append(Int32(index)) }
        }
        self.sources = sources
    }
}
