import Diagnostics
import Testing

@Suite struct PackReviewTests {
    @Test func theSmallPackIsClean() throws {
        #expect(try Reviewed.findings().isEmpty)
    }

    @Test func adviceIsMissed() throws {
        let advice = "        advice: {id: Bentuk satgas., en: Form a task force.}\n"
        let findings = try Reviewed.findings([("pillars.yaml", advice, "")])
        #expect(findings.map(\.id) == ["DME1626"])
        #expect(findings.map(\.subject) == ["pillars.aman.satgas"])
    }
}
