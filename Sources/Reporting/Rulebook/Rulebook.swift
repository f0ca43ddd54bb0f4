public import Certification
public import Diagnostics

/// A pack as a book for people: what is asked of a village, how it is judged, and what of it is assumed.
///
/// Written for a village head or a ministry officer: conditions stand in words, with the labels of facts and the values
/// of parameters, and the expression itself beside them. It shows the values of the pack's first day in force, and later
/// ones with their days. The same pack gives the same bytes.
public struct Rulebook: Sendable {
    private let pack: RulePack
    private let language: Language

    /// Creates the book of a pack in one language.
    public init(_ pack: RulePack, language: Language) {
        self.pack = pack
        self.language = language
    }

    /// The book as Markdown, ending with a line end; text of the pack is escaped.
    public func markdown() -> String { MarkdownDocument.render(blocks) }

    /// The book as one HTML file without scripts, for a phone, a desk and A4 paper, ending with a line end.
    public func html() -> String {
        HTMLPage(title: pack.header.label[language], language: language, blocks: blocks).render()
    }

    private var blocks: [Block] {
        var page = RulebookPage(pack, language: language)
        page.addHead()
        page.addGuide()
        page.addStructure()
        page.addLevels()
        for section in pack.sections { page.add(group: section, at: 2) }
        page.addChecks()
        page.addFacts()
        page.addActions()
        page.addNumbers()
        page.addSources()
        page.addContents()
        return page.blocks
    }
}
