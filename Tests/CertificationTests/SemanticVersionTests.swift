import Certification
import Testing

@Suite struct SemanticVersionTests {
    /// Ascending, with the chain of pre-releases that the standard gives as its example.
    private static let ascending = [
        "0.0.1", "0.9.10", "0.10.0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
        "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "2.0.0-0", "2.0.0", "10.0.0",
        "18446744073709551616.0.0", "18446744073709551617.0.0",
    ]

    @Test func versionsAreOrderedAsTheStandardSays() throws {
        let versions = try Self.ascending.map { try #require(SemanticVersion($0), "\($0)") }
        for (index, left) in versions.enumerated() {
            for (other, right) in versions.enumerated() {
                #expect((left < right) == (index < other), "\(left.text) and \(right.text)")
            }
        }
    }

    @Test(arguments: [
        "", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.x", "1.0.0-", "1.0.0-a..b", "1.0.0-01", "1.0.0+build", "v1.0.0",
        "1.0.-1",
        "1.0.0-é", " 1.0.0",
    ])
    func whatIsNoVersionIsRefused(text: String) {
        #expect(SemanticVersion(text) == nil)
    }
}
