import Certification
import Diagnostics
import FEEL

/// What the names in a pack's expressions stand for, and what people call it.
struct RuleNames {
    /// What a name stands for.
    enum Meaning {
        case fact(Fact)
        case parameter(Parameter)
        case villageKind
        /// Whether something is met, its score or the groups in it, by the label of that thing.
        case met(String)
        case score(String)
        case groups(String)
    }

    let pack: RulePack
    let language: Language
    private let facts: [String: Int]
    private let parameters: [String: Int]
    private let labels: [String: LocalizedText]

    init(_ pack: RulePack, language: Language) {
        self.pack = pack
        self.language = language
        facts = Dictionary(pack.facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
        parameters = Dictionary(pack.parameters.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let rules = pack.groups.map { ($0.path, $0.label) } + pack.criteria.map { ($0.path, $0.label) }
        labels = Dictionary(rules) { first, _ in first }
    }

    var notation: Notation { Notation(language: language) }

    /// What a dotted name stands for; nothing for a variable.
    func meaning(of name: String) -> Meaning? {
        if let index = facts[name] { return .fact(pack.facts[index]) }
        if let index = parameters[name] { return .parameter(pack.parameters[index]) }
        if name == "village.kind" { return .villageKind }
        guard let dot = name.lastIndex(of: "."), let label = labels[String(name[..<dot])]?[language] else { return nil }
        switch name[name.index(after: dot)...] {
        case "met": return .met(label)
        case "score": return .score(label)
        case "groups": return .groups(label)
        default: return nil
        }
    }

    // MARK: Words

    /// A fact's label in quotation marks, leading to its question.
    func words(for fact: Fact) -> Prose { Prose([.link("“\(fact.label[language])”", anchor: Anchors.fact(fact.id))]) }

    /// A parameter's value, leading to its entry, and marked where it is assumed: `5 orang (asumsi)`.
    func words(for parameter: Parameter, asShare: Bool = false) -> Prose {
        let first = parameter.value(on: pack.header.effectiveFrom)
        let later = parameter.values.filter { ($0.from ?? pack.header.effectiveFrom) > pack.header.effectiveFrom }
        let changes = later.compactMap { dated in
            dated.from.map { Phrases.from(value(dated.value, of: parameter, asShare), notation.day($0))[language] }
        }
        let remark = changes.isEmpty ? "" : " (\(changes.joined(separator: ", ")))"
        let words = value(first, of: parameter, asShare) + remark
        let link = Prose.link(words, to: Anchors.parameter(parameter.id))
        return parameter.basis.isAssumption ? link + Prose([.mark(Phrases.assumptionMark[language])]) : link
    }

    private func value(_ value: Value, of parameter: Parameter, _ asShare: Bool) -> String {
        if asShare, parameter.unit == nil, case .number(let number) = value {
            return notation.percent(Fraction(number))
        }
        return notation.value(value, of: parameter)
    }

    /// A quantity of a rule: a value on the spot, or a parameter.
    func words(for quantity: Quantity, asShare: Bool = false) -> Prose {
        switch quantity {
        case .constant(.number(let number)) where asShare: Prose(notation.percent(Fraction(number)))
        case .constant(let value): Prose(notation.plain(value))
        case .parameter(let index): words(for: pack.parameters[index], asShare: asShare)
        }
    }

    /// An option of a fact by its label; the text itself for what is none.
    func words(forOption id: String, of fact: Fact?) -> String {
        "“\(fact?.options.first { $0.id == id }?.label[language] ?? id)”"
    }
}

/// The anchors of a rulebook.
enum Anchors {
    static func fact(_ id: String) -> String { "data-\(id)" }
    static func parameter(_ id: String) -> String { "angka-\(id)" }
    static func level(_ id: String) -> String { "jenjang-\(id)" }
    static func rule(_ path: String) -> String { "aturan-\(path)" }
    static func source(_ id: String) -> String { "sumber-\(id)" }
    static func action(_ id: String) -> String { "tindakan-\(id)" }
}
