import Diagnostics
import Certification
import FEEL

extension AssessmentJSON {
    /// What the evidence says of a fact, and what is known of it at each assurance.
    func write(fact index: Int, of assessment: Assessment, to writer: inout JSONWriter) {
        writer.object { fill(fact: index, of: assessment, to: &$0) }
    }

    /// The same as keys of an object that is being written.
    func fill(fact index: Int, of assessment: Assessment, to writer: inout JSONWriter) {
        writer.string("id", pack.facts[index].id)
        write(assessment.evidence.facts[index], to: &writer)
        writer.array("states", assessment.evaluations) { writer, evaluation in
            writer.object { writer in
                writer.string("assurance", evaluation.assurance.rawValue)
                switch evaluation.facts[index] {
                case .known(let value):
                    writer.bool("known", true)
                    writer.value("value", value)
                case .unknown(let reason):
                    writer.bool("known", false)
                    write(reason: reason, to: &writer)
                }
            }
        }
    }

    /// A difference between claim and verification, or between sources.
    func write(_ difference: Difference, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.string("fact", pack.facts[difference.fact].id)
            switch difference {
            case .verification(_, let claimed, let verified, let verification):
                writer.string("kind", "verification")
                writer.value("claimed", claimed)
                writer.value("verified", verified)
                writer.string("by", verification.by)
                writer.string("on", verification.on.description)
                writer.optional("note", verification.note)
            case .sources(_, let statements, let changesOutcome):
                writer.string("kind", "sources")
                writer.bool("changesOutcome", changesOutcome)
                writer.array("values", statements) { writer, statement in
                    writer.object { writer in
                        writer.value("value", statement.value)
                        writer.optional("source", statement.source)
                        writer.optional("asOf", statement.asOf?.description)
                    }
                }
            }
        }
    }

    private func write(_ evidence: FactEvidence, to writer: inout JSONWriter) {
        switch evidence {
        case .missing:
            writer.string("evidence", "missing")
            writer.array("statements") { _ in }
        case .refused:
            writer.string("evidence", "refused")
            writer.array("statements") { _ in }
        case .claim(let value):
            writer.string("evidence", "given")
            let statement = Statement(value: value, asOf: nil, source: nil, documents: [], verification: nil)
            writer.array("statements", [statement]) { write($1, to: &$0) }
        case .statements(let statements):
            writer.string("evidence", "given")
            writer.array("statements", statements) { write($1, to: &$0) }
        }
    }

    private func write(_ statement: Statement, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.value("value", statement.value)
            writer.optional("asOf", statement.asOf?.description)
            writer.optional("source", statement.source)
            writer.array("documents", statement.documents) { write($1, to: &$0) }
            if let verification = statement.verification {
                writer.object("verification") { writer in
                    writer.string("by", verification.by)
                    writer.string("on", verification.on.description)
                    if let value = verification.value { writer.value("value", value) }
                    writer.optional("note", verification.note)
                }
            } else {
                writer.literal("verification", "null")
            }
        }
    }

    private func write(_ document: Document, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.string("kind", document.kind)
            writer.optional("number", document.number)
            writer.optional("title", document.title)
            writer.string("date", document.date.description)
            writer.optional("validUntil", document.validUntil?.description)
            writer.optional("file", document.file)
            writer.optional("sha256", document.sha256)
        }
    }
}
