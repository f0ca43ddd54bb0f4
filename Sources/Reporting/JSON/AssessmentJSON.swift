public import Certification
import Diagnostics
import FEEL

/// An assessment as a JSON document of the schema `dme-assessment/1` (`docs/assessment.schema.json`).
///
/// Keys stand in a fixed order, numbers are exact, and the same assessment gives the same bytes.
public struct AssessmentJSON: Sendable {
    private let rules: DatedRules

    /// Creates a renderer of assessments made with these rules.
    public init(rules: DatedRules) {
        self.rules = rules
    }

    /// The pack.
    var pack: RulePack { rules.pack }

    /// The document, ending with a line end.
    public func render(_ assessment: Assessment) -> String {
        String(decoding: bytes(of: assessment), as: UTF8.self)
    }

    /// The document as UTF-8, ending with a line end.
    public func bytes(of assessment: Assessment) -> [UInt8] {
        let reading = Reading(assessment, rules: rules, language: .indonesian)
        var writer = JSONWriter()
        var seal = 0
        writer.object { writer in
            writer.string("schema", Assessment.schema)
            seal = writer.bytes.count
            writer.string("engine", assessment.engine)
            writer.string("asOf", assessment.asOf.description)
            writer.pack(pack, asOf: assessment.asOf)
            writer.evidence(assessment.evidence)
            writer.string("verdict", assessment.verdict.name)
            writeLevels(reading, to: &writer)
            writer.array("figures", assessment.evaluations) { write($1, to: &$0) }
            writer.array("facts", pack.facts.indices) { write(fact: $1, of: assessment, to: &$0) }
            writer.array("differences", assessment.differences) { write($1, to: &$0) }
            writeAssumptions(reading, to: &writer)
            writer.bool("fault", assessment.hasFault)
        }
        writer.end()
        return sealed(writer.bytes, at: seal)
    }

    /// A document with the digest of what it says without it, on a line of its own.
    private func sealed(_ document: [UInt8], at offset: Int) -> [UInt8] {
        let line = ",\n  \"digest\": \"\(Digest(of: document).hex)\""
        return Array(document[..<offset] + line.utf8 + document[offset...])
    }

    private func writeLevels(_ reading: Reading, to writer: inout JSONWriter) {
        writer.object("levels") { writer in
            writer.optional("certain", id(ofLevel: reading.designation.certainLevel))
            writer.optional("claimed", id(ofLevel: reading.claimed.certainLevel))
            writer.optional("reachable", id(ofLevel: reading.reachableLevel))
        }
    }

    func id(ofLevel index: Int?) -> String? { index.map { pack.levels[$0].id } }
}
