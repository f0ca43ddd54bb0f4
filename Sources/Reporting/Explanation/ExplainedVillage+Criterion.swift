import Analysis
import Certification
import Diagnostics
import FEEL

extension ExplainedVillage {
    /// Everything of one criterion.
    func fill(criterion index: Int, _ writer: inout JSONWriter) {
        let criterion = pack.criteria[index]
        writer.string("id", criterion.path)
        writer.text("label", criterion.label)
        writer.place("place", explanation.place(ofCriterion: index))
        writer.array("results", reading.assessment.evaluations) { writer, evaluation in
            writer.object { fill(evaluation.criteria[index], evaluation.assurance, &$0) }
        }
        writer.text("reason", both { $0.reason(ofCriterion: index, in: $0.designation) })
        if let applies = criterion.applies {
            writer.object("applies") { fill(explanation.part(applies), &$0) }
        } else {
            writer.literal("applies", "null")
        }
        writer.object("test") { fill(criterion, index, &$0) }
        writer.array("needs", criterion.needs) { $0.string(pack.facts[$1].id) }
        writer.array("facts", explanation.facts(ofCriterion: index)) { $0.string(pack.facts[$1].id) }
        writer.array("parameters", explanation.parameters(ofCriterion: index)) { writer, parameter in
            writer.object { fill(parameter: parameter, &$0) }
        }
        let worth = explanation.worth(ofCriterion: index)
        writer.array("weights", worth.steps) { writer, step in
            writer.object { writer in
                writer.string("group", pack.groups[step.group].path)
                writer.string("aggregate", pack.groups[step.group].aggregate.rawValue)
                writer.string("weight", step.weight.description)
                writer.string("total", step.total.description)
                writer.optional("share", step.share?.description)
            }
        }
        writer.optional("worth", worth.steps.last.flatMap { worth.share(ofGroup: $0.group) }?.description)
        writer.object("basis") { writer in
            writer.optional("source", criterion.basis.source)
            writer.optional("place", criterion.basis.place)
            writer.bool("assumption", criterion.basis.isAssumption)
        }
        if let advice = criterion.advice {
            writer.text("advice", advice)
        } else {
            writer.literal("advice", "null")
        }
    }

    private func fill(_ result: CriterionResult, _ assurance: Assurance, _ writer: inout JSONWriter) {
        let isScored = result.outcome != .notApplicable && result.outcome != .fault
        writer.string("assurance", assurance.rawValue)
        writer.string("outcome", result.outcome.rawValue)
        writer.score(isScored ? result.score.scaled(by: Fraction(100)) : nil)
        writer.bool("mayNotApply", result.mayNotApply)
        writer.known("measure", result.measure)
        writer.optional("failure", result.failure.map { "\($0.kind)" })
    }

    // MARK: The rule

    private func fill(_ criterion: Criterion, _ index: Int, _ writer: inout JSONWriter) {
        switch criterion.test {
        case .condition(let program):
            writer.string("kind", "condition")
            fill(explanation.part(program), &writer)
        case .bands(let measure, let direction, let bands, let metAt):
            writer.string("kind", "bands")
            fill(explanation.part(measure), &writer)
            writer.string("direction", direction.rawValue)
            let reached = explanation.band(ofCriterion: index)
            writer.array("bands", bands.enumerated()) { writer, band in
                writer.object { writer in
                    writer.known("threshold", band.element.threshold.map(reading.rules.value(of:)))
                    writer.known("points", reading.rules.value(of: band.element.points))
                    writer.bool("reached", reached == band.offset)
                }
            }
            writer.known("metAt", metAt.map(reading.rules.value(of:)))
        case .scale(let measure, let from, let to, let outside, let metAt):
            writer.string("kind", "scale")
            fill(explanation.part(measure), &writer)
            writer.known("from", reading.rules.value(of: from))
            writer.known("to", reading.rules.value(of: to))
            writer.string("outside", outside.rawValue)
            writer.known("metAt", metAt.map(reading.rules.value(of:)))
        }
    }

    private func fill(_ part: ConditionPart, _ writer: inout JSONWriter) {
        writer.string("text", part.text)
        writer.place("place", part.place)
        switch part.value {
        case .unknown: writer.string("state", "unknown")
        case .failure: writer.string("state", "failed")
        default: writer.string("state", "known")
        }
        writer.known("value", part.value)
        writer.array("sides", part.sides) { writer, side in writer.object { $0.known("value", side) } }
        writer.optional("joined", part.junction?.rawValue)
        writer.array("parts", part.parts) { writer, inner in writer.object { fill(inner, &$0) } }
    }

    private func fill(parameter index: Int, _ writer: inout JSONWriter) {
        let parameter = pack.parameters[index]
        writer.string("id", parameter.id)
        writer.text("label", parameter.label)
        writer.known("value", reading.rules.parameterValues[index])
        writer.optional("unit", parameter.unit?.name)
        writer.bool("assumption", parameter.basis.isAssumption)
        if let bounds = parameter.bounds {
            writer.object("range") { writer in
                writer.known("from", bounds.from)
                writer.known("to", bounds.to)
            }
        } else {
            writer.literal("range", "null")
        }
        writer.place("place", explanation.place(ofParameter: index))
    }
}
