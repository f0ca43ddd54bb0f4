import Diagnostics
import FEEL
import Foundation
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
    @Test func nestsAndIndents() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("a", "b")
            writer.array("empty") { _ in }
            writer.array("items", [1, 2]) { $0.literal(String($1)) }
            writer.object("inner") { $0.optional("none", nil) }
        }
        writer.end()
        let expected = """
            {
              "a": "b",
              "empty": [],
              "items": [
                1,
                2
              ],
              "inner": {
                "none": null
              }
            }

            """
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: ["", "a\"b\\c", "a\nb\r\tc", "\u{0}\u{1F}\u{7F}", "é村👍", "\u{2028}</script>"])
    func stringsAreReadBack(text: String) throws {
        let json = Data(JSONWriter.quoted(text).utf8)
        let read = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed) as? String
        #expect(read == text)
    }

    @Test(arguments: ["0.1", "-12345678901234567890.12345", "1.5E+60", "1000"])
    func numbersKeepTheirDigits(text: String) throws {
        var writer = JSONWriter()
        let number = try #require(Number(exactly: text, allowingExponent: true))
        writer.object { $0.value("n", .number(number)) }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\n  \"n\": \(text)\n}")
    }
}
