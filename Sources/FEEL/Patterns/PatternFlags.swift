/// How a pattern is to be read and searched for.
struct PatternFlags: OptionSet, Sendable {
    let rawValue: UInt8

    /// `s`: a dot matches a line feed too.
    static let dotMatchesAll = PatternFlags(rawValue: 1)
    /// `m`: `^` and `$` match at every line.
    static let lines = PatternFlags(rawValue: 2)
    /// `i`: upper and lower case are the same.
    static let ignoresCase = PatternFlags(rawValue: 4)
    /// `x`: blanks in the pattern, outside of classes, mean nothing.
    static let ignoresBlanks = PatternFlags(rawValue: 8)
}

extension PatternFlags {
    /// Reads flags from their letters.
    init(letters: String) throws(PatternProblem) {
        self = []
        for letter in letters.unicodeScalars {
            switch letter {
            case "s": insert(.dotMatchesAll)
            case "m": insert(.lines)
            case "i": insert(.ignoresCase)
            case "x": insert(.ignoresBlanks)
            default: throw .unknownFlag(String(letter))
            }
        }
    }
}
