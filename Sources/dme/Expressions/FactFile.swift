import Diagnostics
import FEEL
import Loading
import LocatedYAML

/// The facts of an expression, from a YAML or JSON file: names with values whose types their spelling tells.
struct FactFile {
    /// A name and its value; nothing for a fact that isn't known.
    struct Fact {
        let name: String
        let value: Value?
    }

    /// No facts.
    static let empty = FactFile(facts: [])

    /// The facts, in the order of the file.
    let facts: [Fact]

    private init(facts: [Fact]) { self.facts = facts }

    /// Reads a file; nothing, with a diagnostic, for one that isn't a mapping.
    init?(reading path: String, into diagnostics: inout [Diagnostic]) throws(InputError) {
        let file = try InputFiles.read(path)
        guard let document = YAMLDocument(reading: file, within: .evidence, into: &diagnostics),
            !diagnostics.contains(where: { $0.severity == .error })
        else { return nil }
        guard document.root.kind == .mapping else {
            diagnostics.append(.factsNeedNames(at: document.root.range))
            return nil
        }
        facts = document.root.entries.map { entry in
            let isUnknown = entry.value.style == .plain && entry.value.equals("unknown")
            return Fact(name: entry.key.text, value: isUnknown ? nil : Self.value(of: entry.value))
        }
    }

    private static func value(of node: YAMLNode) -> Value {
        switch node.kind {
        case .sequence: .list(node.elements.map(value(of:)))
        case .mapping: .context(Context(node.entries.map { Context.Entry($0.key.text, value(of: $0.value)) }))
        case .scalar: node.style == .plain ? plain(node.text) : .string(node.text)
        }
    }

    /// Text without quotes: a truth value, a number, a day, a time, a duration, or else just text.
    private static func plain(_ text: String) -> Value {
        switch text {
        case "", "~", "null": return .null
        case "true": return .boolean(true)
        case "false": return .boolean(false)
        default: break
        }
        return Number(exactly: text, allowingExponent: true).map(Value.number)
            ?? Day(text).map(Value.date) ?? DateTime(text).map(Value.dateTime) ?? TimeOfDay(text).map(Value.time)
            ?? YearMonthDuration(text).map(Value.yearMonthDuration)
            ?? DayTimeDuration(text).map(Value.dayTimeDuration) ?? .string(text)
    }
}

extension Diagnostic {
    fileprivate static func factsNeedNames(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1590",
            .error,
            LocalizedText(
                id: "berkas fakta berisi nama dan nilai, seperti 'umur: 17'",
                en: "a file of facts holds names with values, such as 'age: 17'"
            ),
            at: range
        )
    }
}
