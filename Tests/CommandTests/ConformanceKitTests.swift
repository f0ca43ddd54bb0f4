import Foundation
import Testing

/// The rates that conformance mode reaches on an independent kit of cases, which isn't part of the project.
@Suite struct ConformanceKitTests {
    private struct Outcome: Decodable {
        let suite: String
        let `case`: String
        let outcome: String
    }

    private struct Totals: Decodable {
        struct Count: Decodable {
            let passed: Int
            let cases: Int
        }

        let totals: [String: [String: Count]]

        /// The share of cases met, of a tier and of one kind or all.
        func rate(_ tier: String, _ kind: String? = nil) -> Double {
            let counts = (totals[tier] ?? [:]).filter { kind == nil || $0.key == kind }.values
            let cases = counts.reduce(0) { $0 + $1.cases }
            return cases == 0 ? 0 : Double(counts.reduce(0) { $0 + $1.passed }) / Double(cases)
        }
    }

    private static let kit = Program.repository.appendingPathComponent("../shared/feel-tck/cases.jsonl").standardized

    /// `suite | case | reason`, a line each; lines that begin with `#` are comments.
    private static func knownFailures() throws -> Set<String> {
        let path = Program.repository.appendingPathComponent("Tests/FEELTests/Conformance/known-failures.txt")
        let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
        let fields = lines.filter { !$0.hasPrefix("#") }.map { $0.components(separatedBy: " | ") }
        for field in fields { #expect(field.count == 3 && !field[2].isEmpty, "\(field): suite | case | reason") }
        return Set(fields.map { $0.prefix(2).joined(separator: " | ") })
    }

    @Test func theRatesReachTheirBarsAndEveryFailureIsExplained() throws {
        guard FileManager.default.fileExists(atPath: Self.kit.path) else {
            print("skipped: there is no \(Self.kit.path)")
            return
        }
        let run = try Program.run(["feel", "--cases", Self.kit.path, "--conformance", "--as-of", "2025-11-19"])
        #expect(run.errors == "")
        let lines = run.output.split(separator: "\n").map { Data($0.utf8) }
        let decoder = JSONDecoder()
        let totals = try decoder.decode(Totals.self, from: try #require(lines.last))
        for (tier, kinds) in totals.totals.sorted(by: { $0.key < $1.key }) {
            for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
                print("tier \(tier), \(kind) cases: \(count.passed) of \(count.cases)")
            }
        }
        #expect(totals.rate("A", "value") >= 0.99)
        #expect(totals.rate("A") >= 0.98)
        #expect(totals.rate("B", "value") >= 0.95)
        let failed = try lines.dropLast().map { try decoder.decode(Outcome.self, from: $0) }
            .filter { $0.outcome != "pass" }.map { "\($0.suite) | \($0.case)" }
        #expect(Set(failed) == (try Self.knownFailures()))
    }
}
