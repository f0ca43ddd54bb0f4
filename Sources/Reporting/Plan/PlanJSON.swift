public import Analysis
public import Certification
import Diagnostics
import FEEL

/// Plans as JSON; names are ids of the pack, so that the language makes no difference.
public struct PlanJSON: Sendable {
    private let rules: DatedRules

    /// Creates a renderer.
    public init(rules: DatedRules) { self.rules = rules }

    private var pack: RulePack { rules.pack }

    /// The document, ending with a line end.
    public func render(_ result: PlanningResult) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("village", result.assessment.evidence.village.code.text)
            writer.string("asOf", rules.asOf.description)
            writer.object("pack") { writer in
                writer.string("id", pack.header.id)
                writer.string("version", pack.header.version)
                writer.string("digest", "sha256:\(pack.digest.hex)")
            }
            writer.optional("target", result.target.map { pack.levels[$0].id })
            writer.array("done", result.done) { $0.string(pack.actions[$1].id) }
            write(result.outcome, to: &writer)
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ outcome: PlanningResult.Outcome, to writer: inout JSONWriter) {
        switch outcome {
        case .reached: writer.string("outcome", "reached")
        case .notFound: writer.string("outcome", "notFound")
        case .plans(let plans, let gap, let isComplete):
            writer.string("outcome", "plans")
            writer.int("monthsAboveLeastAtMost", gap)
            writer.bool("othersAreNext", isComplete)
            writer.array("plans", plans) { writer, plan in write(plan, to: &writer) }
        case .overBudget(let plan):
            writer.string("outcome", "overBudget")
            writer.array("plans", [plan]) { writer, plan in write(plan, to: &writer) }
        case .impossible(let obstacles):
            writer.string("outcome", "impossible")
            writer.array("obstacles", obstacles) { writer, obstacle in
                writer.object { writer in
                    writer.string("criterion", pack.criteria[obstacle.criterion].path)
                    writer.array("facts", obstacle.facts) { $0.string(pack.facts[$1].id) }
                }
            }
        }
    }

    private func write(_ plan: Plan, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.int("months", plan.months)
            writer.int("monthsFrom", plan.monthsRange.lowerBound)
            writer.int("monthsTo", plan.monthsRange.upperBound)
            writer.array("steps", plan.steps) { writer, step in
                writer.object { writer in
                    let action = pack.actions[step.action]
                    writer.string("action", action.id)
                    writer.int("months", action.months)
                    writer.string("cost", action.cost.rawValue)
                    writer.bool("isClaimed", step.isClaimed)
                    writer.array("facts", step.changes) { writer, change in
                        writer.object { writer in
                            writer.string("id", pack.facts[change.fact].id)
                            writer.string("is", change.kind.rawValue)
                            writer.value("value", change.value)
                        }
                    }
                    writer.array("met", step.newlyMet) { $0.string(pack.criteria[$1].path) }
                    writer.optional("level", step.level.map { pack.levels[$0].id })
                    writer.object("scores") { writer in
                        for (section, score) in zip(pack.sections, step.scores) {
                            writer.number(pack.groups[section].path, score)
                        }
                    }
                }
            }
        }
    }
}
