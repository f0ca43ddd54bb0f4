import Certification
import Diagnostics
import FEEL
import Foundation
import Loading
import Reporting
import Testing

/// Assessments read from their JSON again, and what is refused of files that aren't as they were written.
@Suite struct AssessmentFileTests {
    private static let villages = [
        FixtureVillages.mixed, FixtureVillages.nasty("\"<|>\\ é\n"), Fixture.village(facts: "  perdes: {ada: ya}"),
        Fixture.village(facts: "  rumah: {total: 10, terlayani: 12}\n  satgas: {anggota: banyak}"),
        Fixture.village(facts: "  rumah: {total: {value: 10, as of: 2026-01-01}, terlayani: 0}"),
        FixtureVillages.mixed.replacing("52.02.05.2999", with: "52.02.05.1999"),
    ]

    private static func json(_ village: String = FixtureVillages.mixed) throws -> String {
        let rules = try Fixture.rules()
        return AssessmentJSON(rules: rules).render(try Fixture.assessment(of: village, by: rules))
    }

    /// The document with the digest that fits what it says.
    static func sealed(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.filter { !$0.hasPrefix("  \"digest\": ") }.joined(separator: "\n")
        let digest = Digest(of: rest.utf8).hex
        return lines.map { $0.hasPrefix("  \"digest\": ") ? "  \"digest\": \"\(digest)\"," : $0 }
            .joined(separator: "\n")
    }

    private static func read(_ text: String, path: String = "a.json") -> (file: AssessmentFile?, findings: [Diagnostic])
    {
        var findings: [Diagnostic] = []
        let file = AssessmentFile(reading: SourceFile(path: path, text: text), into: &findings)
        return (file, findings)
    }

    /// What a finding underlines.
    private static func marked(_ finding: Diagnostic) -> String {
        finding.range.map { String(decoding: $0.file.bytes[$0.offsets], as: UTF8.self) } ?? ""
    }

