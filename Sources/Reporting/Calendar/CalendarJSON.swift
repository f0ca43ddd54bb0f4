import Analysis
import Certification
import Diagnostics
import FEEL

/// A calendar as a JSON document of the form `dme-calendar/1` (`docs/calendar.schema.json`).
///
/// Scores are exact, and the same calendar gives the same bytes.
public struct CalendarJSON: Sendable {
    /// The name of the form, which every document carries.
    public static let schema = "dme-calendar/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending with a line end.
    public func render(_ report: CalendarReport) -> String {
        JSONWriter.document(Self.schema, by: report.pack, asOf: report.asOf) { writer in
            writer.array("villages", report.villages) { writer, village in
                writer.object { write(village, report.pack, to: &$0) }
            }
        }
    }

    private func write(_ calendar: VillageCalendar, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.evidence(calendar.evidence)
        writer.string("until", calendar.until.description)
        write("levels", calendar.standing, to: &writer)
        writer.array("events", calendar.events) { writer, event in
            writer.object { write(event, pack, to: &$0) }
        }
    }

    private func write(_ event: CalendarEvent, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.string("day", event.day.description)
        writer.string("effect", event.kind.rawValue)
        write("before", event.before, to: &writer)
        write("after", event.after, to: &writer)
        writer.array("causes", event.causes) { writer, cause in
            writer.object { write(cause, event, pack, to: &$0) }
        }
        writer.array("sections", event.sections) { writer, section in
            writer.object { writer in
                writer.string("id", pack.groups[section.group].path)
                for (key, score) in [
                    ("before", section.before), ("after", section.after), ("claimedBefore", section.claimedBefore),
                    ("claimedAfter", section.claimedAfter),
                ] { writer.object(key) { $0.score(score) } }
            }
        }
        writer.array("criteria", event.criteria) { $0.string(pack.criteria[$1].path) }
    }

    private func write(_ key: String, _ standing: Standing, to writer: inout JSONWriter) {
        writer.object(key) { writer in
            writer.string("verdict", standing.verdict.rawValue)
            writer.optional("certain", standing.certain)
            writer.optional("claimed", standing.claimed)
            writer.optional("reachable", standing.reachable)
        }
    }

    private func write(_ cause: CalendarCause, _ event: CalendarEvent, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.bool("effective", cause.isEffective)
        switch cause.change {
        case .ends(let fact, let backing):
            writer.string("change", "ends")
            writer.string("lastDay", event.lastDay.description)
            writer.string("fact", pack.facts[fact].id)
            write(backing, to: &writer)
        case .begins(let fact, let backing):
            writer.string("change", "begins")
            writer.string("fact", pack.facts[fact].id)
            write(backing, to: &writer)
        case .parameter(let index, let before, let after):
            writer.string("change", "parameter")
            writer.string("parameter", pack.parameters[index].id)
            writer.value("before", before)
            writer.value("after", after)
        case .packBegins: writer.string("change", "packBegins")
        case .packEnds: writer.string("change", "packEnds")
        case .rulesOfTheDay: writer.string("change", "rulesOfTheDay")
        }
    }

    private func write(_ backing: CalendarCause.Backing, to writer: inout JSONWriter) {
        switch backing {
        case .value(let day):
            writer.string("part", "value")
            writer.string("of", day.description)
        case .verification(let verification):
            writer.string("part", "verification")
            writer.string("by", verification.by)
            writer.string("on", verification.on.description)
        case .document(let document):
            writer.string("part", "document")
            writer.string("kind", document.kind)
            writer.optional("number", document.number)
            writer.string("date", document.date.description)
        }
    }
}
