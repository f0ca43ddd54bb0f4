/// What an expression may cost; rule packs and evidence come from strangers.
public enum ExpressionLimits {
    /// The longest text, in UTF-8 bytes.
    public static let bytes = 4_096
    /// The deepest nesting of nodes.
    public static let depth = 64
    /// The longest list, in items.
    public static let items = 10_000
    /// The longest string, in UTF-8 bytes.
    public static let stringBytes = 65_536
    /// The steps of one evaluation: nodes visited and items looked at.
    public static let steps = 1_000_000
}