    @Test(arguments: villages)
    func evidenceComesBackWhole(_ village: String) throws {
        let rules = try Fixture.rules()
        let text = try Self.json(village)
        let (file, findings) = Self.read(text)
        #expect(findings.map(\.message.english) == [])
        let assessment = Assessor(rules: rules).assess(try #require(file).evidence(by: rules))
        let again = AssessmentJSON(rules: rules).render(assessment)
        #expect(again == text)
        #expect(file?.finding(against: again, by: assessment.engine) == nil)
    }

    @Test func lineEndsOfWindowsAreNoChange() throws {
        let (file, findings) = Self.read("\u{FEFF}" + (try Self.json()).replacing("\n", with: "\r\n"))
        #expect(findings.isEmpty && file != nil)
    }

    /// A stretch of the document, what stands there instead, whether the digest is made anew, and the findings with what
    /// they underline.
    struct Change: Sendable, CustomTestStringConvertible {
        let right: String
        let wrong: String
        let isSealed: Bool
        let findings: [String]
        var testDescription: String { "\(right) → \(wrong)" }
    }

    static let changes = [
        Change(right: "{\n  \"schema\"", wrong: "# Penilaian", isSealed: false, findings: ["DME1780 "]),
        Change(
            right: "\"dme-assessment/1\"",
            wrong: "\"dme-difference/1\"",
            isSealed: true,
            findings: ["DME1780 \"dme-difference/1\""]
        ),
        Change(
            right: "\"dme-assessment/1\"",
            wrong: "\"dme-assessment/2\"",
            isSealed: true,
            findings: ["DME1781 \"dme-assessment/2\""]
        ),
        Change(right: "\"2025-11-19\"", wrong: "\"kemarin\"", isSealed: true, findings: ["DME1782 \"kemarin\""]),
        Change(right: "\"2025-11-19\"", wrong: "20251119", isSealed: true, findings: ["DME1782 20251119"]),
        Change(right: "\"engine\"", wrong: "\"motor\"", isSealed: true, findings: ["DME1782 "]),
        Change(right: "\"period\": {", wrong: "\"masa\": {", isSealed: true, findings: ["DME1782 "]),
        Change(
            right: "\"52.02.05.2999\"",
            wrong: "\"52.02.05.9999\"",
            isSealed: true,
            findings: ["DME1782 \"52.02.05.9999\""]
        ),
        Change(
            right: "\"evidence\": \"given\"",
            wrong: "\"evidence\": \"missing\"",
            isSealed: true,
            findings: ["DME1782 […]"]
        ),
        Change(
            right: "\"evidence\": \"given\"",
            wrong: "\"evidence\": \"maybe\"",
            isSealed: true,
            findings: ["DME1782 \"maybe\""]
        ),
        Change(right: "\"fault\": false", wrong: "\"fault\":  false", isSealed: false, findings: ["DME1783 digest"]),
        Change(right: "\"fault\": false", wrong: "\"fault\": true", isSealed: false, findings: ["DME1783 digest"]),
        Change(right: "\"fault\": false", wrong: "\"fault\": false", isSealed: false, findings: []),
        Change(
            right: "\"fault\": false\n}",
            wrong: "\"fault\": false\n}\n{}",
            isSealed: false,
            findings: ["DME1789 {"]
        ),
        Change(right: "\"fault\": false\n}", wrong: "\"fault\": false\n", isSealed: false, findings: ["DME1117 "]),
    ]

    @Test(arguments: changes)
    func refusesWhatIsNotAsItWasWritten(_ change: Change) throws {
        let json = try Self.json()
        try #require(json.contains(change.right))
        let changed = json.replacing(change.right, with: change.wrong, maxReplacements: 1)
        let (_, findings) = Self.read(change.isSealed ? Self.sealed(changed) : changed)
        let told = findings.map { finding in
            let marked = Self.marked(finding)
            let isDigest = Digest(hex: String(marked.dropFirst().dropLast())) != nil
            return "\(finding.id) \(isDigest ? "digest" : marked.contains("\n") ? "[…]" : marked)"
        }
        #expect(told == change.findings)
    }

    /// A stretch of the document, what stands there instead, and the place and value that another assessment finds.
    static let figures = [
        ("\"certain\": null", "\"certain\": \"x\"", "levels.certain"),
        ("\"exactLow\": \"", "\"exactLow\": \"9", "figures[0].sections[0].score.exactLow"),
        ("\"mayNotApply\": false", "\"mayNotApply\": true", "figures[0].sections[0].mayNotApply"),
        ("\"inForce\": true", "\"inForce\": \"true\"", "pack.inForce"),
        ("\"causes\": []", "\"causes\": [], \"more\": 1", "figures[0]"),
        ("\"verdict\"", "\"verdikt\"", "verdict"),
    ]

    @Test(arguments: figures)
    func tellsWhichFigureIsAnother(_ right: String, _ wrong: String, _ path: String) throws {
        let rules = try Fixture.rules()
        let json = try Self.json()
        try #require(json.contains(right))
        let (file, findings) = Self.read(Self.sealed(json.replacing(right, with: wrong, maxReplacements: 1)))
        #expect(findings.isEmpty)
        let assessment = Assessor(rules: rules).assess(try #require(file).evidence(by: rules))
        let again = AssessmentJSON(rules: rules).render(assessment)
        let finding = try #require(file?.finding(against: again, by: assessment.engine))
        #expect(finding.id == "DME1785" && finding.message.english.hasPrefix("'\(path)"), "\(finding.message.english)")
        #expect(finding.notes.isEmpty)
        let other = try #require(file?.finding(against: again, by: "9.9.9"))
        #expect(other.notes.first?.message.english.contains("9.9.9") ?? false)
    }

    /// A value that the pack can't read, as after a change of its type, is refused and changes nothing else.
    @Test func aPackThatReadsAValueOtherwiseRefusesIt() throws {
        let rules = try Fixture.rules()
        let json = try Self.json(Fixture.village(facts: "  perdes: {ada: ya}\n  rumah: {total: 10}"))
        let changed = json.replacing("\"value\": true", with: "\"value\": \"sebagian\"", maxReplacements: 1)
        let file = try #require(Self.read(Self.sealed(changed)).file)
        let index = try #require(rules.pack.factIndex(of: "perdes.ada"))
        #expect(file.evidence(by: rules).facts[index] == .refused)
        #expect(file.evidence(by: rules).facts.count { $0 == .refused } == 1)
    }

    /// What the file doesn't list, since its own pack doesn't ask it, stays as it was.
    @Test func whatItsPackDoesNotAskStays() throws {
        let rules = try Fixture.rules()
        let json = try Self.json(Fixture.village(facts: "  perdes: {ada: ya}\n  rumah: {total: 10}"))
        let old = try #require(Self.read(json).file).evidence(by: rules)
        let renamed = json.replacing("\"id\": \"perdes.ada\"", with: "\"id\": \"perdes.lain\"")
        let file = try #require(Self.read(Self.sealed(renamed)).file)
        let index = try #require(rules.pack.factIndex(of: "perdes.ada"))
        #expect(old.facts[index] != .missing)
        #expect(file.evidence(by: rules).facts[index] == .missing)
        #expect(file.evidence(by: rules, without: old).facts == old.facts)
    }

    @Test func twoAssessmentsMustBeComparable() throws {
        let pack = try Fixture.rules().pack
        func file(_ text: String) throws -> AssessmentFile { try #require(Self.read(Self.sealed(text)).file) }
        let json = try Self.json()
        let old = try file(json)
        func ids(_ new: AssessmentFile, _ newPack: RulePack) -> [String] {
            AssessmentFile.findings(from: old, to: new, by: (old: pack, new: newPack)).map(\.id)
        }
        #expect(ids(old, pack) == [])
        #expect(ids(try file(json.replacing("52.02.05.2999", with: "52.02.05.2998")), pack) == ["DME1786"])
        #expect(
            ids(try file(json.replacing("\"asOf\": \"2025-11-19\"", with: "\"asOf\": \"2025-11-18\"")), pack) == [
                "DME1787"
            ]
        )
        let own = pack.header.designationAssurance
        let assurance = "\"designationAssurance\": \"\(own.rawValue)\""
        let other = own == .claimed ? Assurance.verified : .claimed
        let claimed = try file(json.replacing(assurance, with: "\"designationAssurance\": \"\(other.rawValue)\""))
        #expect(ids(claimed, pack) == ["DME1788"])
        // Where the packs themselves ask for it, it is a change of the rules.
        #expect(ids(claimed, pack.judged(at: other)) == [])
        #expect(old.finding(for: pack, named: "Rules", as: .old) == nil)
        let moved = try file(json.replacing(pack.digest.hex, with: String(repeating: "0", count: 64)))
        let finding = try #require(moved.finding(for: pack, named: "Rules", as: .old))
        #expect(finding.id == "DME1784" && finding.message.english.contains(pack.digest.hex))
        #expect(finding.notes.first?.message.english.contains("--old-rules REV:Rules/") ?? false)
    }
}
