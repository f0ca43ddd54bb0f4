import Foundation
import Testing

@Suite struct RulesSchemaTests {
    @Test func theSchemasInTheRepositoryAreWhatTheCommandWrites() throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(["rules", "schema", "--out", folder.path("schemas")])
        #expect(run.status == 0)
        let written = try folder.files(in: "schemas")
        let committed = Program.repository.appendingPathComponent("Rules/schemas")
        let names = try FileManager.default.contentsOfDirectory(atPath: committed.path).sorted()
        #expect(names == written.keys.sorted())
        for name in names {
            #expect(try Data(contentsOf: committed.appendingPathComponent(name)) == written[name], "\(name)")
        }
        #expect(run.output.split(separator: "\n").count == written.count)
    }

    /// The line that tells an editor which schema a file has, and the schema it leads to.
    @Test func everyFileInTheRepositoryNamesItsSchema() throws {
        for folder in ["Rules", "Samples"] {
            let root = Program.repository.appendingPathComponent(folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".yaml") {
                let file = root.appendingPathComponent(path)
                let line = try String(contentsOf: file, encoding: .utf8).prefix { $0 != "\n" }
                let prefix = "# yaml-language-server: $schema="
                #expect(line.hasPrefix(prefix), "\(path)")
                let schema = URL(fileURLWithPath: String(line.dropFirst(prefix.count)), relativeTo: file)
                #expect(FileManager.default.fileExists(atPath: schema.path), "\(path): \(line)")
            }
        }
    }

    @Test func oneSchemaIsPrinted() throws {
        let run = try Program.run(["aturan", "skema", "facts", "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\""))
        #expect(run.output.contains("The question that a village answers."))
    }

    @Test(arguments: [["fakta"], [], ["evidence", "--rules", "Samples"], ["evidence", "--rules", "tidak-ada"]])
    func whatCantBeGivenIsUnusable(_ arguments: [String]) throws {
        let run = try Program.run(["rules", "schema"] + arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
    }
}
