public import Analysis
public import Certification
import Diagnostics
import FEEL

/// Plans as a JSON document of the schema `dme-plan/1` (`docs/plan.schema.json`).
///
/// Names are ids of the pack, so that the language makes no difference.
public struct PlanJSON: Sendable {
    /// The name of the schema, which every document carries.
    public static let schema = "dme-plan/1"

    private let rules: DatedRules

    /// Creates a renderer.
    public init(rules: DatedRules) { self.rules = rules }

    private var pack: RulePack { rules.pack }

    /// The document, ending with a line end; the villages in the order given.
    public func render(_ results: [PlanningResult]) -> String {
        JSONWriter.document(Self.schema, by: pack, asOf: rules.asOf) { writer in
            writer.array("villages", results) { writer, result in
                writer.object { writer in write(result, to: &writer) }
            }
        }
    }

    private func write(_ result: PlanningResult, to writer: inout JSONWriter) {
        writer.evidence(result.assessment.evidence)
        writer.optional("target", result.target.map { pack.levels[$0].id })
        writer.string("outcome", result.outcome.name)
        let (gap, isComplete) = result.outcome.proof
        writer.literal("monthsAboveLeastAtMost", gap.map { String($0) } ?? "null")
        writer.literal("othersAreNext", isComplete.map { String($0) } ?? "null")
        writer.array("done", result.done) { $0.string(pack.actions[$1].id) }
        writer.array("plans", result.plans) { writer, plan in writer.object { write(plan, to: &$0) } }
        var obstacles: [PlanObstacle] = []
        if case .impossible(let found) = result.outcome { obstacles = found }
        writer.array("obstacles", obstacles) { writer, obstacle in
            writer.object { writer in
                writer.string("criterion", pack.criteria[obstacle.criterion].path)
                writer.array("facts", obstacle.reads.filter { !$0.isEstablished }) { $0.string(pack.facts[$1.fact].id) }
                writer.array("reads", obstacle.reads) { writer, read in
                    writer.object { writer in
                        writer.string("id", pack.facts[read.fact].id)
                        writer.value("value", read.now)
                        writer.value("after", read.after)
                    }
                }
            }
        }
    }

    private func write(_ plan: Plan, to writer: inout JSONWriter) {
        writer.int("months", plan.months)
        writer.int("monthsFrom", plan.monthsRange.lowerBound)
        writer.int("monthsTo", plan.monthsRange.upperBound)
        writer.int("duration", plan.duration)
        writer.optional("end", plan.end?.description)
        writer.array("lapses", plan.lapses) { writer, lapse in
            writer.object { writer in
                writer.string("fact", pack.facts[lapse.fact].id)
                writer.string("lastDay", lapse.lastDay.description)
            }
        }
        writer.array("steps", plan.steps) { writer, step in writer.object { write(step, to: &$0) } }
    }

    private func write(_ step: Plan.Step, to writer: inout JSONWriter) {
        switch step.task {
        case .verification: writer.string("task", "verification")
        case .action(let index):
            let action = pack.actions[index]
            writer.string("task", "action")
            writer.string("action", action.id)
            writer.int("months", action.months)
            writer.string("cost", action.cost.rawValue)
            writer.bool("isAssumption", action.basis.isAssumption)
        }
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

extension PlanningResult.Outcome {
    /// The name that documents use.
    fileprivate var name: String {
        switch self {
        case .reached: "reached"
        case .plans: "plans"
        case .overBudget: "overBudget"
        case .impossible: "impossible"
        case .denied: "denied"
        case .notFound: "notFound"
        }
    }

    /// How far the first plan is proven to be the least, and whether the others are proven to be the next.
    fileprivate var proof: (gap: Int?, isComplete: Bool?) {
        switch self {
        case .plans(_, let gap, let isComplete): (gap, isComplete)
        case .overBudget(_, let gap): (gap, nil)
        case .reached, .impossible, .denied, .notFound: (nil, nil)
        }
    }
}
