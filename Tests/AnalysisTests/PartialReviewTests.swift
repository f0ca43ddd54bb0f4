import Analysis
import Certification
import Diagnostics
import Loading
import Testing

/// Mistakes that keep a pack from being compiled don't hide what is doubtful elsewhere.
@Suite struct PartialReviewTests {
    private func findings(_ changes: [(file: String, right: String, wrong: String)]) throws -> Set<String> {
        var texts = SmallPack.texts
        for change in changes {
            let text = try #require(texts[change.file])
            try #require(text.contains(change.right))
            texts[change.file] = text.replacing(change.right, with: change.wrong)
        }
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", text: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = try #require(RulePackLoader(files, folder: "rules").load(into: &diagnostics))
        let pack = try #require(PackCompiler.compileWhatIsRight(declaration, reporting: &diagnostics))
        let review = PackReview(pack: pack, declaration: declaration, asOf: pack.header.effectiveFrom)
        diagnostics += review.findings(besides: diagnostics)
        return Set(diagnostics.map { "\($0.id) \($0.subject ?? "-")" })
    }

    private let alwaysMet = (
        file: "pillars.yaml", right: "satgas.ada and satgas.anggota >=",
        wrong: "satgas.anggota <= 50 or satgas.anggota >="
    )
    private let wrongValue = (file: "parameters.yaml", right: "value: 0.8", wrong: "value: 80")

    @Test func aMistakeElsewhereHidesNothing() throws {
        let both = try findings([alwaysMet, wrongValue])
        #expect(both.contains("DME1445 tinggi"))
        #expect(both.contains { $0.hasSuffix(" pillars.aman.satgas") })
    }

    @Test func whatIsWrongAlreadyIsNotReviewed() throws {
        let ids = try findings([
            (
                file: "pillars.yaml", right: "satgas.ada and satgas.anggota >= anggota_minimal",
                wrong: "satgas.anggota <= 50 or satgas.x"
            )
        ])
        #expect(!ids.contains { $0.hasPrefix("DME16") && $0.hasSuffix(" pillars.aman.satgas") })
    }
}
