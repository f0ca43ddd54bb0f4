/// Markdown under construction: blocks with an empty line between them.
///
/// What it is given is Markdown already; foreign text goes through ``MarkdownText`` first.
public struct MarkdownBuilder: Sendable {
    /// The blocks so far, each ending in a line break.
    public private(set) var text = ""

    /// Starts with nothing.
    public init() {}

    /// A heading of a level from 1 to 6.
    public mutating func heading(_ level: Int, _ title: String) {
        block(String(repeating: "#", count: min(level, 6)) + " " + title)
    }

    /// A paragraph.
    public mutating func paragraph(_ words: String) { block(words) }

    /// A remark that stands out.
    public mutating func quote(_ words: String) { block("> " + words) }

    /// A list; nothing for no items.
    public mutating func list(_ items: [String]) {
        guard !items.isEmpty else { return }
        block(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    /// A table; nothing for no rows.
    public mutating func table(_ head: [String], _ rows: [[String]]) {
        guard !rows.isEmpty else { return }
        let lines = [head, head.map { _ in "---" }] + rows
        block(lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    /// Blocks that a reader opens, under a summary of plain words.
    public mutating func folded(_ summary: String, _ fill: (inout MarkdownBuilder) -> Void) {
        var inside = MarkdownBuilder()
        fill(&inside)
        guard !inside.text.isEmpty else { return }
        // GitHub reads Markdown inside HTML only after an empty line.
        block("<details>\n<summary>\(summary)</summary>\n\n\(inside.text)\n</details>")
    }

    private mutating func block(_ block: String) {
        if !text.isEmpty { text += "\n" }
        text += block + "\n"
    }
}
