import Analysis
import Certification
import Diagnostics
import FEEL

/// A difference as a JSON document of the schema `dme-difference/1` (`docs/difference.schema.json`).
///
/// Both languages stand side by side, scores are exact, and the same difference gives the same bytes.
public struct DifferenceJSON: Sendable {
    /// The name of the schema, which every document carries.
    public static let schema = "dme-difference/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending with a line end.
    public func render(_ report: DifferenceReport) -> String {
        let difference = report.difference
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("schema", Self.schema)
            writer.string("engine", Assessor.engineVersion)
            write("old", difference.old.pack, to: &writer)
            write("new", difference.new.pack, to: &writer)
            writer.object("counts") { writer in
                writer.int("all", difference.changes.count)
                for direction in PackChange.Direction.allCases {
                    writer.int(direction.rawValue, difference.count(direction))
                }
            }
            writer.array("changes", difference.changes) { writer, change in
                writer.object { write(change, to: &$0) }
            }
            guard let villages = report.villages else {
                writer.literal("villages", "null")
                return
            }
            writer.object("villages") { write(villages, difference, to: &$0) }
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ key: String, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.object(key) { writer in
            writer.string("id", pack.header.id)
            writer.string("version", pack.header.version)
            writer.string("status", pack.header.status.rawValue)
            writer.string("digest", pack.digest.hex)
        }
    }

    private func write(_ change: PackChange, to writer: inout JSONWriter) {
        writer.string("item", change.item.rawValue)
        writer.string("path", change.path)
        writer.text("label", change.label)
        writer.string("aspect", change.aspect.rawValue)
        writer.optional("detail", change.detail)
        write("old", change.old, to: &writer)
        write("new", change.new, to: &writer)
        writer.string("direction", change.direction.rawValue)
        writer.text("sentence", change.sentence)
        write("oldPlace", change.oldPlace, to: &writer)
        write("newPlace", change.newPlace, to: &writer)
    }

    private func write(_ key: String, _ text: LocalizedText?, to writer: inout JSONWriter) {
        if let text { writer.text(key, text) } else { writer.literal(key, "null") }
    }

    private func write(_ key: String, _ place: SourceRange?, to writer: inout JSONWriter) {
        guard let place else {
            writer.literal(key, "null")
            return
        }
        let position = place.file.position(at: place.offsets.lowerBound)
        writer.object(key) { writer in
            writer.string("file", place.file.path)
            writer.int("line", position.line)
            writer.int("column", position.column)
        }
    }

    // MARK: Villages

    private func write(
        _ villages: DifferenceReport.Villages,
        _ difference: PackDifference,
        to writer: inout JSONWriter
    ) {
        let effect = villages.effect
        writer.string("asOf", villages.asOf.description)
        writer.int("compared", effect.villageCount)
        writer.int("unusable", villages.unusableCount)
        writer.int("flips", effect.flips.count)
        writer.object("counts") { writer in
            for kind in VillageEffect.Kind.allCases { writer.int(kind.rawValue, effect.counts[kind] ?? 0) }
        }
        writer.array("factsOfOneEdition", effect.factsOfOneEdition.sorted { $0.key < $1.key }) { writer, fact in
            writer.object { writer in
                writer.string("fact", fact.key)
                writer.int("villages", fact.value)
            }
        }
        writer.array("changed", effect.changed) { writer, village in
            writer.object { write(village, to: &$0) }
        }
    }

    private func write(_ effect: VillageEffect, to writer: inout JSONWriter) {
        writer.object("evidence") { $0.string("file", effect.path) }
        writer.object("village") { writer in
            writer.string("code", effect.village.code.text)
            writer.string("name", effect.village.name)
        }
        writer.string("kind", effect.kind.rawValue)
        writer.bool("flips", effect.kind.isFlip)
        write("old", effect.old, to: &writer)
        write("new", effect.new, to: &writer)
        writer.array("sections", effect.sections) { writer, section in
            writer.object { writer in
                writer.string("path", section.path)
                write("old", section.old, to: &writer)
                write("new", section.new, to: &writer)
                write("oldClaimed", section.oldClaimed, to: &writer)
                write("newClaimed", section.newClaimed, to: &writer)
            }
        }
        writer.array("criteria", effect.criteria) { writer, criterion in
            writer.object { writer in
                writer.string("path", criterion.path)
                writer.optional("old", criterion.old?.rawValue)
                writer.optional("new", criterion.new?.rawValue)
                writer.optional("oldClaimed", criterion.oldClaimed?.rawValue)
                writer.optional("newClaimed", criterion.newClaimed?.rawValue)
            }
        }
        guard let reason = effect.reason else {
            writer.literal("reason", "null")
            return
        }
        writer.object("reason") { writer in
            write("alone", reason.alone, to: &writer)
            write("needed", reason.needed, to: &writer)
        }
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

    private func write(_ key: String, _ range: ScoreRange?, to writer: inout JSONWriter) {
        guard let range else {
            writer.literal(key, "null")
            return
        }
        writer.object(key) { writer in
            writer.string("low", range.low.description)
            writer.string("high", range.high.description)
        }
    }

    private func write(_ key: String, _ causes: [FlipReason.Cause], to writer: inout JSONWriter) {
        writer.array(key, causes) { writer, cause in
            writer.object { writer in
                writer.string("item", cause.item.rawValue)
                writer.string("path", cause.path)
                writer.array("changes", cause.changes) { writer, change in
                    writer.object { writer in
                        writer.string("aspect", change.aspect.rawValue)
                        writer.text("sentence", change.sentence)
                    }
                }
            }
        }
    }
}
