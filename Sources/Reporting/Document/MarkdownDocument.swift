import Diagnostics

/// Writes the blocks of a document as Markdown.
///
/// Links within the document become plain words, since each reader of Markdown makes anchors of its own.
enum MarkdownDocument {
    /// The text, ending with a line end.
    static func render(_ blocks: [Block]) -> String {
        var builder = MarkdownBuilder()
        add(blocks, to: &builder)
        return builder.text
    }

    /// Adds the blocks to a document.
    static func add(_ blocks: [Block], to builder: inout MarkdownBuilder) {
        for block in blocks {
            switch block {
            case .heading(let level, let words, _): builder.heading(level, text(words))
            case .paragraph(let words): builder.paragraph(text(words))
            case .verdict(let words): builder.paragraph("**\(text(words))**")
            case .notice(let words): builder.quote(text(words))
            case .list(let items): builder.list(lines(items, depth: 0))
            case .entries(let entries):
                builder.list(entries.map { "**\(MarkdownText.escape($0.label))**: \(text($0.content))" })
            case .table(_, let head, let rows):
                builder.table(head.map(MarkdownText.escape), rows.map { $0.cells.map { text($0, isCell: true) } })
            case .picture(_, _, let instead): add(instead, to: &builder)
            case .folded(_, let blocks): add(blocks, to: &builder)
            case .contents, .chart, .ladder, .chartKey: break
            }
        }
    }

    /// The items and those below them, each line after the first with its own mark.
    private static func lines(_ items: [Block.Item], depth: Int) -> [String] {
        items.flatMap { item -> [String] in
            let inner = lines(item.items, depth: depth + 1)
            let indent = String(repeating: "  ", count: depth + 1)
            // The builder marks each line it is given; what is below a line belongs to it.
            return [([text(item.words)] + inner.map { "\(indent)- \($0)" }).joined(separator: "\n")]
        }
    }

    /// The text without spaces at its ends, which could make it code.
    private static func text(_ prose: Prose, isCell: Bool = false) -> String {
        let text = prose.pieces.map { piece in
            switch piece {
            case .text(let words), .link(let words, _): escaped(words)
            case .strong(let words): "**\(MarkdownText.escape(words))**"
            // A bar inside code would end a cell, so there it is escaped text.
            case .code(let code): isCell && code.contains("|") ? escaped(code) : MarkdownText.code(code)
            case .mark(let words): " *(\(escaped(words)))*"
            }
        }.joined()
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// Escaped with the spaces at its ends, which join it to its neighbours.
    private static func escaped(_ text: String) -> String {
        let lead = text.prefix { $0 == " " }
        let tail = text.dropFirst(lead.count).reversed().prefix { $0 == " " }
        return lead + MarkdownText.escape(text) + String(tail)
    }
}
