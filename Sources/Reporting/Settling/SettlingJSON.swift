import Analysis
import Certification
import Diagnostics
import FEEL

/// What settles levels as a JSON document of the form `dme-settling/1` (`docs/settling.schema.json`).
///
/// Points are exact, and the same villages give the same bytes.
public struct SettlingJSON: Sendable {
    /// The name of the form, which every document carries.
    public static let schema = "dme-settling/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending with a line end.
    public func render(_ report: SettlingReport) -> String {
        let pack = report.rules.pack
        return JSONWriter.document(Self.schema, by: pack, asOf: report.rules.asOf, assurance: report.assurance) {
            writer in
            writer.array("villages", report.villages) { writer, village in
                writer.object { write(village, pack, to: &$0) }
            }
        }
    }

    private func write(_ settling: LevelSettling, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.evidence(settling.evidence)
        writer.optional("target", settling.target.map { pack.levels[$0].id })
        writer.bool("settled", settling.isSettled)
        writer.bool("fault", settling.hasFault)
        writer.object("levels") { writer in
            writer.optional("certain", settling.certain.map { pack.levels[$0].id })
            writer.optional("possible", settling.possible.map { pack.levels[$0].id })
        }
        writer.points("open", settling.openPoints)
        writer.array("facts", settling.facts) { writer, fact in
            writer.object { writer in
                writer.string("id", pack.facts[fact.fact].id)
                writer.string("reason", fact.reason.name)
                writer.array("criteria", fact.criteria) { $0.string(pack.criteria[$1].path) }
                writer.array("levels", fact.levels) { $0.string(pack.levels[$1].id) }
                writer.closing(fact.closing)
            }
        }
        writer.array("untried", settling.untried) { $0.string(pack.facts[$1].id) }
        if let deciding = settling.deciding {
            writer.object("deciding") { write(deciding, pack, to: &$0) }
        } else {
            writer.literal("deciding", "null")
        }
        writer.array("quickest", settling.quickest) { writer, quickest in
            writer.object { write(quickest, pack, to: &$0) }
        }
    }

    private func write(_ deciding: LevelSettling.Deciding, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.bool("proven", deciding.isProven)
        writer.bool("complete", deciding.isComplete)
        writer.array("core", deciding.core) { $0.string(pack.facts[$1].id) }
        writer.array("sets", deciding.sets) { writer, set in
            writer.object { writer in
                writer.array("facts", set.facts) { $0.string(pack.facts[$1].id) }
                writer.closing(set.closing)
            }
        }
    }

    private func write(_ quickest: LevelSettling.Quickest, _ pack: RulePack, to writer: inout JSONWriter) {
        switch quickest.result {
        case .final(let level): write("final", level, pack, to: &writer)
        case .noLevel: write("noLevel", nil, pack, to: &writer)
        case .certain(let level): write("certain", level, pack, to: &writer)
        case .lost(let level): write("lost", level, pack, to: &writer)
        }
        writer.int("size", quickest.size)
        writer.int("atLeast", quickest.atLeast)
        writer.bool("proven", quickest.isSmallest)
        writer.int("count", quickest.count)
        writer.bool("complete", quickest.isComplete)
        writer.array("sets", quickest.sets) { writer, set in
            writer.object { writer in
                writer.array("answers", set.answers) { writer, answer in
                    writer.object { writer in
                        writer.string("fact", pack.facts[answer.fact].id)
                        writer.value("value", answer.value)
                        if let claim = answer.claim { writer.value("claim", claim) }
                    }
                }
                writer.points("closes", set.closed)
            }
        }
    }

    private func write(_ result: String, _ level: Int?, _ pack: RulePack, to writer: inout JSONWriter) {
        writer.string("result", result)
        writer.optional("level", level.map { pack.levels[$0].id })
    }
}

extension JSONWriter {
    /// Points: rounded to four decimals for reading, and exactly as a fraction.
    fileprivate mutating func points(_ key: String, _ points: Fraction) {
        object(key) { writer in
            writer.number("points", points)
            writer.string("exact", points.description)
        }
    }

    /// What is closed at least and at most; null where that isn't known.
    fileprivate mutating func closing(_ closing: LevelSettling.Closing?) {
        guard let closing else { return literal("closes", "null") }
        object("closes") { writer in
            writer.points("least", closing.least)
            writer.points("most", closing.most)
        }
    }
}
