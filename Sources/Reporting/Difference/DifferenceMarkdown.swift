import Analysis
public import Diagnostics

/// A difference as Markdown for the comment on a proposed change: the consequences first, what is long folded away.
public struct DifferenceMarkdown: Sendable {
    /// How many villages are told one by one before the rest is folded.
    private static let shownVillages = 10
    /// How many are told at all; beyond, a comment is too long for anybody, and for the site that shows it.
    private static let mostVillages = 100
    /// How many changes of each sort are told, for the same reason.
    private static let mostChanges = 150

    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The document, ending with a line end; text of packs and evidence is escaped.
    public func render(_ report: DifferenceReport) -> String {
        let reading = DifferenceReading(report: report, language: language)
        var builder = MarkdownBuilder()
        builder.heading(2, escaped(reading.title))
        builder.paragraph("**\(escaped(reading.summary))**")
        if let villages = report.villages { add(villages, reading, to: &builder) }
        if !reading.weighty.isEmpty { builder.heading(3, words(Phrases.changes)) }
        add(reading.weighty, withDirection: true, reading, to: &builder)
        builder.folded(words(Phrases.textChanges(reading.light.count))) { inside in
            add(reading.light, withDirection: false, reading, to: &inside)
        }
        return builder.text
    }

    private func add(
        _ changes: [PackChange],
        withDirection: Bool,
        _ reading: DifferenceReading,
        to builder: inout MarkdownBuilder
    ) {
        let way = withDirection ? [Phrases.way] : []
        let rows = changes.prefix(Self.mostChanges).map { change in
            let way = withDirection ? [change.direction.words[language]] : []
            return ([reading.subject(change), reading.transition(change)] + way + [reading.places(change)]).map(escaped)
        }
        builder.table(([Phrases.what, Phrases.change] + way + [Phrases.changePlace]).map(words), rows)
        if changes.count > rows.count { builder.paragraph(words(Phrases.andMore(changes.count - rows.count))) }
    }

    private func add(
        _ villages: DifferenceReport.Villages,
        _ reading: DifferenceReading,
        to builder: inout MarkdownBuilder
    ) {
        builder.heading(3, escaped(reading.villagesTitle(villages)))
        builder.table(
            [Phrases.effect, Phrases.villages].map(words),
            reading.counts(villages.effect).map { [escaped($0.words), String($0.count)] }
        )
        builder.list(reading.remarks(villages).map(escaped))
        let flips = villages.effect.flips
        builder.table(heads, flips.prefix(Self.shownVillages).map { row($0, reading) })
        let folded = flips.dropFirst(Self.shownVillages).prefix(Self.mostVillages - Self.shownVillages)
        let unsaid = flips.count - folded.count - Self.shownVillages
        builder.folded(words(Phrases.andMore(max(0, flips.count - Self.shownVillages)))) { inside in
            inside.table(heads, folded.map { row($0, reading) })
            if unsaid > 0 { inside.paragraph(words(Phrases.andMore(unsaid))) }
        }
    }

    private var heads: [String] {
        [Phrases.village, Phrases.before, Phrases.after, Phrases.cause].map(words)
    }

    private func row(_ effect: VillageEffect, _ reading: DifferenceReading) -> [String] {
        [
            reading.name(effect), reading.standing(effect.old, of: effect.kind),
            reading.standing(effect.new, of: effect.kind), reading.cause(effect),
        ].map(escaped)
    }

    private func words(_ phrase: LocalizedText) -> String { phrase[language] }

    private func escaped(_ text: String) -> String { MarkdownText.escape(text) }
}
