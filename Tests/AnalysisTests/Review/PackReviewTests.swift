import Diagnostics
import Testing

@Suite struct PackReviewTests {
    @Test func theSmallPackIsClean() throws {
        let findings = try Reviewed.findings()
        #expect(DiagnosticTextRenderer(language: .english).text(of: findings) == "")
    }

    @Test(arguments: ["2020-01-01", "2025-06-30", "2040-12-31"])
    func anyDayCanBeLookedAt(_ day: String) throws {
        #expect(try Reviewed.findings(asOf: day).isEmpty)
    }
}
