public import ArgumentParser
public import Certification
public import Diagnostics
public import FEEL
import Glibc

extension Language: ExpressibleByArgument {}
extension Assurance: ExpressibleByArgument {}
extension Diagnostic.Severity: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// Reads a day as `yyyy-MM-dd`.
    public init?(argument: String) { self.init(argument) }

    /// The day by the machine's clock and time zone.
    static func today() -> Day? {
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil else { return nil }
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}

/// The options that every assessing command has.
struct AssessmentOptions: ParsableArguments {
    @Option(help: "The rule pack, or a folder with one pack in it.", completion: .directory)
    var rules = "Rules"

    @Option(help: ArgumentHelp("The day of the assessment, as 2025-11-19; today when left out.", valueName: "date"))
    var asOf: Day?

    @Option(
        help:
            "The assurance that a level must be certain at: claimed, documented or verified; the pack's own when left out (settle: claimed)."
    )
    var assurance: Assurance?

    @Option(help: "The language of reports and messages: id or en.")
    var lang: Language = .indonesian
}
