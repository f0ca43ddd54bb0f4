/// Writes the blocks of a document as HTML elements, one a line.
enum HTMLBlocks {
    static func render(_ blocks: [Block]) -> String { blocks.map(element).joined() }

    private static func element(_ block: Block) -> String {
        switch block {
        case .heading(let level, let words, let anchor):
            let tag = "h\(min(max(level, 1), 6))"
            return "<\(tag) id=\"\(HTMLText.escape(anchor))\">\(text(words))</\(tag)>\n"
        case .paragraph(let words): return "<p>\(text(words))</p>\n"
        case .verdict(let words): return "<p class=\"verdict\">\(text(words))</p>\n"
        case .notice(let words): return "<p class=\"notice\">\(text(words))</p>\n"
        case .list(let items): return list(items)
        case .entries(let entries):
            let rows = entries.map { "<dt>\(HTMLText.escape($0.label))</dt><dd>\(text($0.content))</dd>\n" }
            return "<dl>\n\(rows.joined())</dl>\n"
        case .table(let caption, let head, let rows): return table(caption, head, rows)
        case .picture(let svg, let caption, _):
            let words = HTMLText.escape(caption)
            // Wider than a phone, it is scrolled by finger or by key.
            let picture =
                "<div class=\"scroll\" role=\"region\" aria-label=\"\(words)\" tabindex=\"0\">\n\(svg)</div>\n"
            return "<figure>\n\(picture)<figcaption>\(words)</figcaption>\n</figure>\n"
        case .chart(let chart): return HTMLChart.render(chart)
        case .ladder(let ladder): return HTMLChart.render(ladder)
        case .chartKey(let title, let signs): return HTMLChart.renderKey(title: title, signs)
        case .folded(let summary, let blocks):
            // What is folded stands beside its handle, not in it, so that paper shows it whatever the reader opened.
            return "<details><summary>\(HTMLText.escape(summary))</summary></details>\n"
                + "<div class=\"folded\">\n\(render(blocks))</div>\n"
        case .contents(let title, let entries):
            let items = entries.map { entry in
                "<li><a href=\"#\(HTMLText.escape(entry.anchor))\">\(HTMLText.escape(entry.words))</a></li>\n"
            }
            return "<nav aria-label=\"\(HTMLText.escape(title))\">\n<ul>\n\(items.joined())</ul>\n</nav>\n"
        }
    }

    private static func list(_ items: [Block.Item]) -> String {
        let items = items.map { item in
            "<li>\(text(item.words))\(item.items.isEmpty ? "" : "\n" + list(item.items))</li>\n"
        }
        return items.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n"
    }

    /// A table that a phone shows as cards: roles keep it a table for those who listen, labels name each cell of a card.
    private static func table(
        _ caption: String,
        _ head: [String],
        _ rows: [(anchor: String?, cells: [Prose])]
    ) -> String {
        guard !rows.isEmpty else { return "" }
        let heads = head.map { words in
            // A corner without words heads nothing.
            words.isEmpty
                ? "<td role=\"cell\"></td>" : "<th scope=\"col\" role=\"columnheader\">\(HTMLText.escape(words))</th>"
        }
        let lines = rows.map { row in
            let cells = zip(head, row.cells).enumerated().map { index, cell in
                index == 0
                    ? "<th scope=\"row\" role=\"rowheader\">\(text(cell.1))</th>"
                    : "<td role=\"cell\" data-label=\"\(HTMLText.escape(cell.0))\">\(text(cell.1))</td>"
            }
            let id = row.anchor.map { " id=\"\(HTMLText.escape($0))\"" } ?? ""
            return "<tr role=\"row\"\(id)>\(cells.joined())</tr>\n"
        }
        return """
            <table role="table">
            <caption>\(HTMLText.escape(caption))</caption>
            <thead role="rowgroup"><tr role="row">\(heads.joined())</tr></thead>
            <tbody role="rowgroup">
            \(lines.joined())</tbody>
            </table>

            """
    }

    /// Running text with its marks.
    static func text(_ prose: Prose) -> String {
        prose.pieces.map { piece in
            switch piece {
            case .text(let words): HTMLText.escape(words)
            case .strong(let words): "<strong>\(HTMLText.escape(words))</strong>"
            case .code(let code): "<code>\(HTMLText.escape(code))</code>"
            case .mark(let words): " <span class=\"mark\">\(HTMLText.escape(words))</span>"
            case .link(let words, let anchor): "<a href=\"#\(HTMLText.escape(anchor))\">\(HTMLText.escape(words))</a>"
            }
        }.joined()
    }
}
