import Diagnostics
import Foundation

@testable import FEEL

/// The reference page of the language: prose, and between markers what the tables of the language say.
struct LanguagePage {
    /// The functions as the page groups them.
    static let families: [(title: String, functions: [BuiltIn])] = [
        ("Truth and knowledge", BuiltIn.logic), ("Numbers", BuiltIn.numbers), ("Lists", BuiltIn.lists),
        ("Lists from lists", BuiltIn.listEditing), ("Strings", BuiltIn.strings), ("Patterns", BuiltIn.patterns),
        ("Conversions", BuiltIn.conversions), ("Dates", BuiltIn.dates), ("Ranges", BuiltIn.ranges),
        ("Contexts", BuiltIn.contexts),
    ]

    static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/language.md")

    let text: String

    init() throws {
        text = try String(contentsOf: Self.url, encoding: .utf8)
    }

    /// The page with its generated parts written anew.
    var renewed: String {
        let parts = ["failures": Self.failures, "limits": Self.limits, "functions": Self.functions]
        var lines: [String] = []
        var isGenerated = false
        for line in text.components(separatedBy: "\n") {
            if line == "<!-- end -->" { isGenerated = false }
            if !isGenerated { lines.append(line) }
            if let part = parts.first(where: { line == "<!-- \($0.key) -->" }) {
                isGenerated = true
                lines += ["", part.value, ""]
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The rows of all tables with this header, each cell without its backticks.
    func rows(under header: String) -> [[String]] {
        var rows: [[String]] = []
        var isInTable = false
        for line in text.components(separatedBy: "\n") {
            if line == header {
                isInTable = true
            } else if !line.hasPrefix("|") {
                isInTable = false
            } else if isInTable, !line.hasPrefix("| ---") {
                let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                rows.append(cells.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) })
            }
        }
        return rows
    }
}

// MARK: - Generated parts

extension LanguagePage {
    private static var failures: String {
        let rows = Failure.Kind.allCases.map { "| `\($0)` | \($0.words.english) |" }
        return (["| failure | |", "| --- | --- |"] + rows).joined(separator: "\n")
    }

    private static var limits: String {
        let limits: [(String, Int)] = [
            ("length of an expression, in bytes", ExpressionLimits.bytes),
            ("nesting of an expression, in levels", ExpressionLimits.depth),
            ("items of a list", ExpressionLimits.items), ("length of a string, in bytes", ExpressionLimits.stringBytes),
            ("steps of one evaluation (parts visited and items looked at)", ExpressionLimits.steps),
            ("digits of a number", Number.digits), ("length of a pattern, in characters", Pattern.Limits.scalars),
            ("size of a pattern once its repetitions are written out", Pattern.Limits.instructions),
            ("nesting of a pattern, in levels", Pattern.Limits.depth),
        ]
        return (["| limit | at most |", "| --- | --- |"] + limits.map { "| \($0) | \($1) |" }).joined(separator: "\n")
    }

    private static var functions: String {
        families.map { title, functions in
            "### \(title)\n\n" + functions.map(entry).joined(separator: "\n\n")
        }.joined(separator: "\n\n")
    }

    private static func entry(_ function: BuiltIn) -> String {
        let forms = function.signatures.map { "**`\(function.name)\(form($0))`**" }
        let mark = function.isOurs ? " — **ours**" : ""
        let examples = function.examples.map { "`\($0.expression)` is `\($0.result)`" }
        let text =
            sentence(function.summary.english) + (examples.isEmpty ? "" : " " + examples.joined(separator: ", ") + ".")
        return forms.joined(separator: "<br>\n") + mark + "\\\n" + text
    }

    private static func form(_ signature: BuiltIn.Signature) -> String {
        var parameters = signature.parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \(name($0.type))" }
        if case .items = signature.spread, let last = signature.parameters.last {
            parameters[parameters.count - 1] = "\(last.name): \(name(last.type.item))"
        }
        let spread = signature.spread == .none ? [] : ["…"]
        let result = signature.result(signature.parameters.map(\.type)).map(name) ?? "Any"
        return "(" + (parameters + spread).joined(separator: ", ") + ") → " + result
    }

    private static func name(_ type: ValueType) -> String {
        switch type {
        case .context([]): "context"
        case .list(.any): "list"
        case .range(.any): "range"
        default: type.name
        }
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
