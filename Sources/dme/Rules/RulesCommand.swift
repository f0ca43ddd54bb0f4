import ArgumentParser

/// `dme rules`: what rule authors need.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Work on rule packs. / Mengerjakan paket aturan.",
        subcommands: [
            RulesNewCommand.self,
            RulesCheckCommand.self,
            RulesExplainCommand.self,
            RulesFormatCommand.self,
            RulesSchemaCommand.self,
            RulesTestCommand.self,
            RulesMutateCommand.self,
            RulesDiffCommand.self,
            RulesDocCommand.self,
        ],
        aliases: ["aturan"]
    )
}
