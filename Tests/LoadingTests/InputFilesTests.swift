import Certification
import Diagnostics
import Foundation
import Loading
import Testing

/// Folders are searched in an order that doesn't depend on the disk, whatever lies in them.
@Suite struct InputFilesTests {
    /// A folder that is removed again.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func write(_ paths: [String], in folder: String) throws {
        for path in paths {
            let url = URL(fileURLWithPath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(path.utf8).write(to: url)
        }
    }

    @Test("YAML files at any depth, by the bytes of their paths, without what is hidden")
    func find() throws {
        try withFolder { folder in
            try write(
                ["b.yml", "a/z.yaml", "a/.x/y.yaml", ".h.yaml", "a.yaml", "B.yaml", "note.txt", "é.yaml"],
                in: folder
            )
            let wanted = ["B.yaml", "a.yaml", "a/z.yaml", "b.yml", "é.yaml"].map { "\(folder)/\($0)" }
            #expect(try InputFiles.find([folder]) == wanted)
            #expect(
                try InputFiles.find(["\(folder)/note.txt", folder, "\(folder)/a.yaml"]) == ["\(folder)/note.txt"]
                    + wanted
            )
        }
    }

    @Test("links are followed, and a circle of them ends")
    func links() throws {
        try withFolder { folder in
            try write(["a/x.yaml", "b/y.yaml"], in: folder)
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: "\(folder)/a/up", withDestinationPath: folder)
            try manager.createSymbolicLink(atPath: "\(folder)/c.yaml", withDestinationPath: "\(folder)/a/x.yaml")
            try manager.createSymbolicLink(atPath: "\(folder)/gone.yaml", withDestinationPath: "\(folder)/nowhere")
            let found = try InputFiles.find([folder])
            #expect(found == ["a/x.yaml", "b/y.yaml", "c.yaml"].map { "\(folder)/\($0)" })
        }
    }

    @Test("reading gives the bytes, and what can't be read is thrown with its path")
    func read() throws {
        try withFolder { folder in
            try write(["a.yaml"], in: folder)
            #expect(try InputFiles.read("\(folder)/a.yaml").bytes == Array("a.yaml".utf8))
            for path in ["\(folder)/none.yaml", folder, "\(folder)/a.yaml/x"] {
                let error = #expect(throws: InputError.self) { try InputFiles.read(path) }
                #expect(error?.path == path)
                #expect(error?.message.english.contains(path) == true)
            }
            #expect(throws: InputError.self) { try InputFiles.find(["\(folder)/none"]) }
        }
    }

    @Test("a file beyond the limit is read just beyond it")
    func limit() throws {
        try withFolder { folder in
            let path = "\(folder)/large.yaml"
            try Data(count: 5 << 20).write(to: URL(fileURLWithPath: path))
            #expect(try InputFiles.read(path).bytes.count == 4 << 20 + 1)
        }
    }

    @Test("a pack is read from its folder; sub-folders aren't looked into")
    func pack() throws {
        try withFolder { folder in
            for (name, text) in TestPack.texts {
                try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            }
            try write(["tests/a.yaml", "sub.yaml/b.yaml"], in: folder)
            var diagnostics: [Diagnostic] = []
            let pack = try RulePackLoader(folder: folder).load(into: &diagnostics)
            #expect(diagnostics == [])
            #expect(pack?.sections.count == 1)
        }
    }
}
