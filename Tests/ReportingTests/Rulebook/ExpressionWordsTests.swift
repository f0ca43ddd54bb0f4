import Certification
import Diagnostics
import FEEL
import Testing

@testable import Reporting

@Suite struct ExpressionWordsTests {
    /// An expression with its words in both languages.
    struct Case: Sendable, CustomTestStringConvertible {
        let expression: String
        let indonesian: String
        let english: String

        init(_ expression: String, _ indonesian: String, _ english: String) {
            (self.expression, self.indonesian, self.english) = (expression, indonesian, english)
        }

        var testDescription: String { expression }
    }

    @Test(arguments: [
        Case("satgas.ada", "“Satgas kebersihan” dijawab ya", "“Clean-up team” is answered yes"),
        Case("not(satgas.ada)", "“Satgas kebersihan” dijawab tidak", "“Clean-up team” is answered no"),
        Case("satgas.ada = false", "“Satgas kebersihan” dijawab tidak", "“Clean-up team” is answered no"),
        Case(
            "satgas.anggota >= anggota_minimal",
            "“Anggota satgas” paling sedikit 5 orang (asumsi)",
            "“Team members” is at least 5 orang (assumption)"
        ),
        Case("0 < satgas.anggota", "“Anggota satgas” lebih dari 0", "“Team members” is more than 0"),
        Case(
            "satgas.ada and (perdes.ada or jadwal.hari = 7) and aduan.rata_hari <= 3",
            "“Satgas kebersihan” dijawab ya, (“Perdes kebersihan” dijawab ya atau “Hari angkut” tepat 7) dan "
                + "“Lama menjawab aduan” paling banyak 3",
            "“Clean-up team” is answered yes, (“Village regulation on waste” is answered yes or “Collection days” is "
                + "exactly 7) and “Days to answer a complaint” is at most 3"
        ),
        Case(
            "jadwal.hari between 2 and 5",
            "“Hari angkut” antara 2 dan 5",
            "“Collection days” is between 2 and 5"
        ),
        Case(
            "list contains(kelas.tema, \"kompos\")",
            "“Tema kelas” mencakup “membuat kompos”",
            "“Topics of the classes” includes “composting”"
        ),
        Case(
            "count(kelas.tema) >= 2",
            "banyaknya pilihan pada “Tema kelas” paling sedikit 2",
            "the number chosen in “Topics of the classes” is at least 2"
        ),
        Case(
            "share(rumah.terlayani, rumah.total, 10) >= ambang_layanan",
            "bagian “Rumah terlayani” dari “Jumlah rumah” (dinilai bila seluruhnya paling sedikit 10) paling sedikit 80 % "
                + "(asumsi)",
            "the share of “Houses served” of “Houses” (judged from a whole of 10) is at least 80 % (assumption)"
        ),
        Case(
            "rumah.terlayani / rumah.total > 0.5",
            "bagian “Rumah terlayani” dari “Jumlah rumah” lebih dari 50 %",
            "the share of “Houses served” of “Houses” is more than 50 %"
        ),
        Case(
            "rumah.terlayani + 2 * rumah.total < 100",
            "“Rumah terlayani” + (2 × “Jumlah rumah”) kurang dari 100",
            "“Houses served” + (2 × “Houses”) is less than 100"
        ),
        Case("village.kind = \"kelurahan\"", "wilayahnya kelurahan", "the place is a kelurahan"),
        Case("village.kind != \"kelurahan\"", "wilayahnya bukan kelurahan", "the place is not a kelurahan"),
        Case("is known(perdes.ada)", "“Perdes kebersihan” diketahui", "“Village regulation on waste” is known"),
        Case(
            "at least(1, [satgas.ada, perdes.ada])",
            "paling sedikit 1 dari hal-hal ini: “Satgas kebersihan” dijawab ya; “Perdes kebersihan” dijawab ya",
            "at least 1 of these: “Clean-up team” is answered yes; “Village regulation on waste” is answered yes"
        ),
        Case(
            "layanan.score >= skor_utama and syarat.satgas.met",
            "skor “Layanan” paling sedikit 60 (asumsi) dan “Satgas bekerja” terpenuhi",
            "the score of “Services” is at least 60 (assumption) and “The team is at work” is met"
        ),
        Case(
            "every g in layanan.groups satisfies g.score >= 40",
            "skor setiap bagian dari “Layanan” paling sedikit 40",
            "the score of each part of “Services” is at least 40"
        ),
    ])
    func usualFormsHaveWords(_ form: Case) throws {
        #expect(try Self.words(form.expression, .indonesian) == form.indonesian)
        #expect(try Self.words(form.expression, .english) == form.english)
    }

    /// What can't be said in words isn't said in half.
    @Test(arguments: [
        "if satgas.ada then true else false", "not(satgas.ada and perdes.ada)", "satgas.ada and matches(\"a\", \"b\")",
        "every g in layanan.groups satisfies g.met and g.score > 3", "some x in [1, 2] satisfies x > 1", "1 < 2",
        "rumah.total > unknown_name", "rumah.total > max(1, 2)",
    ])
    func otherFormsHaveNone(_ expression: String) throws {
        #expect(try Self.words(expression, .english) == nil)
    }

    private static func words(_ expression: String, _ language: Language) throws -> String? {
        let words = ExpressionWords(names: RuleNames(try Fixture.rules().pack, language: language))
        let tree = try #require(Expression(SourceText(expression, path: "rule")))
        return words.condition(tree)?.plain
    }
}

extension Prose {
    /// The text without what its pieces mean.
    var plain: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .strong(let text), .code(let text), .link(let text, _): text
            case .mark(let text): " (\(text))"
            }
        }.joined()
    }
}
