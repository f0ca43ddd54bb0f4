/// A block of a document that can be written as Markdown and as HTML.
indirect enum Block: Sendable {
    /// An item of a list, with a list of its own below it.
    struct Item: Sendable {
        let words: Prose
        let items: [Item]

        init(_ words: Prose, _ items: [Item] = []) { (self.words, self.items) = (words, items) }
    }

    /// A row of label and content.
    struct Entry: Sendable {
        let label: String
        let content: Prose

        init(_ label: String, _ content: Prose) { (self.label, self.content) = (label, content) }
    }

    /// A heading of a level from 1 to 6, with the anchor by which links find it.
    case heading(Int, Prose, anchor: String)
    case paragraph(Prose)
    /// The sentence for which the document is read.
    case verdict(Prose)
    /// A remark that stands out.
    case notice(Prose)
    case list([Item])
    /// What is known of one thing, label by label.
    case entries([Entry])
    /// A table; the first cell of a row names the row, and an anchor makes it a target of links.
    case table(caption: String, head: [String], rows: [(anchor: String?, cells: [Prose])])
    /// A picture as SVG, with a caption, and what stands in its stead where no picture can be.
    case picture(svg: String, caption: String, instead: [Block])
    /// Figures as ranges; formats without pictures leave it out, since tables say the same.
    case chart(RangeChart)
    /// Steps, and how far they are climbed; left out likewise.
    case ladder(LadderChart)
    /// How the pictures are read; left out likewise.
    case chartKey(title: String, [(sign: ChartSign, words: String)])
    /// Blocks that a reader opens on a screen, under a summary; elsewhere they stand as they are.
    case folded(summary: String, [Block])
    /// The headings of a level with their anchors, for documents that are no outline by themselves.
    case contents(title: String, [(words: String, anchor: String)])
}
