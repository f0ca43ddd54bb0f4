import Analysis
import Certification
public import Diagnostics
import FEEL

/// A calendar as an iCalendar file (RFC 5545), to be opened or subscribed to in any calendar program.
///
/// What ends or begins on a day is an event that lasts that day; facts that one document or one verification backs share
/// it. What has an effect reminds its reader 30 days before. No clock is read: the stamp is the as-of date, and an event
/// keeps its UID as long as village, fact and day stay.
public struct CalendarICS: Sendable {
    private let language: Language

    /// Creates a renderer.
    public init(language: Language) { self.language = language }

    /// The file, ending with a line end.
    public func render(_ report: CalendarReport) -> String {
        let reading = CalendarReading(pack: report.pack, language: language)
        var uids: Set<String> = []
        var writer = ICalendarWriter()
        writer.component("VCALENDAR") { writer in
            writer.property("VERSION", "2.0")
            writer.text(
                "PRODID",
                "-//Desa Migran Emas//dme \(Assessor.engineVersion)//\(language.rawValue.uppercased())"
            )
            writer.property("CALSCALE", "GREGORIAN")
            writer.text("X-WR-CALNAME", Phrases.calendar[language])
            for village in report.villages {
                for event in village.events {
                    for group in reading.groups(of: event) {
                        let uid = uid(of: group, on: event.day, village, report.pack, apartFrom: &uids)
                        add(group, of: event, in: village, uid, reading, to: &writer)
                    }
                }
            }
        }
        return writer.text
    }

    private func add(
        _ group: CalendarReading.CauseGroup,
        of event: CalendarEvent,
        in village: VillageCalendar,
        _ uid: String,
        _ reading: CalendarReading,
        to writer: inout ICalendarWriter
    ) {
        let summary = PlainText.clean("\(village.evidence.village.name): \(group.words)")
        writer.component("VEVENT") { writer in
            writer.text("UID", uid)
            writer.property("DTSTAMP", Self.date(village.asOf) + "T000000Z")
            writer.property("DTSTART;VALUE=DATE", Self.date(event.day))
            writer.text("SUMMARY", summary)
            writer.text("DESCRIPTION", description(group, event, village, reading))
            // Whoever has such a day is free on it all the same.
            writer.property("TRANSP", "TRANSPARENT")
            writer.property("PRIORITY", !group.isEffective ? "9" : event.kind.isFlip ? "1" : "5")
            guard group.isEffective else { return }
            writer.component("VALARM") { writer in
                writer.property("ACTION", "DISPLAY")
                writer.property("TRIGGER", "-P30D")
                writer.text("DESCRIPTION", summary)
            }
        }
    }

    private func description(
        _ group: CalendarReading.CauseGroup,
        _ event: CalendarEvent,
        _ village: VillageCalendar,
        _ reading: CalendarReading
    ) -> String {
        var lines = [reading.name(village)]
        if !group.subjects.isEmpty {
            let head = group.first.fact == nil ? Phrases.criterion : Phrases.fact
            lines.append("\(head[language]): \(group.subjects.joined(separator: ", "))")
        }
        if group.isEffective {
            lines.append("\(Phrases.level[language]): \(reading.levels(of: event))")
            let scores = reading.scores(of: event)
            if !scores.isEmpty { lines.append("\(Phrases.scoreHead[language]): \(scores)") }
        } else {
            lines.append(Phrases.withoutEffect[language])
        }
        lines.append("\(Phrases.rulesHead[language]): \(VillageHead.edition(reading.pack.header, language))")
        if village.evidence.isFictional { lines.append(Phrases.fictional[language]) }
        return lines.map(PlainText.clean).joined(separator: "\n")
    }

    /// A name that no other event has: made of village, fact, part and day, and the place among events that share these.
    private func uid(
        of group: CalendarReading.CauseGroup,
        on day: Day,
        _ village: VillageCalendar,
        _ pack: RulePack,
        apartFrom uids: inout Set<String>
    ) -> String {
        let code = village.evidence.village.code.text
        let start = "\(code)-\(Self.date(day))-\(subject(of: group.first.change, pack))"
        var uid = "\(start)@\(pack.header.id)"
        var place = 2
        while !uids.insert(uid).inserted {
            uid = "\(start)-\(place)@\(pack.header.id)"
            place += 1
        }
        return uid
    }

    private func subject(of change: CalendarCause.Change, _ pack: RulePack) -> String {
        switch change {
        case .ends(let fact, let backing): "\(pack.facts[fact].id)-\(part(backing))-ends"
        case .begins(let fact, let backing): "\(pack.facts[fact].id)-\(part(backing))-begins"
        case .parameter(let index, _, _): "\(pack.parameters[index].id)-parameter"
        case .packBegins: "pack-begins"
        case .packEnds: "pack-ends"
        case .rulesOfTheDay: "rules-of-the-day"
        }
    }

    private func part(_ backing: CalendarCause.Backing) -> String {
        switch backing {
        case .value: "value"
        case .verification: "verification"
        case .document: "document"
        }
    }

    /// A day as `20251119`; the years of a calendar have four digits.
    private static func date(_ day: Day) -> String { day.description.replacing("-", with: "") }
}
