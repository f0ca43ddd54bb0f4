import Foundation
import TestSupport
import Testing

/// What the documentation shows is what a reader gets who types it in.
@Suite struct DocumentationTests {
    /// What takes minutes, or needs a tool or a history that a checkout may not have.
    private static let notRun = [
        "swift ", "make", "time ", "git ", "robustness Samples ", "origin/main", "main:", "--conformance",
    ]

    private static var runnable: [DocumentedExample] {
        DocumentedExample.all.filter { example in !notRun.contains(where: example.script.contains) }
    }

    @Test func examplesAreFound() {
        #expect(DocumentedExample.all.count >= 12)
        #expect(Self.runnable.count { $0.shown != nil } >= 6)
        // Whatever shows output can be run.
        #expect(DocumentedExample.all.allSatisfy { $0.shown == nil || Self.runnable.map(\.line).contains($0.line) })
    }

    @Test(arguments: runnable)
    func examplesGiveWhatIsShown(_ example: DocumentedExample) throws {
        let folder = try TemporaryFolder()
        for (name, text) in example.files { try folder.write(text, to: name) }
        // In a folder where a reader's files may be written, beside what the examples read.
        let script = """
            PATH="$(dirname "$0"):$PATH"
            cd '\(folder.path(""))' || exit 9
            for name in Rules Samples Examples Tests docs; do ln -s '\(Program.repository.path)'/$name $name; done
            dme() { command dme "$@" || [ $? -eq 1 ] || exit 9; }
            \(example.script)
            """
        let run = try Program.run([], launcher: ["sh", "-c", script])
        #expect(run.status != 9, "\(run.errors)")
        guard let shown = example.shown else { return }
        let printed = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(Self.isFound(shown, in: printed.last == "" ? printed.dropLast() : printed), "\(run.output)")
    }

    @Test(arguments: DocumentedExample.all)
    func commandsAndOptionsExist(_ example: DocumentedExample) throws {
        for command in example.commands {
            let words = command.prefix { $0 != "#" && $0 != ">" && $0 != "'" }.split(separator: " ").map(String.init)
            let names = Array(words.dropFirst().prefix(words[1] == "rules" ? 2 : 1))
            let help = try Program.run(names + ["--help"])
            #expect(help.status == 0, "\(command)")
            for option in words where option.hasPrefix("--") {
                #expect(help.output.contains(option), "\(names) has no \(option)")
            }
        }
    }

    @Test(arguments: [
        (["a", "b"], ["a", "b"], true), (["a", "…"], ["a", "b", "c"], true), (["…", "c"], ["a", "b", "c"], true),
        (["a", "…", "c"], ["a", "c"], true), (["a", "c"], ["a", "b", "c"], false), (["a"], ["a", "b"], false),
        (["b", "…"], ["a", "b"], false), (["x … z; …"], ["x y z; w"], true), (["x …"], ["y"], false),
        (["…", "b", "a", "…"], ["a", "b", "b", "a", "c"], true),
    ])
    func whatIsLeftOutIsSkipped(_ shown: [String], _ printed: [String], _ isFound: Bool) {
        #expect(Self.isFound(shown, in: printed) == isFound)
    }

    /// Whether lines are printed as they are shown, where a line `…` stands for any lines and `…` in one for any text.
    private static func isFound(_ shown: some Collection<String>, in printed: some Collection<String>) -> Bool {
        guard let first = shown.first else { return printed.isEmpty }
        if first == "…" {
            return isFound(shown.dropFirst(), in: printed)
                || !printed.isEmpty && isFound(shown, in: printed.dropFirst())
        }
        guard let line = printed.first, isLine(first, line) else { return false }
        return isFound(shown.dropFirst(), in: printed.dropFirst())
    }

    private static func isLine(_ shown: String, _ printed: String) -> Bool {
        let parts = shown.components(separatedBy: "…")
        guard parts.count > 1 else { return shown == printed }
        var rest = printed[...]
        guard rest.hasPrefix(parts[0]), rest.hasSuffix(parts[parts.count - 1]) else { return false }
        for part in parts where !part.isEmpty {
            guard let range = rest.range(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}
