import Foundation
import Testing

extension TemporaryFolder {
    /// A change of one file of a pack.
    typealias Change = (file: String, right: String, wrong: String)

    /// Copies the pack of the repository into this folder, with stretches of its text replaced, each of which must be there.
    func copyPack(to name: String, _ changes: [Change] = []) throws {
        let pack = Program.repository.appendingPathComponent("Rules/dme-2025")
        for file in try FileManager.default.contentsOfDirectory(atPath: pack.path) where file.hasSuffix(".yaml") {
            var text = try String(contentsOf: pack.appendingPathComponent(file), encoding: .utf8)
            for change in changes where change.file == file {
                try #require(text.contains(change.right), "'\(change.right)' isn't in \(file)")
                text = text.replacing(change.right, with: change.wrong, maxReplacements: 1)
            }
            try write(text, to: "\(name)/\(file)")
        }
    }

    /// The text of a file in this folder.
    func text(of name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}
