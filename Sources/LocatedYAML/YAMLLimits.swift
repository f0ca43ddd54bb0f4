/// How much one file may ask of the reader; crossing a limit is a diagnostic and ends the reading of the file.
public struct YAMLLimits: Hashable, Sendable {
    /// Whether a value may be written once and used again by name.
    public enum AliasPolicy: Hashable, Sendable {
        /// The first alias ends the reading.
        case refused
        /// Each alias becomes a copy of what it names, at most so many times a file.
        case expanded(atMost: Int)
    }

    /// The largest file, in bytes.
    public var fileBytes = 4 << 20
    /// How many mappings and sequences may stand inside one another.
    public var nesting = 64
    /// The most nodes in a file, copies made by aliases included.
    public var nodes = 200_000
    /// The longest scalar, in bytes of its content.
    public var scalarBytes = 64 << 10
    /// The most problems that are collected before reading stops.
    public var problems = 1_000
    /// What happens to aliases.
    public var aliases: AliasPolicy

    /// What a stranger's file may ask: no aliases.
    public static let evidence = YAMLLimits(aliases: .refused)
    /// What a rule pack's file may ask: at most 1,000 aliases.
    public static let rulePack = YAMLLimits(aliases: .expanded(atMost: 1_000))

    /// The largest file whose offsets the nodes can hold, whatever `fileBytes` says.
    static let largestFile = Int(Int32.max)
}
