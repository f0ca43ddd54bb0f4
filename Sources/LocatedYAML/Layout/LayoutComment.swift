/// A comment of a YAML file.
struct LayoutComment: Hashable {
    /// The comment from its `#` on, without blanks at its end.
    let text: String
    /// Whether nothing but blanks stands before it on its line.
    let isOwnLine: Bool
    /// Whether the line before its line is empty.
    let isAfterBlankLine: Bool
    /// The bytes before it on its line.
    let column: Int
}
