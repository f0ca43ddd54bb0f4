import ArgumentParser

/// How a command ends.
enum ExitStatus {
    /// The input was used, and something in it should be mended, or a village is below the level asked for.
    static let findings = ExitCode(1)
    /// The input or the arguments can't be used.
    static let unusable = ExitCode(2)
}
