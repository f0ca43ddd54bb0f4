import Certification
import Diagnostics
import FEEL

/// What all documents about villages say in the same way.
extension JSONWriter {
    /// A document about villages, ending in a line break: its head, then what is filled in.
    ///
    /// - Parameters:
    ///   - schema: The name of the contract.
    ///   - pack: The pack that judges.
    ///   - day: The day of the assessment.
    ///   - assurance: At which that is certain which is said to be; nothing for that of a designation.
    ///   - fill: Writes the keys after the head.
    static func document(
        _ schema: String,
        by pack: RulePack,
        asOf day: Day,
        assurance: Assurance? = nil,
        _ fill: (inout JSONWriter) -> Void
    ) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("schema", schema)
            writer.string("engine", Assessor.engineVersion)
            writer.string("asOf", day.description)
            writer.string("assurance", (assurance ?? pack.header.designationAssurance).rawValue)
            writer.pack(pack, asOf: day)
            fill(&writer)
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Which pack a document rests on: the key `pack`.
    mutating func pack(_ pack: RulePack, asOf day: Day) {
        let header = pack.header
        object("pack") { writer in
            writer.string("id", header.id)
            writer.string("version", header.version)
            writer.string("status", header.status.rawValue)
            writer.string("digest", pack.digest.hex)
            writer.text("label", header.label)
            writer.string("designationAssurance", header.designationAssurance.rawValue)
            writer.bool("inForce", header.isInForce(on: day))
            if pack.layers.isOverlay { writer.layers(of: pack) }
        }
    }

    /// What was assessed, and of which village: the keys `evidence` and `village`.
    mutating func evidence(_ evidence: Evidence) {
        object("evidence") { writer in
            writer.string("digest", evidence.digest.hex)
            writer.string("file", evidence.path)
            writer.object("period") { writer in
                writer.string("from", evidence.periodFrom.description)
                writer.string("to", evidence.periodTo.description)
            }
            writer.optional("note", evidence.note)
        }
        let village = evidence.village
        object("village") { writer in
            writer.string("code", village.code.text)
            writer.string("kind", village.code.kind.rawValue)
            writer.string("name", village.name)
            writer.optional("district", village.district)
            writer.optional("regency", village.regency)
            writer.optional("province", village.province)
            writer.bool("fictional", evidence.isFictional)
        }
    }
}
