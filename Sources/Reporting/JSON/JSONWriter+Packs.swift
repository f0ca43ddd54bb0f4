import Certification
import Diagnostics

extension JSONWriter {
    /// A document that says something of each of some packs, ending in a line break.
    ///
    /// - Parameters:
    ///   - schema: The name of the contract.
    ///   - fill: Writes the keys of one pack.
    static func document<Run>(
        _ schema: String,
        packs runs: [Run],
        _ fill: (Run, inout JSONWriter) -> Void
    ) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("schema", schema)
            writer.array("packs", runs) { writer, run in writer.object { fill(run, &$0) } }
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Which pack a document rests on: the key `pack`.
    mutating func pack(_ pack: RulePack) {
        object("pack") { writer in
            writer.string("id", pack.header.id)
            writer.string("version", pack.header.version)
            writer.string("digest", pack.digest.hex)
        }
    }

    /// Which village something is about: the key `village`.
    mutating func village(_ village: Village) {
        object("village") { writer in
            writer.string("code", village.code.text)
            writer.string("name", village.name)
        }
    }
}
