import ArgumentParser

/// A form of output, as `--format` names it.
///
/// The help lists the names by itself.
protocol NamedFormat: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension NamedFormat {
    /// What `--help` says of it.
    static var help: ArgumentHelp { "The form of the output." }
}

/// The forms of what most commands say.
enum TextFormat: String, NamedFormat {
    case text, markdown, json
}
