import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import Testing

/// A village with facts as YAML, and its calendar in words that a test can hold.
enum CalendarTrial {
    /// The day from which tests look ahead.
    static let asOf = "2025-11-19"

    /// The evidence of a village whose facts a test writes, as of a day.
    static func evidence(_ facts: String, by pack: RulePack, on day: Day) throws -> Evidence {
        let text = """
            village: {code: "52.02.05.2999", name: Contoh}
            period: {from: 2025-01-01, to: 2025-09-30}
            facts: {\(facts)}
            """
        var diagnostics: [Diagnostic] = []
        let reader = EvidenceReader(rules: DatedRules(pack, asOf: day))
        var documents = reader.documents(of: SourceFile(path: "v.yaml", text: text))
        let document = documents.next(into: &diagnostics)
        let words = DiagnosticTextRenderer(language: .english).text(of: diagnostics)
        let isUsable = !diagnostics.contains { $0.severity == .error }
        guard case .evidence(let evidence)? = document, isUsable else { throw Unusable(words: words) }
        return evidence
    }

    /// The calendar of two years.
    static func calendar(of facts: String, by pack: RulePack, months: Int = 24) throws -> VillageCalendar {
        let day = try #require(Day(asOf))
        var finder = try #require(CalendarFinder(pack, asOf: day, months: months))
        return finder.calendar(of: try evidence(facts, by: pack, on: day))
    }

    /// The events, a line each.
    static func lines(_ calendar: VillageCalendar, _ pack: RulePack) -> [String] {
        calendar.events.map { event in
            let causes = event.causes.map { words($0.change, pack) }.joined(separator: ", ")
            return "\(event.day) \(event.kind.rawValue): \(causes)"
        }
    }

    private static func words(_ change: CalendarCause.Change, _ pack: RulePack) -> String {
        switch change {
        case .ends(let fact, let backing): "\(pack.facts[fact].id) \(words(backing))"
        case .begins(let fact, let backing): "+\(pack.facts[fact].id) \(words(backing))"
        case .parameter(let index, _, _): pack.parameters[index].id
        case .packBegins: "pack begins"
        case .packEnds: "pack ends"
        case .rulesOfTheDay: "rules of the day"
        }
    }

    private static func words(_ backing: CalendarCause.Backing) -> String {
        switch backing {
        case .value(let day): "value \(day)"
        case .verification(let verification): "verification \(verification.on)"
        case .document(let document): "document \(document.date)"
        }
    }

    /// Evidence that a test wrote wrong.
    struct Unusable: Error { let words: String }
}
