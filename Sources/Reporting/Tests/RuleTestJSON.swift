public import Analysis
import Certification
import Diagnostics

/// Rule tests as JSON, for other programs.
public struct RuleTestJSON: Sendable {
    /// The name of the contract; another meaning gets another name.
    public static let schema = "dme-rule-tests/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending in a line break.
    public func render(_ runs: [RuleTestRun]) -> String {
        JSONWriter.document(Self.schema, packs: runs) { pack($0, to: &$1) }
    }

    private func pack(_ run: RuleTestRun, to writer: inout JSONWriter) {
        writer.string("folder", run.folder)
        writer.string("id", run.pack.header.id)
        writer.string("version", run.pack.header.version)
        writer.string("digest", run.pack.digest.hex)
        writer.int("tests", run.results.count)
        writer.int("failed", run.failures.count)
        writer.array("findings", run.findings) { writer, finding in
            writer.object { $0.finding(finding) }
        }
        writer.array("results", run.results) { writer, result in
            writer.object { writer in
                writer.text("name", result.test.name)
                writer.place(result.test.range)
                writer.bool("passed", result.isPassed)
                writer.array("findings", result.findings) { writer, finding in
                    writer.object { $0.finding(finding) }
                }
            }
        }
        if let coverage = run.coverage { writer.object("coverage") { self.coverage(coverage, to: &$0) } }
    }

    // MARK: Coverage

    private func coverage(_ coverage: RuleCoverage, to writer: inout JSONWriter) {
        let outcomes = coverage.outcomeCount
        sum("outcomes", (outcomes.all, outcomes.expected), to: &writer)
        sum("bands", coverage.bandCount, to: &writer)
        sum("branches", coverage.branchCount, to: &writer)
        sum("levels", coverage.levelCount, to: &writer)
        writer.array("criteria", coverage.criteria) { writer, criterion in
            writer.object { writer in
                writer.string("path", criterion.path)
                writer.place(criterion.place)
                writer.array("outcomes", criterion.outcomes) { writer, use in
                    writer.object { writer in
                        writer.string("outcome", use.outcome.rawValue)
                        writer.int("reached", use.reached)
                        writer.int("expected", use.expected)
                    }
                }
                writer.array("bands", criterion.bands) { $0.literal(String($1.reached)) }
            }
        }
        writer.array("conditions", coverage.branches) { writer, branch in
            writer.object { writer in
                writer.string("subject", branch.subject)
                writer.string("text", branch.text)
                writer.place(branch.place)
                writer.int("true", branch.isTrue)
                writer.int("false", branch.isFalse)
            }
        }
        writer.array("levelUses", coverage.levels) { writer, level in
            writer.object { writer in
                writer.string("id", level.id)
                writer.int("certain", level.certain)
                writer.int("notCertain", level.notCertain)
            }
        }
    }

    private func sum(_ key: String, _ count: (all: Int, reached: Int), to writer: inout JSONWriter) {
        writer.object(key) { writer in
            writer.int("all", count.all)
            writer.int("covered", count.reached)
        }
    }
}
