import Analysis
import Certification
import Diagnostics

extension AssessmentPage {
    /// How firmly the level stands, in a sentence; nothing where the pack assumes no number.
    mutating func addFirmness() {
        guard let text = RobustnessSentence(language: reading.language).text(on: advice.firmness) else { return }
        add(.paragraph(.strong(words(Phrases.firmness)) + ": " + text + " " + words(Phrases.firmnessMeaning)))
    }

    /// The title of the part on the way to the next level.
    private var pathTitle: LocalizedText {
        Phrases.path(to: advice.path.target.map { reading.pack.levels[$0].label })
    }

    /// What to do first, for readers who look no further; nothing where no plan was found.
    mutating func addFirstStep() {
        let path = PlanReading(result: advice.path, rules: reading.rules, language: reading.language, budget: nil)
        guard let step = path.plans.first?.steps.first else { return }
        let words = Phrases.firstStep(path.label(step), by: path.performer(step))[reading.language]
        let title = Prose.strong(self.words(Phrases.firstStepTitle))
        add(.paragraph(title + ": \(words) → " + .link(self.words(pathTitle), to: "jalan")))
    }

    /// The way to the next level with the least effort.
    mutating func addPath() {
        addPart(pathTitle, anchor: "jalan")
        let path = PlanReading(result: advice.path, rules: reading.rules, language: reading.language, budget: nil)
        for block in path.path { add(block) }
    }

    /// What runs out within a year, and what comes of it.
    mutating func addExpiries() {
        guard let calendar = advice.calendar else { return }
        let days = CalendarReading(pack: reading.pack, language: reading.language)
        addPart(Phrases.expiries, anchor: "habis")
        addParagraph(days.time(calendar))
        if calendar.events.isEmpty { addParagraph(words(Phrases.nothingRunsOut)) }
        // An end that comes may look like a rise, where what stops counting is open again.
        if calendar.events.contains(where: { !$0.sections.isEmpty }) { addParagraph(words(Phrases.openAgain)) }
        let heads = [Phrases.eventDay, Phrases.level, Phrases.scoreHead, Phrases.cause]
        addTable(Phrases.expiries, heads, days.rowsWithEffect(calendar))
        addTable(Phrases.withoutEffect, [Phrases.eventDay, Phrases.withoutEffect], days.rowsWithoutEffect(calendar))
    }
}
