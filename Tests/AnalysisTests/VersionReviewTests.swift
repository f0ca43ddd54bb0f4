import Analysis
import Certification
import Diagnostics
import FEEL
import Testing

@Suite struct VersionReviewTests {
    private static let zeros = String(repeating: "0", count: 64)

    /// The small pack, at version 1.0.0, with releases written beside it.
    private static func pack(
        releases: [(version: String, digest: String)] = [],
        _ changes: [(file: String, right: String, wrong: String)] = []
    ) throws -> RulePackDeclaration {
        var declaration = try SmallPack.load(changes).declaration
        declaration.releases = try releases.map { release in
            ReleaseDeclaration(
                version: Located(try #require(SemanticVersion(release.version)), at: declaration.place),
                digest: Located(release.digest, at: declaration.place),
                date: try #require(Day("2025-11-19"))
            )
        }
        return declaration
    }

    @Test func theContentOfAReleaseStaysAsItWas() throws {
        let digest = try Self.pack().digest.hex
        let cases: [(releases: [(String, String)], ids: [String])] = [
            ([], []),
            ([("1.0.0", digest)], []),
            ([("1.0.0", Self.zeros)], ["DME1465"]),
            ([("0.9.0", Self.zeros)], []),
            ([("0.9.0", digest), ("1.0.1", Self.zeros)], ["DME1466"]),
            ([("1.0.0", digest), ("1.0.1", Self.zeros)], []),
            ([("1.0.0-rc.1", Self.zeros)], []),
        ]
        for (releases, ids) in cases {
            let findings = VersionReview(try Self.pack(releases: releases)).findings()
            #expect(findings.map(\.id) == ids, "\(releases)")
            for finding in findings {
                #expect(finding.range.map { String(decoding: $0.file.bytes[$0.offsets], as: UTF8.self) } == "1.0.0")
            }
        }
    }

    @Test func anotherContentNeedsAHigherVersionThanBefore() throws {
        let earlier = try Self.pack()
        func version(_ text: String) -> (file: String, right: String, wrong: String) {
            ("pack.yaml", "version: 1.0.0", "version: \(text)")
        }
        let change = (file: "parameters.yaml", right: "value: 60", wrong: "value: 61")
        let cases: [(changes: [(file: String, right: String, wrong: String)], ids: [String])] = [
            ([], []),
            ([change], ["DME1467"]),
            ([change, version("1.0.1")], []),
            ([change, version("1.1.0-rc.1")], []),
            ([change, version("0.9.9")], ["DME1469"]),
            ([version("0.9.9")], ["DME1469"]),
            ([change, ("pack.yaml", "id: small", "id: other")], []),
        ]
        for (changes, ids) in cases {
            let findings = VersionReview(try Self.pack(changes)).findings(since: earlier, revision: "main")
            #expect(findings.map(\.id) == ids, "\(changes)")
        }
    }
}
