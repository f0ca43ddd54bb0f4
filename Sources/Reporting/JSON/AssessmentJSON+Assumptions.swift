import Certification
import Diagnostics
import FEEL

extension AssessmentJSON {
    /// What of the pack no source settles: how much, each number, each rule.
    func writeAssumptions(_ reading: Reading, to writer: inout JSONWriter) {
        let assumptions = pack.assumptions
        writer.object("assumptions") { writer in
            writer.int("parameterCount", assumptions.parameterCount)
            writer.int("assumedParameterCount", assumptions.parameters.count)
            writer.int("ruleCount", assumptions.ruleCount)
            writer.int("assumedRuleCount", assumptions.assumedRuleCount)
            writer.array("parameters", assumptions.parameters) { writer, index in
                write(pack.parameters[index], value: reading.rules.parameterValues[index], to: &writer)
            }
            writer.array("rules") { writer in
                for check in pack.checks { write("check", check.id, check.basis, to: &writer) }
                for criterion in pack.criteria { write("criterion", criterion.path, criterion.basis, to: &writer) }
                for group in pack.groups { write("group", group.path, group.basis, to: &writer) }
                for level in pack.levels { write("level", level.id, level.basis, to: &writer) }
            }
        }
    }

    private func write(_ parameter: Parameter, value: Value, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.string("id", parameter.id)
            writer.value("value", value)
            if let bounds = parameter.bounds {
                writer.object("range") { writer in
                    writer.value("from", bounds.from)
                    writer.value("to", bounds.to)
                }
            } else {
                writer.literal("range", "null")
            }
            writer.text("reason", parameter.basis.assumption ?? LocalizedText(same: ""))
        }
    }

    /// A rule, if it is assumed.
    private func write(_ kind: String, _ id: String, _ basis: Basis, to writer: inout JSONWriter) {
        guard let reason = basis.assumption else { return }
        writer.object { writer in
            writer.string("kind", kind)
            writer.string("id", id)
            writer.text("reason", reason)
        }
    }
}
