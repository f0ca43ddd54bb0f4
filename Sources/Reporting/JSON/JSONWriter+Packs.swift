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
}
