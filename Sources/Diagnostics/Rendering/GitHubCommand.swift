/// A line that GitHub Actions reads from a job's output as an annotation of a file.
public struct GitHubCommand: Hashable, Sendable {
    /// The line, without its end.
    public let line: String

    /// Creates an annotation.
    ///
    /// - Parameters:
    ///   - severity: Whether it is shown as an error or as a warning.
    ///   - title: Its headline.
    ///   - message: What it says; line ends are kept.
    ///   - range: Where; nothing for what is nowhere.
    public init(_ severity: Diagnostic.Severity, title: String, message: String, at range: SourceRange?) {
        var properties: [String] = []
        if let range {
            let start = range.file.position(at: range.offsets.lowerBound)
            let end = range.file.position(at: max(range.offsets.lowerBound, range.offsets.upperBound - 1))
            properties = [
                "file=\(Self.property(range.file.path))", "line=\(start.line)", "endLine=\(end.line)",
                "col=\(start.column)",
            ]
        }
        properties.append("title=\(Self.property(title))")
        let command =
            switch severity {
            case .error: "error"
            case .warning: "warning"
            }
        line = "::\(command) \(properties.joined(separator: ","))::\(Self.data(message))"
    }

    /// A message: what would end the line, and `%`, as GitHub's runner decodes them.
    static func data(_ text: String) -> String {
        escape(text) { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    /// The value of a property, which a colon or a comma would end as well.
    static func property(_ text: String) -> String {
        escape(data(text)) { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }

    private static func escape(_ text: String, _ code: (Unicode.Scalar) -> String?) -> String {
        text.unicodeScalars.map { code($0) ?? String($0) }.joined()
    }
}
