import Certification
import Diagnostics
import FEEL

/// A rulebook under construction, filled part by part.
struct RulebookPage {
    let pack: RulePack
    let language: Language
    let names: RuleNames
    let expressions: ExpressionWords
    let rules: DatedRules
    private(set) var blocks: [Block] = []
    /// The parts so far, for the contents.
    private var parts: [(words: String, anchor: String)] = []
    /// Where the contents go: before the first part.
    private var contentsPlace = 0

    init(_ pack: RulePack, language: Language) {
        self.pack = pack
        self.language = language
        names = RuleNames(pack, language: language)
        expressions = ExpressionWords(names: names)
        rules = DatedRules(pack, asOf: pack.header.effectiveFrom)
    }

    var notation: Notation { names.notation }

    /// A phrase of our own.
    func words(_ phrase: LocalizedText) -> String { phrase[language] }

    // MARK: Blocks

    mutating func add(_ block: Block) { blocks.append(block) }

    /// A part of the book, which the contents list.
    mutating func addPart(_ title: String, anchor: String) {
        if parts.isEmpty { contentsPlace = blocks.count }
        parts.append((title, anchor))
        add(.heading(2, Prose(title), anchor: anchor))
    }

    mutating func addParagraph(_ words: Prose) { add(.paragraph(words)) }

    /// The list of the parts, where the reader looks for it.
    mutating func addContents() {
        blocks.insert(.contents(title: words(Phrases.contents), parts), at: contentsPlace)
    }

    // MARK: Words

    /// Where a rule comes from: the source and the place in it, and what is assumed.
    func basis(_ basis: Basis) -> Prose {
        var prose = Prose()
        if let id = basis.source {
            let title = pack.header.sources.first { $0.id == id }?.title ?? id
            prose = Prose.link(title, to: Anchors.source(id)) + (basis.place.map { ", \($0)" } ?? "")
        }
        guard let assumption = basis.assumption else { return prose }
        let mark = words(Phrases.assumptionMark)
        return (prose.isEmpty ? Prose() : prose + "; ") + "\(mark): \(assumption[language])"
    }

    /// A condition in words with the expression beside it; the expression alone where there are no words for it.
    func condition(_ program: Program) -> Prose {
        let code = Prose.code(oneLine(program))
        return expressions.condition(program).map { $0.capitalized + ". " + code } ?? code
    }

    /// An expression on one line, as its author wrote it.
    func oneLine(_ program: Program) -> String {
        program.text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
