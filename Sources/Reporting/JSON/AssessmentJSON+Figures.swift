import Diagnostics
import Certification
import FEEL

extension AssessmentJSON {
    /// All results at one assurance.
    func write(_ evaluation: Evaluation, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.string("assurance", evaluation.assurance.rawValue)
            writer.object("levels") { writer in
                writer.optional("certain", id(ofLevel: evaluation.certainLevel))
                writer.optional("possible", id(ofLevel: evaluation.possibleLevel))
            }
            writer.array("sections", pack.sections) { write(group: $1, of: evaluation, to: &$0) }
        }
    }

    private func write(group index: Int, of evaluation: Evaluation, to writer: inout JSONWriter) {
        let group = pack.groups[index]
        let result = evaluation.groups[index]
        writer.object { writer in
            writer.string("id", group.path)
            writer.string("outcome", result.outcome.rawValue)
            writer.score(result.outcome == .notApplicable ? nil : result.score)
            writer.number("largest", result.largest)
            writer.bool("mayNotApply", result.mayNotApply)
            writer.array("groups") { writer in
                for case .group(let child) in group.members.map(\.child) {
                    write(group: child, of: evaluation, to: &writer)
                }
            }
            writer.array("criteria") { writer in
                for case .criterion(let child) in group.members.map(\.child) {
                    write(criterion: child, of: evaluation, to: &writer)
                }
            }
        }
    }

    private func write(criterion index: Int, of evaluation: Evaluation, to writer: inout JSONWriter) {
        let result = evaluation.criteria[index]
        let isScored = result.outcome != .notApplicable && result.outcome != .fault
        writer.object { writer in
            writer.string("id", pack.criteria[index].path)
            writer.string("outcome", result.outcome.rawValue)
            writer.score(isScored ? result.score.scaled(by: Fraction(100)) : nil)
            writer.bool("mayNotApply", result.mayNotApply)
            writer.value("measure", result.measure)
            writer.array("causes") { writer in
                for slot in result.causes.slots where slot < pack.facts.count {
                    writer.object { writer in
                        writer.string("fact", pack.facts[slot].id)
                        write(reason: evaluation.facts[slot].unknownReason, to: &writer)
                    }
                }
            }
            writer.array("assumed", result.assumed.slots.filter { $0 < pack.facts.count }) { writer, slot in
                writer.string(pack.facts[slot].id)
            }
            writer.optional("failure", result.failure.map { "\($0.kind)" })
        }
    }

    /// The name of a reason and what belongs to it; `null` for a fact that is known and takes part in a contradiction.
    func write(reason: UnknownReason?, to writer: inout JSONWriter) {
        writer.optional("reason", reason?.name)
        switch reason {
        case .notYet(let day):
            writer.string("day", day.description)
        case .stale(let day, let last):
            writer.string("day", day.description)
            writer.string("lastDay", last.description)
        case .expired(let kind, let number, let last):
            writer.string("document", kind)
            writer.optional("number", number)
            writer.string("lastDay", last.description)
        case .belowAssurance(let assurance):
            writer.string("backing", assurance.rawValue)
        case .contradictory(let check):
            writer.string("check", pack.checks[check].id)
        case nil, .missing, .refused, .conflicting:
            break
        }
    }
}
