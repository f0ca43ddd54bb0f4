import Analysis
import Certification
import Diagnostics
import FEEL

/// A comparison as a JSON document of the schema `dme-comparison/1` (`docs/comparison.schema.json`).
///
/// Scores are exact fractions, and the same comparison gives the same bytes.
public struct ComparisonJSON: Sendable {
    /// The name of the schema, which every document carries.
    public static let schema = "dme-comparison/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending with a line end.
    public func render(_ report: ComparisonReport) -> String {
        let comparison = report.comparison
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("schema", Self.schema)
            writer.string("engine", Assessor.engineVersion)
            let (old, new) = (comparison.oldEvidence, comparison.newEvidence)
            writer.object("old") { write(comparison.old, report.old, old, comparison.oldStanding, to: &$0) }
            writer.object("new") { write(comparison.new, report.new, new, comparison.newStanding, to: &$0) }
            writer.array("sections", comparison.sections) { writer, section in
                writer.object { write(section, to: &$0) }
            }
            writer.array("parts", comparison.steps) { writer, step in
                writer.object { write(step, comparison, to: &$0) }
            }
            writer.array("parameters", comparison.parameters) { writer, change in
                writer.object { writer in
                    writer.string("id", change.parameter.id)
                    writer.value("old", change.old)
                    writer.value("new", change.new)
                }
            }
            writer.array("rules", report.rules?.changes.filter { $0.direction != .none } ?? []) { writer, change in
                writer.object { writer in
                    writer.string("item", change.item.rawValue)
                    writer.string("path", change.path)
                    writer.string("aspect", change.aspect.rawValue)
                    writer.string("direction", change.direction.rawValue)
                    writer.text("sentence", change.sentence)
                }
            }
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(
        _ side: AssessmentComparison.Side,
        _ file: ComparisonReport.File,
        _ evidence: Evidence,
        _ standing: Standing,
        to writer: inout JSONWriter
    ) {
        writer.string("file", file.name)
        writer.string("digest", file.digest)
        writer.string("asOf", side.asOf.description)
        writer.string("assurance", side.pack.header.designationAssurance.rawValue)
        writer.pack(side.pack, asOf: side.asOf)
        writer.evidence(evidence)
        write("levels", standing, to: &writer)
    }

    private func write(_ key: String, _ standing: Standing, to writer: inout JSONWriter) {
        writer.object(key) { writer in
            writer.optional("certain", standing.certain)
            writer.optional("claimed", standing.claimed)
            writer.optional("reachable", standing.reachable)
            writer.string("verdict", standing.verdict.rawValue)
            writer.bool("fault", standing.hasFault)
        }
    }

    // MARK: Scores

    private func write(_ section: SectionSplit, to writer: inout JSONWriter) {
        writer.string("id", section.path)
        writer.text("label", section.label)
        writer.object("largest") { writer in
            writer.optional("old", section.oldLargest?.description)
            writer.optional("new", section.newLargest?.description)
        }
        for (key, split) in [("proven", section.proven), ("claimed", section.claimed)] {
            writer.object(key) { writer in
                writer.optional("old", (split.scores.first ?? nil)?.description)
                writer.optional("new", (split.scores.last ?? nil)?.description)
                writer.string("change", split.whole.description)
                writer.array("parts") { writer in
                    for (index, part) in ChangePart.allCases.enumerated() {
                        writer.object { writer in
                            writer.string("part", part.rawValue)
                            writer.string("change", split.changes[index].description)
                            writer.optional("score", split.scores[index + 1]?.description)
                            if part == .expiry { writer.string("notRenewed", split.lastingChange.description) }
                        }
                    }
                }
            }
        }
    }

    // MARK: Parts

    private func write(
        _ step: AssessmentComparison.Step,
        _ comparison: AssessmentComparison,
        to writer: inout JSONWriter
    ) {
        writer.string("part", step.part.rawValue)
        write("before", step.before, to: &writer)
        write("after", step.after, to: &writer)
        writer.array("facts", step.facts) { writer, change in
            writer.object { writer in
                writer.string("fact", comparison.old.pack.facts[change.fact].id)
                for (key, states) in [("proven", change.proven), ("claimed", change.claimed)] {
                    writer.object(key) { writer in
                        write("before", states.before, to: &writer)
                        write("after", states.after, to: &writer)
                    }
                }
                if step.part == .expiry, change.isLost { writer.bool("renewed", change.isRenewed) }
            }
        }
        writer.array("criteria", step.criteria) { writer, criterion in
            writer.object { writer in
                writer.string("path", criterion.path)
                writer.optional("old", criterion.old?.rawValue)
                writer.optional("new", criterion.new?.rawValue)
                writer.optional("oldClaimed", criterion.oldClaimed?.rawValue)
                writer.optional("newClaimed", criterion.newClaimed?.rawValue)
            }
        }
    }

    private func write(_ key: String, _ state: FactState, to writer: inout JSONWriter) {
        writer.object(key) { writer in
            switch state {
            case .known(let value):
                writer.bool("known", true)
                writer.value("value", value)
            case .unknown(let reason):
                writer.bool("known", false)
                writer.string("reason", reason.name)
            }
        }
    }
}
