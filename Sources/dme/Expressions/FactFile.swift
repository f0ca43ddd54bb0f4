import Diagnostics
import FEEL
import Loading
import LocatedYAML

/// The facts of an expression, from a YAML or JSON file: names with values whose types their spelling tells.
struct FactFile {
    /// A name and its value.
    struct Fact {
        let name: String
        let value: Value
    }

    /// What stands for mappings in mappings, and for facts that aren't known.
    enum Form {
        /// As in rule packs: names joined by dots, each a fact; `unknown` with the fact as its cause.
        case dotted
        /// As in DMN: contexts, and null.
        case contexts
    }

    /// No facts.
    static let empty = FactFile(facts: [])

    /// The facts, in the order of the file.
    private(set) var facts: [Fact]

    private init(facts: [Fact]) { self.facts = facts }

    /// Reads a file; nothing, with a diagnostic, for one that isn't a mapping.
    init?(reading path: String, as form: Form, into diagnostics: inout [Diagnostic]) throws(InputError) {
        let file = try InputFiles.read(path)
        guard let document = YAMLDocument(reading: file, within: .evidence, into: &diagnostics),
            !diagnostics.contains(where: { $0.severity == .error })
        else { return nil }
        guard document.root.kind == .mapping else {
            diagnostics.append(.factsNeedNames(at: document.root.range))
            return nil
        }
        self = .empty
        add(document.root, prefix: "", as: form)
    }

    private mutating func add(_ mapping: YAMLNode, prefix: String, as form: Form) {
        for entry in mapping.entries {
            let name = prefix + entry.key.text
            if form == .dotted, entry.value.kind == .mapping, entry.value.count > 0 {
                add(entry.value, prefix: name + ".", as: form)
            } else {
                let unknown = form == .dotted ? Value.unknown(Causes(slot: facts.count)) : .null
                facts.append(Fact(name: name, value: Self.value(of: entry.value, unknown: unknown)))
            }
        }
    }

    private static func value(of node: YAMLNode, unknown: Value) -> Value {
        switch node.kind {
        case .sequence: return .list(node.elements.map { value(of: $0, unknown: unknown) })
        case .mapping:
            let entries = node.entries.map { Context.Entry($0.key.text, value(of: $0.value, unknown: unknown)) }
            return .context(Context(entries))
        case .scalar:
            guard node.style == .plain else { return .string(node.text) }
            return node.equals("unknown") ? unknown : plain(node.text)
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
