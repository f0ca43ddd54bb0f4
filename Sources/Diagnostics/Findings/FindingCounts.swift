/// How many findings there are of each kind.
public struct FindingCounts: Hashable, Sendable {
    /// Those that make the input unusable.
    public private(set) var errors = 0
    /// Those that somebody should look at.
    public private(set) var warnings = 0
    /// Those that somebody decided to live with; they are in neither of the other figures.
    public private(set) var suppressed = 0

    /// Counts findings.
    public init(_ findings: some Sequence<Finding>) {
        for finding in findings {
            switch (finding.suppression, finding.diagnostic.severity) {
            case (.some, _): suppressed += 1
            case (nil, .error): errors += 1
            case (nil, .warning): warnings += 1
            }
        }
    }

    /// The figures in words; what is suppressed is left out where nothing is.
    public var phrase: LocalizedText {
        var indonesian = "\(errors) kesalahan, \(warnings) peringatan"
        var english =
            "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
        if suppressed > 0 {
            indonesian += ", \(suppressed) dikecualikan"
            english += ", \(suppressed) suppressed"
        }
        return LocalizedText(id: indonesian, en: english)
    }
}
