import Diagnostics
import TestSupport
import Testing

@testable import FEEL

@Suite struct RefusalTests {
    /// An expression that is refused, the places marked, and what is said of them in English.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let marked: String
        let ids: [String]
        let words: String

        init(_ marked: String, _ ids: String..., says words: String = "") {
            self.marked = marked
            self.ids = ids
            self.words = words
        }

        var testDescription: String { "\(marked) is \(ids.joined(separator: ", "))" }
    }

    static let syntax = [
        Refusal("««  »»", "DME1220"),
        Refusal("x >«»", "DME1208", says: "expected a value"),
        Refusal("x + «*» 2", "DME1208", says: "expected a value, not '*'"),
        Refusal("(x > 3«»", "DME1209", says: "expected ')'"),
        Refusal("[1, 2«»", "DME1209"),
        Refusal("max(1, 2«» ", "DME1209"),
        Refusal("a «b»", "DME1210"),
        Refusal("x > «0,85»", "DME1211", says: "decimals are written with a point: '0.85'"),
        Refusal("(x > «0,85»)", "DME1211"),
        Refusal("if a then 1«»", "DME1212", says: "'if' needs 'else' here"),
        Refusal("some i «daftar» satisfies i > 1", "DME1212"),
        Refusal("x between 1«»", "DME1212", says: "'between' needs 'and' here"),
        Refusal("nama = «\"»abc", "DME1203"),
        Refusal("a «/*» b", "DME1204"),
        Refusal("a «§» b", "DME1205"),
        Refusal("x «==» 1", "DME1206", says: "'==' is written '=' here"),
        Refusal("a «&&» b", "DME1206", says: "'&&' is written 'and' here"),
        Refusal("a «dan» b", "DME1206", says: "'dan' is written 'and' here"),
        Refusal("x «≥» 1", "DME1206"),
        Refusal("nama = «'abc'»", "DME1206"),
        Refusal("nama = «“abc”»", "DME1206", says: "'“abc”' is written '\"abc\"' here"),
        Refusal("nama in («‘a’», «”b”»)", "DME1206", "DME1206"),
        Refusal("x > «1e3»", "DME1207"),
        Refusal("nama = \"«\\q»\"", "DME1214"),
        Refusal("tanggal > «@\"2025-02-30\"»", "DME1215"),
        Refusal("x > «1111111111111111111111111111111111111»", "DME1216"),
        Refusal("x instance of «angka»", "DME1217"),
        Refusal("share(part: x, «y»)", "DME1218"),
        Refusal("«not a» and b", "DME1219", says: "a negation is written 'not(a)'"),
        Refusal("{«1»: 2}", "DME1213"),
        Refusal("a «==» b «&&» c", "DME1206", "DME1206"),
    ]

    static let names = [
        Refusal(
            "«satgas.agota» > 3",
            "DME1301",
            says: "there is no name 'satgas.agota'; did you mean 'satgas.anggota'?"
        ),
        Refusal("«tru»", "DME1301", says: "there is no name 'tru'; did you mean 'true'?"),
        Refusal(
            "«satgas»",
            "DME1302",
            says: "'satgas' is a group, not a value; it has 'satgas.ada', 'satgas.anggota', 'satgas.biaya'"
        ),
        Refusal("pilar.«scor» > 1", "DME1303", says: "a context has no part 'scor'; did you mean 'score'?"),
        Refusal("kelompok[1].«met2»", "DME1303"),
        Refusal("x.«year»", "DME1303"),
        Refusal(
            "«string lenght»(nama) > 1",
            "DME1304",
            says: "there is no function 'string lenght'; did you mean 'string length'?"
        ),
        Refusal("«count» > 1", "DME1305"),
        Refusal("share(part: x, «hole»: y, minimum whole: 1)", "DME1306"),
        Refusal("{k: 1, «k»: 2}", "DME1307"),
        Refusal("some i in daftar satisfies «j» > 1 and «w» > 1", "DME1301", "DME1301"),
    ]

    static let types = [
        Refusal("«x» and a", "DME1311", says: "the left side of 'and' must be a boolean, not a number"),
        Refusal("a and b and «nama»", "DME1311", says: "part 3 of 'and' must be a boolean, not a string"),
        Refusal("«x» and «nama»", "DME1311", "DME1311"),
        Refusal("if «x» then 1 else 2", "DME1311", says: "the condition of 'if' must be a boolean, not a number"),
        Refusal(
            "«satgas.anggota > satgas.biaya»",
            "DME1312",
            says: "both sides of '>' must have the same unit, not 'orang' and 'rupiah'"
        ),
        Refusal("«satgas.anggota + satgas.biaya» > 1", "DME1312"),
        Refusal("«nama > 3»", "DME1313", says: "'>' isn't defined for a string and a number"),
        Refusal("«a < b»", "DME1313"),
        Refusal(
            "«1 <= x <= 100»",
            "DME1313",
            says: "'<=' isn't defined for a boolean and a number; it is written '1 <= x and x <= 100'"
        ),
        Refusal("«a = \"ya\"»", "DME1313", says: "'=' isn't defined for a boolean and a string; it is written 'a'"),
        Refusal(
            "«a = \"tidak\"» or b",
            "DME1313",
            says: "'=' isn't defined for a boolean and a string; it is written 'not(a)'"
        ),
        Refusal("«x + nama» = 1", "DME1313"),
        Refusal("x between «nama» and 3", "DME1313"),
        Refusal("x in (1, «\"a\"»)", "DME1311"),
        Refusal(
            "if a then 1 else «\"b\"»",
            "DME1314",
            says: "'then' and 'else' must have one type, not a number and a string"
        ),
        Refusal("[1, «\"b\"»]", "DME1314"),
        Refusal(
            "«share(x, y)»",
            "DME1315",
            says: "the function 'share' is written 'share(part, whole, minimum whole)', not with 2 arguments"
        ),
        Refusal(
            "string length(«x»)",
            "DME1311",
            says: "the argument 'string' of 'string length' must be a string, not a number"
        ),
        Refusal("«max(1, nama)»", "DME1314"),
        Refusal("«x»[1]", "DME1311"),
        Refusal("(< «a»)", "DME1313"),
        Refusal("(< 5«»", "DME1209"),
        Refusal("(< «)»", "DME1208"),
        Refusal(
            "«before(x, nama)»",
            "DME1314",
            says: "the arguments of 'before' must have one type, not a number and a string"
        ),
        Refusal("«before(x, [@\"2025-01-01\"..@\"2025-02-01\"])»", "DME1314"),
        Refusal("«coincides([1..2], x)»", "DME1314"),
        Refusal(
            "meets(«x», [1..2])",
            "DME1311",
            says: "the argument 'range1' of 'meets' must be a range, not a number"
        ),
        Refusal(
            "[1..2].«star»",
            "DME1303",
            says: "a range, each end a number has no part 'star'; did you mean 'start'?"
        ),
        Refusal("daftar[«nama»]", "DME1311"),
        Refusal("every i in «x» satisfies i > 1", "DME1311"),
        Refusal("every i in daftar satisfies «i»", "DME1311"),
        Refusal("-«nama»", "DME1311"),
        Refusal("x > «1 / 0»", "DME1316", says: "this calculation always fails: division by zero"),
        Refusal("(«x» and a) or «nm» = 1", "DME1311", "DME1301"),
        Refusal(
            "matches(nama, «\"(.)\\\\1\"»)",
            "DME1317",
            says: "the back-reference '\\1' isn't supported in patterns"
        ),
        Refusal("matches(pattern: «\"a(?=b)\"», input: nama)", "DME1317"),
        Refusal(
            "matches(nama, \"a\", «\"q\"»)",
            "DME1317",
            says: "there is no flag 'q'; the flags are 's', 'm', 'i' and 'x'"
        ),
        Refusal(
            "replace(nama, «\"a*\"», \"b\")",
            "DME1317",
            says: "the pattern matches the empty text, and so everywhere"
        ),
        Refusal("replace(nama, \"a\", «\"$\"»)", "DME1317"),
        Refusal("split(nama, «\"\\\\p{IsGreek}\"»)", "DME1317"),
        Refusal("split(\"a\", «\"\"»)", "DME1317"),
    ]

    @Test(arguments: syntax + names + types)
    func refuses(_ refusal: Refusal) {
        let source = MarkedSource(refusal.marked)
        let diagnostics = compile(source.sourceText)
        #expect(diagnostics.map(\.id) == refusal.ids)
        let isWhole = refusal.marked.hasPrefix("««")
        #expect(diagnostics.compactMap(\.range?.offsets) == (isWhole ? Array(source.marks.prefix(1)) : source.marks))
        if !refusal.words.isEmpty { #expect(diagnostics.first?.message.english == refusal.words) }
    }

    @Test(arguments: syntax + names + types)
    func placesMoveWithTheText(_ refusal: Refusal) {
        let source = MarkedSource(refusal.marked)
        let padding = "/* é */\n"
        let moved = compile(SourceText(padding + source.text, path: "expression"))
        let plain = compile(source.sourceText)
        // A text of blanks is told as a whole, with its comments.
        guard !refusal.ids.contains("DME1220") else { return }
        #expect(moved.map(\.id) == plain.map(\.id))
        let shift = padding.utf8.count
        let shifted = plain.compactMap { $0.range?.offsets }.map { $0.lowerBound + shift..<$0.upperBound + shift }
        #expect(moved.compactMap(\.range?.offsets) == shifted)
    }

    @Test(arguments: syntax + names + types)
    func mendsMend(_ refusal: Refusal) {
        let source = MarkedSource(refusal.marked)
        let diagnostics = compile(source.sourceText)
        let mends = diagnostics.flatMap(\.fixIts).sorted { $0.range.offsets.lowerBound > $1.range.offsets.lowerBound }
        guard !mends.isEmpty, mends.count == diagnostics.count else { return }
        var bytes = source.file.bytes
        for mend in mends { bytes.replaceSubrange(mend.range.offsets, with: Array(mend.replacement.utf8)) }
        let mended = String(decoding: bytes, as: UTF8.self)
        #expect(compile(SourceText(mended, path: "expression")).filter { $0.id < "DME1308" } == [], "\(mended)")
    }

    @Test func whatIsExpectedIsAskedFor() {
        var diagnostics: [Diagnostic] = []
        let program = Program.compile(
            SourceText("x + 1", path: "expression"),
            in: Village.environment,
            expecting: .boolean,
            role: LocalizedText(id: "'met when'", en: "'met when'"),
            diagnostics: &diagnostics
        )
        #expect(program == nil)
        #expect(
            diagnostics.map(\.message) == [
                LocalizedText(
                    id: "'met when' harus berupa nilai benar/salah, bukan angka",
                    en: "'met when' must be a boolean, not a number"
                )
            ]
        )
    }

    @Test(
        arguments: [
            ("satgas.anggota / minimum", nil),
            ("satgas.anggota / satgas.biaya", nil),
            ("satgas.anggota * satgas.biaya", nil),
            ("satgas.anggota ** 2", nil),
            ("satgas.anggota * 2", "orang"),
            ("satgas.anggota / 2 + minimum", "orang"),
            ("1 + satgas.anggota", "orang"),
            ("max(1, satgas.anggota)", "orang"),
            ("if a then satgas.anggota else 0", "orang"),
        ] as [(String, String?)]
    )
    func unitsAreCarried(expression: String, unit: String?) throws {
        #expect(try Village.program(expression).type == .number(unit: unit))
    }

    @Test func limitsHold() {
        let long = String(repeating: "x + ", count: 1_024) + "1"
        #expect(compile(SourceText(long, path: "expression")).map(\.id) == ["DME1201"])
        for opening in ["(", "[", "-", "not(", "if a then x else ", "1 + (", "x in ("] {
            let deep = String(repeating: opening, count: 200) + "1"
            let ids = compile(SourceText(deep, path: "expression")).map(\.id)
            #expect(ids == ["DME1202"], "\(opening)")
        }
        let chain = String(repeating: "x - ", count: 100) + "1"
        #expect(compile(SourceText(chain, path: "expression")).map(\.id) == ["DME1202"])
        let flat = "[" + String(repeating: "(x), ", count: 300) + "1]"
        #expect(compile(SourceText(flat, path: "expression")).isEmpty)
        let conditions = String(repeating: "a and ", count: 200) + "b"
        #expect(compile(SourceText(conditions, path: "expression")).isEmpty)
    }

    /// The words for a type grow with its depth, not with a power of it.
    @Test func deepTypesAreTold() {
        let deep = String(repeating: "[", count: 60) + "1" + String(repeating: "]", count: 60)
        let diagnostics = compile(SourceText("\(deep) > 1", path: "expression"))
        #expect(diagnostics.map(\.id) == ["DME1313"])
        #expect(diagnostics.allSatisfy { $0.message.english.utf8.count < 2_000 })
    }

    private func compile(_ source: SourceText) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let role = LocalizedText(id: "ekspresi", en: "the expression")
        _ = Program.compile(source, in: Village.environment, expecting: nil, role: role, diagnostics: &diagnostics)
        return diagnostics
    }
}
