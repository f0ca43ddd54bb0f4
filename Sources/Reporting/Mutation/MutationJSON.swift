public import Analysis
import Certification
import Diagnostics

/// What tests made of mutants as JSON, for other programs.
public struct MutationJSON: Sendable {
    /// The name of the contract; another meaning gets another name.
    public static let schema = "dme-mutants/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending in a line break.
    public func render(_ runs: [MutationRun]) -> String {
        JSONWriter.document(Self.schema, packs: runs) { pack($0, to: &$1) }
    }

    private func pack(_ run: MutationRun, to writer: inout JSONWriter) {
        writer.string("folder", run.folder)
        writer.string("id", run.header.id)
        writer.string("version", run.header.version)
        writer.int("mutants", run.mutantCount)
        writer.int("tried", run.results.count)
        for fate in MutationRun.Fate.allCases { writer.int(fate.rawValue, run.count(fate)) }
        writer.array("findings", run.findings) { writer, finding in
            writer.object { $0.finding(finding) }
        }
        writer.array("results", run.results) { writer, result in
            writer.object { writer in
                writer.string("subject", result.mutant.subject)
                writer.string("change", result.mutant.change)
                writer.place(result.mutant.range)
                writer.string("fate", result.fate.rawValue)
            }
        }
    }
}
