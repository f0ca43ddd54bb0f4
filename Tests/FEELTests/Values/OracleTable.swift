import Foundation

/// A table that a script in `Oracles/` has written: rows of words.
struct OracleTable {
    /// The rows, each cut at its spaces.
    let rows: [[String]]

    /// Reads the rows of a table whose first word is wanted.
    init(_ name: String, testFile: String = #filePath, where isWanted: (String) -> Bool) throws {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().deletingLastPathComponent()
        let url = folder.appendingPathComponent("Oracles").appendingPathComponent(name)
        let text = try String(contentsOf: url, encoding: .utf8)
        rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard isWanted(String(Substring(line.prefix { $0 != UInt8(ascii: " ") }))) else { return nil }
            return line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        }
    }
}
