import Analysis
import Diagnostics
import FEEL
import Testing

@Suite struct PackReviewTests {
    @Test func theSmallPackIsClean() throws {
        let findings = try Reviewed.findings()
        #expect(DiagnosticTextRenderer(language: .english).text(of: findings) == "")
    }

    /// A search finds no evidence for what is proven to be impossible, which needn't be said twice.
    @Test func whatIsProvenIsNotSearchedAgain() throws {
        let right = "met when: satgas.ada and satgas.anggota >= anggota_minimal"
        let wrong = "met when: satgas.ada and satgas.anggota > 50"
        let (declaration, pack) = try SmallPack.load([("pillars.yaml", right, wrong)])
        let review = PackReview(pack: pack, declaration: declaration, asOf: try #require(Day("2025-06-30")))
        let subject = "pillars.aman.satgas"
        #expect(review.searchedFindings().contains { $0.subject == subject })
        #expect(review.allFindings().filter { $0.subject == subject }.map(\.id) == ["DME1602"])
        #expect(review.allFindings().contains { $0.id >= "DME1650" })
    }

    @Test(arguments: ["2020-01-01", "2025-06-30", "2040-12-31"])
    func anyDayCanBeLookedAt(_ day: String) throws {
        #expect(try Reviewed.findings(asOf: day).isEmpty)
    }
}
