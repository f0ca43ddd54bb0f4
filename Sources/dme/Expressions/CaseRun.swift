import ArgumentParser
import Diagnostics
import FEEL
import Loading
import LocatedYAML

/// One run over a file of cases, a JSON object a line.
struct CaseRun {
    let asOf: Day
    let isConforming: Bool
    let messages: Messages

    /// Prints a line of JSON for each case and one with the totals.
    ///
    /// - Parameter path: The file; `-` for standard input.
    /// - Returns: How the command ends; nothing when every case was met.
    func run(_ path: String) throws(InputError) -> ExitCode? {
        let file = try InputFiles.read(path == "-" ? "/dev/stdin" : path)
        guard file.bytes.count <= YAMLLimits.evidence.fileBytes else {
            throw InputError(
                path: path,
                reason: LocalizedText(
                    id: "satu berkas paling besar \(YAMLLimits.evidence.fileBytes) bita",
                    en: "a file has at most \(YAMLLimits.evidence.fileBytes) bytes"
                )
            )
        }
        var tally = CaseTally()
        var isReadable = true
        for (index, line) in file.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let item = read(SourceFile(path: "\(path):\(index + 1)", bytes: Array(line))) else {
                isReadable = false
                continue
            }
            report(item, in: &tally)
        }
        Output.standardOutput.write(tally.json + "\n")
        return isReadable && tally.isClean ? nil : ExitStatus.findings
    }

    /// The case of a line; nothing, with a message, for a line that isn't one.
    private func read(_ line: SourceFile) -> ExpressionCase? {
        var diagnostics: [Diagnostic] = []
        // JSON is YAML's flow style.
        let document = YAMLDocument(reading: line, within: .evidence, into: &diagnostics)
        messages.show(diagnostics)
        guard let document else { return nil }
        let item = ExpressionCase(document.root)
        if item == nil {
            messages.say(
                LocalizedText(
                    id: "\(line.path): baris ini bukan kasus dengan 'expression' dan 'expected'",
                    en: "\(line.path): this line is no case with 'expression' and 'expected'"
                )
            )
        }
        return item
    }

    private func report(_ item: ExpressionCase, in tally: inout CaseTally) {
        let result = item.result(isConforming: isConforming, asOf: asOf)
        let isPassed = item.expected.accepts(result ?? .failure(Failure(.invalidArgument)))
        tally.add(item.tier, CaseTally.Kind(item.expected), isPassed: isPassed)
        let outcome = isPassed ? "pass" : result == nil ? "error" : "fail"
        let typed = result.map(TypedValue.json) ?? #"{"type": "error"}"#
        let names = #""suite": \#(TypedValue.quoted(item.suite)), "case": \#(TypedValue.quoted(item.name))"#
        Output.standardOutput.write(#"{\#(names), "result": \#(typed), "outcome": "\#(outcome)"}"# + "\n")
    }
}
