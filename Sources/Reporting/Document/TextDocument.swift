import Diagnostics

/// Writes the blocks of a document as lines for a screen, or for reading aloud.
///
/// Nothing in it can do more than be shown.
struct TextDocument {
    /// How many columns there are.
    private let width: Int

    /// The text, ending with a line end.
    static func render(_ blocks: [Block], width: Int = 100) -> String {
        let document = TextDocument(width: width)
        var lines: [String] = []
        for block in blocks {
            let own = document.lines(block)
            guard !own.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            lines += own
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(_ block: Block) -> [String] {
        switch block {
        case .heading(let level, let words, _):
            let text = wrap(words.plain)
            return level == 1 ? text + [String(repeating: "=", count: text.map(DisplayWidth.of).max() ?? 0)] : text
        case .paragraph(let words), .verdict(let words): return wrap(words.plain)
        case .notice(let words): return wrap("! " + words.plain, indent: 2)
        case .list(let items): return items.flatMap { lines($0, depth: 0) }
        case .entries(let entries): return entries.flatMap { wrap("\($0.label): \($0.content.plain)", indent: 2) }
        case .table(_, let head, let rows):
            guard !rows.isEmpty else { return [] }
            let cells = rows.map { $0.cells.map { PlainText.clean($0.plain) } }
            return TextTable(rows: [head.map(PlainText.clean)] + cells).lines(width: width)
        case .picture(_, _, let instead): return instead.flatMap(lines)
        case .folded(_, let blocks): return blocks.flatMap(lines)
        case .contents, .chart, .ladder, .chartKey: return []
        }
    }

    private func lines(_ item: Block.Item, depth: Int) -> [String] {
        let margin = String(repeating: "  ", count: depth)
        let own = wrap("- " + item.words.plain, indent: 2, width: width - margin.utf8.count).map { margin + $0 }
        return own + item.items.flatMap { lines($0, depth: depth + 1) }
    }

    private func wrap(_ text: String, indent: Int = 0, width: Int? = nil) -> [String] {
        DisplayWidth.wrap(PlainText.clean(text), width ?? self.width, indent: indent)
    }
}
