import ArgumentParser
import Diagnostics
import FEEL

/// One expression with its facts: what it comes to, and what is said of that.
struct ExpressionRun {
    /// A failure on the way, and where it arose.
    private struct Problem {
        let kind: Failure.Kind
        let range: SourceRange
    }

    let facts: FactFile
    let asOf: Day
    let messages: Messages

    /// Evaluates as a rule pack would and prints the result.
    ///
    /// - Returns: How the command ends; nothing for "done".
    func strict(_ text: SourceText, isExplaining: Bool) -> ExitCode? {
        var environment = Environment()
        for fact in facts.facts { environment.declare(fact.name, as: fact.value.type) }
        let values = facts.facts.map(\.value)
        var diagnostics: [Diagnostic] = []
        let role = LocalizedText(id: "ekspresi", en: "the expression")
        let program = Program.compile(text, in: environment, expecting: nil, role: role, diagnostics: &diagnostics)
        messages.show(diagnostics)
        guard let program else { return ExitStatus.findings }
        let evaluated = program.evaluate(values, asOf: asOf)
        switch evaluated.value {
        case .unknown(let causes):
            Output.standardOutput.write("unknown\n")
            say("belum diketahui, karena", "unknown, because of", causes)
        case .failure(let failure):
            tell(Problem(kind: failure.kind, range: program.range(of: failure.node)))
            say("dibaca untuk itu:", "read for it:", failure.causes)
        default: Output.standardOutput.write("\(evaluated.value)\n")
        }
        say("dengan anggapan untuk", "assumed for", evaluated.assumed)
        if isExplaining { explain(program.explain(values, asOf: asOf)) }
        if case .failure = evaluated.value { return ExitStatus.findings }
        return nil
    }

    /// Evaluates as the DMN standard says and prints the result, with the reasons of nulls.
    func conforming(_ text: SourceText, isExplaining: Bool) -> ExitCode? {
        var environment = Environment()
        for fact in facts.facts { environment.declare(fact.name, as: fact.value.type) }
        let values = facts.facts.map(\.value)
        var diagnostics: [Diagnostic] = []
        let program = ConformingProgram.compile(text, in: environment, diagnostics: &diagnostics)
        messages.show(diagnostics)
        guard let program else { return ExitStatus.findings }
        let result = program.evaluate(values, asOf: asOf)
        if case .failure(let failure) = result.value {
            // Only a limit that was passed isn't null.
            tell(Problem(kind: failure.kind, range: program.range(of: failure.node)))
            return ExitStatus.findings
        }
        Output.standardOutput.write("\(result.value)\n")
        for reason in result.reasons { tell(Problem(kind: reason.kind, range: program.range(of: reason.node))) }
        if isExplaining { explain(program.explain(values, asOf: asOf)) }
        return nil
    }

    /// Names facts, if there are any.
    private func say(_ indonesian: String, _ english: String, _ causes: Causes) {
        let names = causes.slots.map { "'\(facts.facts[$0].name)'" }.joined(separator: ", ")
        guard !names.isEmpty else { return }
        messages.say(LocalizedText(id: "\(indonesian) \(names)", en: "\(english) \(names)"))
    }

    private func tell(_ problem: Problem) {
        let words = problem.kind.words
        let range = problem.range
        let written = String(decoding: range.file.bytes[range.offsets], as: UTF8.self)
        messages.say(
            LocalizedText(id: "'\(written)': \(words.indonesian)", en: "'\(written)': \(words.english)")
        )
    }

    /// Prints the tree, each part two columns further in than the whole it belongs to.
    private func explain(_ explanation: Explanation, indent: Int = 0) {
        let text = explanation.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let padding = String(repeating: " ", count: indent)
        Output.standardOutput.write("\(padding)\(text) = \(shown(explanation.value))\n")
        for child in explanation.children { explain(child, indent: indent + 2) }
    }

    private func shown(_ value: Value) -> String {
        switch value {
        case .unknown(let causes):
            "unknown (\(causes.slots.map { facts.facts[$0].name }.joined(separator: ", ")))"
        case .failure(let failure): failure.kind.words[messages.language]
        default: value.description
        }
    }
}
