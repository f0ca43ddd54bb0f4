public import Analysis
import Certification
import Diagnostics
import FEEL

/// A robustness report as a JSON document of the form `dme-robustness/1` (`docs/robustness.schema.json`).
public struct RobustnessJSON: Sendable {
    /// The name of the contract; another meaning gets another name.
    public static let schema = "dme-robustness/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending in a line break.
    public func render(_ report: RobustnessReport) -> String {
        JSONWriter.document(Self.schema, by: report.variation.pack, asOf: report.variation.asOf) { writer in
            settings(report, to: &writer)
            writer.array("villages", report.villages) { writer, village in
                writer.object { self.village(village, in: report, to: &$0) }
            }
            writer.array("parameters", report.influences) { writer, influence in
                writer.object { parameter(influence, in: report, to: &$0) }
            }
            writer.array("held", report.variation.held) { writer, held in
                writer.object { writer in
                    writer.string("parameter", report.variation.pack.parameters[held.parameter].id)
                    writer.string("reason", held.reason.rawValue)
                }
            }
        }
    }

    private func settings(_ report: RobustnessReport, to writer: inout JSONWriter) {
        writer.int("draws", report.settings.draws)
        // A seed can have 64 bits, more than a number of many readers.
        writer.string("seed", String(report.settings.seed))
        writer.literal("weightsPercent", report.settings.weightPercent.map(String.init) ?? "null")
        writer.int("changes", report.changes)
        writer.int("jointChanges", report.jointChanges)
        writer.int("incompleteDraws", report.incompleteDraws)
    }

    private func village(_ result: VillageRobustness, in report: RobustnessReport, to writer: inout JSONWriter) {
        let levels = report.variation.pack.levels
        writer.evidence(result.evidence)
        writer.optional("level", result.level.map { levels[$0].id })
        writer.int("staying", result.staying)
        writer.object("levels") { writer in
            for (index, level) in levels.enumerated() { writer.int(level.id, result.levelCounts[index]) }
        }
        writer.int("withoutLevel", result.levelCounts[levels.count])
        writer.int("rank", result.rank)
        range("ranks", result.ranks, to: &writer)
        range("usualRanks", result.usualRanks, to: &writer)
        writer.bool("knifeEdge", result.isKnifeEdge)
        writer.array("flips", result.flips) { writer, flip in
            writer.object { writer in
                let varied = report.variation.varied[flip.position]
                writer.string("parameter", report.variation.pack.parameters[varied.parameter].id)
                writer.value("value", flip.value)
                writer.optional("level", flip.level.map { levels[$0].id })
                writer.int("steps", flip.steps)
                writer.int("rangeSteps", flip.rangeSteps)
                writer.bool("knifeEdge", flip.isKnifeEdge)
            }
        }
    }

    private func range(_ key: String, _ ranks: ClosedRange<Int>, to writer: inout JSONWriter) {
        writer.object(key) { writer in
            writer.int("best", ranks.lowerBound)
            writer.int("worst", ranks.upperBound)
        }
    }

    private func parameter(
        _ influence: ParameterInfluence,
        in report: RobustnessReport,
        to writer: inout JSONWriter
    ) {
        let varied = report.variation.varied[influence.position]
        let parameter = report.variation.pack.parameters[varied.parameter]
        writer.string("id", parameter.id)
        writer.text("label", parameter.label)
        writer.value("value", varied.grid.value(at: varied.grid.written))
        writer.value("from", varied.grid.value(at: 0))
        writer.value("to", varied.grid.value(at: varied.grid.last))
        writer.int("rangeSteps", varied.grid.last)
        writer.int("flippedVillages", influence.flippedVillages)
        writer.int("knifeEdges", influence.knifeEdges)
        writer.int("explainedChanges", influence.explainedChanges)
    }
}
