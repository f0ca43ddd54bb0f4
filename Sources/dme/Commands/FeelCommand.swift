import ArgumentParser
import Diagnostics
import FEEL
import Loading

/// `dme feel`: evaluates an expression, or checks expressions against the values they must have.
struct FeelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feel",
        abstract: "Evaluate a FEEL expression. / Menghitung ekspresi FEEL.",
        discussion: """
            Facts come from a YAML or JSON file: a name and its value each; the plain word 'unknown' stands for a fact \
            that isn't known. With --conformance the expression means what the DMN standard says, to the letter; \
            without it, what it means in a rule pack.
            """
    )

    @Argument(help: "The expression.")
    var expression: String?

    @Option(name: [.customLong("input")], help: "A file with facts, in YAML or JSON.", completion: .file())
    var input: String?

    @Flag(help: "Evaluate as the DMN standard says: null where a calculation fails.")
    var conformance = false

    @Flag(help: "Show the value of each part of the expression.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            "Check expressions against expected values: a file with a JSON object a line, or - for standard input.",
            valueName: "file"
        ),
        completion: .file()
    )
    var cases: String?

    @Option(help: ArgumentHelp("What today() is, as 2025-11-19; today when left out.", valueName: "date"))
    var asOf: Day?

    @Option(help: "The language of the messages: id or en.")
    var lang: Language = .indonesian

    func validate() throws {
        guard (expression == nil) != (cases == nil) else {
            throw ValidationError(
                LocalizedText(
                    id: "tulis ekspresi atau --cases, jangan keduanya",
                    en: "give an expression or --cases, and not both"
                )
            )
        }
        guard cases == nil || (input == nil && !explain) else {
            throw ValidationError(
                LocalizedText(
                    id: "--input dan --explain dipakai bersama ekspresi, bukan bersama --cases",
                    en: "--input and --explain go with an expression, not with --cases"
                )
            )
        }
    }

    func run() throws {
        let messages = Messages(language: lang)
        guard let asOf = asOf ?? Day.today() else { throw ExitStatus.unusable }
        let status: ExitCode?
        do throws(InputError) {
            status =
                if let cases {
                    try CaseRun(asOf: asOf, isConforming: conformance, messages: messages).run(cases)
                } else {
                    try evaluate(asOf, messages)
                }
        } catch {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
        if let status { throw status }
    }

    private func evaluate(_ asOf: Day, _ messages: Messages) throws(InputError) -> ExitCode? {
        var facts = FactFile.empty
        if let input {
            var diagnostics: [Diagnostic] = []
            let read = try FactFile(reading: input, as: conformance ? .contexts : .dotted, into: &diagnostics)
            messages.show(diagnostics)
            guard let read else { return ExitStatus.unusable }
            facts = read
        }
        let run = ExpressionRun(facts: facts, asOf: asOf, messages: messages)
        let text = SourceText(expression ?? "", path: "-")
        return conformance
            ? run.conforming(text, isExplaining: explain) : run.strict(text, isExplaining: explain)
    }
}
