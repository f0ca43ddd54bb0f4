import Foundation
import Testing

@Suite struct RulesFormatTests {
    private static let careless = "facts:\r\n- id:   a\r\n  label: {id: A,en: B}   # both\r\n"
    private static let careful = "facts:\n  - id: a\n    label: {id: A, en: B} # both\n"

    @Test func whatTheRepositoryHoldsIsLaidOut() throws {
        let run = try Program.run(["rules", "fmt", "--check", "Rules", "Samples", "--lang", "en"])
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.errors.hasSuffix("0 would change, 0 with errors and left alone\n"))
    }

    @Test func filesAreReplacedAndNamedAndThenStay() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.careless, to: "pack/facts.yaml")
        try folder.write(Self.careless, to: "pack/tests/one.yml")
        try folder.write(Self.careful, to: "pack/good.yaml")
        try folder.write(Self.careless, to: "pack/notes.txt")
        let run = try Program.run(["aturan", "rapikan", folder.path("pack")])
        #expect(run.status == 0)
        #expect(run.output == "\(folder.path("pack/facts.yaml"))\n\(folder.path("pack/tests/one.yml"))\n")
        let files = try folder.files(in: "pack").mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(
            files == [
                "facts.yaml": Self.careful, "tests/one.yml": Self.careful, "good.yaml": Self.careful,
                "notes.txt": Self.careless,
            ]
        )
        let again = try Program.run(["aturan", "rapikan", folder.path("pack")])
        #expect(again.status == 0)
        #expect(again.output == "")
    }

    @Test func aCheckShowsTheFirstChangesAndWritesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.careless, to: "facts.yaml")
        let run = try Program.run(["rules", "fmt", "--check", folder.path("facts.yaml"), "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("\(folder.path("facts.yaml")):1\n- facts:␍\n"))
        #expect(run.output.contains("+   - id: a\n"))
        #expect(run.errors == "dme: 1 file: 1 would change, 0 with errors and left alone\n")
        #expect(try folder.files()["facts.yaml"] == Data(Self.careless.utf8))
    }

    @Test func aFileWithErrorsIsLeftAndTold() throws {
        let folder = try TemporaryFolder()
        let broken = "a: [1\nb:   2\n"
        try folder.write(broken, to: "a.yaml")
        try folder.write("b:   2\n", to: "b.yaml")
        let run = try Program.run(["rules", "fmt", folder.path(""), "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.errors.contains("a.yaml:"))
        #expect(run.errors.hasSuffix("2 files: 1 laid out anew, 1 with errors and left alone\n"))
        #expect(try folder.files()["a.yaml"] == Data(broken.utf8))
        #expect(try folder.files()["b.yaml"] == Data("b: 2\n".utf8))
    }

    @Test(arguments: [["tidak-ada"], [], ["docs"]])
    func whatIsNoYAMLIsUnusable(_ paths: [String]) throws {
        #expect(try Program.run(["rules", "fmt"] + paths).status == 2)
    }
}
