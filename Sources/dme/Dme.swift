import ArgumentParser
import Certification

/// The command `dme`: the only place that reads arguments, the clock and the environment.
@main
struct Dme: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dme",
        abstract: "Assess villages by a rule pack. / Menilai desa menurut paket aturan.",
        discussion: """
            Results go to standard output, everything else to standard error.
            Exit codes: 0 done, 1 findings, 2 unusable input or usage.
            """,
        version: Assessor.engineVersion,
        subcommands: [
            EvaluateCommand.self, CheckCommand.self, ExplainCommand.self, PlanCommand.self, CalendarCommand.self,
            RobustnessCommand.self, SettleCommand.self, CompareCommand.self, RulesCommand.self, FeelCommand.self,
        ]
    )

    /// Runs a command; wrong usage ends with 2, not with the 64 that ArgumentParser would choose.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            guard code == .validationFailure else { exit(withError: error) }
            let arguments = CommandLine.arguments
            let usage = UsageError(
                message: message(for: error),
                fullMessage: fullMessage(for: error),
                arguments: arguments
            )
            Output.standardError.write(usage.text)
            exit(withError: ExitStatus.unusable)
        }
    }
}
