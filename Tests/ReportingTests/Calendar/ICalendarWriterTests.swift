import Testing

@testable import Reporting

/// Lines as RFC 5545 asks for, counted by hand.
@Suite struct ICalendarWriterTests {
    private func written(_ value: String) -> String {
        var writer = ICalendarWriter()
        writer.text("SUMMARY", value)
        return writer.text
    }

    @Test(arguments: [
        ("Perdes 5/2023", "SUMMARY:Perdes 5/2023\r\n"),
        ("a, b; c\\d", "SUMMARY:a\\, b\\; c\\\\d\r\n"),
        ("one\ntwo", "SUMMARY:one\\ntwo\r\n"),
        ("a:b \"c\"", "SUMMARY:a:b \"c\"\r\n"),
        // 8 octets for the name, so 67 of the value fill the line.
        (String(repeating: "x", count: 67), "SUMMARY:\(String(repeating: "x", count: 67))\r\n"),
        (String(repeating: "x", count: 68), "SUMMARY:\(String(repeating: "x", count: 67))\r\n x\r\n"),
        (
            String(repeating: "x", count: 67 + 74 + 1),
            "SUMMARY:\(String(repeating: "x", count: 67))\r\n \(String(repeating: "x", count: 74))\r\n x\r\n"
        ),
        // A letter of two octets isn't torn apart.
        (String(repeating: "x", count: 66) + "é", "SUMMARY:\(String(repeating: "x", count: 66))\r\n é\r\n"),
    ])
    func escapesAndFolds(_ value: String, _ lines: String) { #expect(written(value) == lines) }

    @Test func componentsNest() {
        var writer = ICalendarWriter()
        writer.component("VCALENDAR") { $0.component("VEVENT") { $0.property("DTSTART;VALUE=DATE", "20251119") } }
        #expect(
            writer.text
                == "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251119\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    }
}
