import Foundation
import TestSupport
import Testing

@Suite struct CalendarTests {
    private static let village = "Samples/satgas-habis-hari-ini/evidence.yaml"

    private static func run(_ options: String..., on path: String = village) throws -> Program.Run {
        try Program.run(["calendar", path, "--as-of", "2025-11-19"] + options)
    }

    @Test(arguments: [
        ("text", "en", "calendar.en.txt"), ("text", "id", "calendar.id.txt"), ("markdown", "id", "calendar.id.md"),
    ])
    func writesForPeople(_ format: String, _ language: String, _ file: String) throws {
        let run = try Self.run("--format", format, "--lang", language)
        #expect((run.status, run.errors) == (0, ""))
        try Golden(file).expect(run.output)
    }

    /// Each event is what `dme evaluate` finds on that day, and the day before.
    @Test func assessmentsOnTheDaysAgree() throws {
        let run = try Self.run("--format", "json", "--months", "16")
        let calendar = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let villages = try #require(calendar["villages"] as? [[String: Any]])
        let events = try #require(villages.first?["events"] as? [[String: Any]])
        let days = events.compactMap { $0["day"] as? String }
        #expect(days == ["2025-11-20", "2026-10-01", "2026-11-05", "2027-02-06", "2027-03-15"])
        for event in events where event["effect"] as? String == "falls" {
            let day = try #require(event["day"] as? String)
            let cause = try #require((event["causes"] as? [[String: Any]])?.first)
            let last = try #require(cause["lastDay"] as? String)
            for (key, day) in [("before", last), ("after", day)] {
                let evaluated = try Program.run(["evaluate", Self.village, "--as-of", day, "--format", "json"])
                let document = try JSONSerialization.jsonObject(with: Data(evaluated.output.utf8)) as? [String: Any]
                let levels = try #require(document?["levels"] as? [String: Any])
                let stated = try #require(event[key] as? [String: Any])
                for level in ["certain", "claimed", "reachable"] {
                    #expect(stated[level] as? String == levels[level] as? String, "\(level) on \(day)")
                }
            }
        }
    }

    /// Documents with every kind of event: what ends and begins, other parameters, the pack's period, the day in a rule.
    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchema() throws {
        let folder = try TemporaryFolder()
        let values = "values: [{from: 2025-01-01, value: P5Y}, {from: 2026-06-01, value: P4Y}]"
        try folder.copyPack(
            to: "rules",
            [
                ("pack.yaml", "effective: {from: 2025-01-01}", "effective: {from: 2025-12-01, to: 2026-07-31}"),
                ("parameters.yaml", "value: P5Y\n    range: {from: P1Y", values + "\n    range: {from: P1Y"),
                ("gates.yaml", "met when: perdes.ada", "met when: perdes.ada and today() < @\"2026-03-01\""),
            ]
        )
        let text = try String(contentsOfFile: Program.repository.path + "/" + Self.village, encoding: .utf8)
            .replacing("on: 2025-11-04", with: "on: 2025-12-24", maxReplacements: 1)
        try folder.write(text, to: "village.yaml")
        let options = ["--as-of", "2025-11-19", "--format", "json"]
        let documents = try [
            [folder.path("village.yaml"), "--rules", folder.path("rules"), "--months", "9"],
            ["Samples/anjani", Self.village, "--months", "48"],
        ].map { try Program.run(["calendar"] + $0 + options).output }
        for change in ["ends", "begins", "parameter", "packBegins", "packEnds", "rulesOfTheDay"] {
            #expect(documents[0].contains("\"change\": \"\(change)\""), "\(change)")
        }
        #expect(try PythonOracle.objections(of: "docs/calendar.schema.json", to: documents) == "")
    }

    @Test func linesEndAndFoldAsTheStandardSays() throws {
        let output = try Self.run("--format", "ics").output
        #expect(output.hasSuffix("END:VCALENDAR\r\n"))
        let lines = output.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.unicodeScalars.contains("\n") })
    }

    /// What a reader of its own finds in the file, for a village whose name needs every escape.
    @Test(.enabled(if: PythonOracle.has("icalendar"), "icalendar isn't installed"))
    func anotherReaderReadsTheCalendar() throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Program.repository.path + "/" + Self.village, encoding: .utf8)
            .replacing("name: Contoh Fajar", with: "name: \"Contoh; Fajar, é\\\\n \\\"x\\\"\"", maxReplacements: 1)
        try folder.write(text, to: "a.yaml")
        let run = try Self.run("--format", "ics", "--lang", "en", on: folder.path("a.yaml"))
        #expect((run.status, run.errors) == (0, ""))
        let script = """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            assert calendar["VERSION"] == "2.0" and not calendar.errors
            events = calendar.walk("VEVENT")
            assert len({event["UID"] for event in events}) == len(events) > 5
            for event in events:
                assert not event.errors and event["DTSTAMP"].dt.isoformat().startswith("2025-11-19T00:00:00")
                assert event["SUMMARY"].startswith('Contoh; Fajar, é\\\\n "x": '), event["SUMMARY"]
            for event in events[:2]:
                alarms = [str(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")]
                print(event["DTSTART"].dt, event["UID"], event["PRIORITY"], alarms)
            print(events[0]["DESCRIPTION"].split("\\n")[1])
            """
        let read = try PythonOracle.output(of: script, input: run.output)
        #expect(
            read == """
                2025-11-20 52.08.03.2999-20251120-satgas.ada-document-ends@dme-2025 1 ['-30 days, 0:00:00']
                2026-10-01 52.08.03.2999-20261001-pmi.total-value-ends@dme-2025 9 []
                Fact: Protection task force or community, Number of the task force's decree, Members of the task force

                """
        )
    }

    @Test(
        arguments: [
            ([], 2), (["no-such-file.yaml"], 2), ([village, "--months", "0"], 2), ([village, "--months", "121"], 2),
            ([village, "--format", "pdf"], 2), ([village, "--as-of", "2025-02-30"], 2),
            ([village, "--as-of", "-5000-01-01"], 2), ([village, "--rules", "Samples"], 2),
            ([village, "--as-of", "9999-12-31"], 2), (["Rules/dme-2025/tests", "--as-of", "2025-11-19"], 2),
            ([village, "--as-of", "2025-11-19", "--months", "1"], 0),
        ] as [([String], Int32)]
    )
    func endsWithTheDocumentedStatus(_ arguments: [String], _ status: Int32) throws {
        let run = try Program.run(["kalender"] + arguments)
        #expect(run.status == status, "\(run.errors)")
        if status == 2 { #expect(!run.errors.isEmpty && run.output.isEmpty) }
    }

    @Test func aBadVillageDoesNotStopTheOthers() throws {
        let folder = try TemporaryFolder()
        try folder.write("village: 1\n", to: "a.yaml")
        try folder.write(
            try String(contentsOfFile: Program.repository.path + "/" + Self.village, encoding: .utf8),
            to: "b.yaml"
        )
        let run = try Self.run(on: folder.path(""))
        #expect(run.status == 1)
        #expect(run.output.contains("Contoh Fajar") && run.errors.contains("a.yaml"))
    }
}
