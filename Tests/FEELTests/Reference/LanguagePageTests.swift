import Foundation
import Testing

@testable import FEEL

/// The reference page says what the language does.
@Suite struct LanguagePageTests {
    /// `UPDATE_GOLDEN=1` rewrites the generated parts and fails, so that a recorded run never passes unseen.
    @Test func isCurrent() throws {
        let page = try LanguagePage()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(page.renewed.utf8).write(to: LanguagePage.url, options: .atomic)
            Issue.record("rewrote language.md: read the difference")
        } else {
            #expect(page.text == page.renewed, "docs/language.md; renew it with UPDATE_GOLDEN=1")
        }
    }

    @Test func everyFunctionHasItsFamily() {
        let names = LanguagePage.families.flatMap(\.functions).map(\.name)
        #expect(names.sorted() == BuiltIn.all.map(\.name).sorted())
    }

    @Test func everyTypeIsNamed() throws {
        let page = try LanguagePage()
        for name in ValueType.nameable { #expect(page.text.contains("`\(name)`"), "\(name)") }
        for type in ["list", "context", "range"] { #expect(page.text.contains("`\(type)<…>`"), "\(type)") }
    }

    @Test func valuesHold() throws {
        let rows = try LanguagePage().rows(under: "| expression | value |")
        for row in rows { #expect(try Village.value(row[0]) == Village.value(row[1]), "\(row[0])") }
        #expect(rows.count >= 20)
    }

    @Test func valuesWithFactsHold() throws {
        let rows = try LanguagePage().rows(under: "| expression | with | value |")
        for row in rows { #expect(try Village.text(Row(row[0], row[1], row[2]).evaluated().value) == row[2], "\(row)") }
        #expect(rows.count >= 25)
    }
}
