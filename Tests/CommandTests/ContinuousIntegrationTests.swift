import Foundation
import TestSupport
import Testing

/// What is offered for pasting into CI names commands and options that there are.
@Suite struct ContinuousIntegrationTests {
    private static let files = ["ci/github-rules.yml", "ci/gitlab-rules.yml", ".pre-commit-hooks.yaml", "docs/ci.md"]

    /// The commands of `dme` in a file, each with the options that follow on its line.
    private static func commands(in file: String) throws -> [(words: [String], options: [String])] {
        let text = try String(contentsOf: Repository.root.appendingPathComponent(file), encoding: .utf8)
        var commands: [(words: [String], options: [String])] = []
        for line in text.split(separator: "\n") {
            let words = line.split(whereSeparator: { " `[],".contains($0) }).map(String.init)
            if let start = words.firstIndex(of: "dme"), words.count > start + 2, words[start + 1] == "rules" {
                let rest = words[start...].prefix { !["||", ">", ">>", "#"].contains($0) }
                commands.append((["rules", words[start + 2]], rest.filter { $0.hasPrefix("--") }))
            } else if words.first == "args:", let last = commands.popLast() {
                commands.append((last.words, last.options + words.filter { $0.hasPrefix("--") }))
            }
        }
        return commands
    }

    @Test(arguments: files)
    func commandsAndOptionsExist(_ file: String) throws {
        let commands = try Self.commands(in: file)
        #expect(commands.count >= 3)
        for (words, options) in commands where !(words[1].contains("`") || words[1].hasPrefix("-")) {
            let help = try Program.run(words + ["--help"])
            #expect(help.status == 0, "\(words)")
            #expect(help.output.contains("USAGE: dme \(words.joined(separator: " "))"), "\(words)")
            for option in options { #expect(help.output.contains(option), "\(words) has no \(option)") }
        }
    }

    @Test(
        .enabled(if: PythonOracle.has("yaml"), "pyyaml isn't installed"),
        arguments: files.filter { !$0.hasSuffix(".md") }
    )
    func anotherReaderReadsTheYAML(_ file: String) throws {
        let path = Repository.root.appendingPathComponent(file).path
        let script = """
            import yaml
            document = yaml.safe_load(open("\(path)", encoding="utf-8"))
            assert isinstance(document, (dict, list)) and len(document) > 0
            print("read")
            """
        #expect(try PythonOracle.output(of: script, input: "") == "read\n")
    }
}
