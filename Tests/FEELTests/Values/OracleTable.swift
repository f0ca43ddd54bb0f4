import Foundation

/// A table that a script in `Oracles/` has written: rows of words.
struct OracleTable {
    /// The rows, each cut at its spaces.
    let rows: [[String]]

    /// Reads a table by the name of its file.
    init(_ name: String, testFile: String = #filePath) throws {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().deletingLastPathComponent()
        let url = folder.appendingPathComponent("Oracles").appendingPathComponent(name)
        let text = try String(contentsOf: url, encoding: .utf8)
        rows = text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        }
    }
}
