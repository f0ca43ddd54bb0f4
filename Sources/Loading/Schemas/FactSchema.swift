import Certification
import Diagnostics
import FEEL

/// The JSON Schema of what evidence may say of one fact.
struct FactSchema {
    private let fact: Fact
    private let pack: RulePack
    private let language: Language

    init(of fact: Fact, in pack: RulePack, _ language: Language) {
        self.fact = fact
        self.pack = pack
        self.language = language
    }

    /// A value, a value with what backs it, or several values; or nothing, which leaves the fact open.
    func schema(sharing shared: inout SharedDefinitions) -> JSONTree {
        let value = shared.reference(to: value, as: "value")
        let parts = EvidenceShapeSchema(value: value, kind: kind)
        let question = fact.question[language]
        let help = fact.help.map { "\(question)\n\n\($0[language])" } ?? question
        return JSONTree.keys([
            "title": .string(fact.label[language]), "description": .string(help), "markdownDescription": .string(help),
            "anyOf": .array([
                value, parts.reference(to: .record, as: "record", sharing: &shared),
                parts.reference(to: .records, as: "records", sharing: &shared),
            ]),
        ])
    }

    /// The kinds of document that back the fact are offered, others accepted.
    private var kind: JSONTree {
        guard !fact.documents.isEmpty else { return SchemaTerms.text }
        return SchemaTerms.anyOf([SchemaTerms.words(fact.documents.map(\.kind)), SchemaTerms.text])
    }

    /// A value of the fact, or nothing.
    private var value: JSONTree {
        let nothing = JSONTree.keys(["type": .string("null")])
        switch fact.kind {
        case .boolean: return SchemaTerms.anyOf([EvidenceShapeSchema.boolean, nothing])
        case .integer: return SchemaTerms.anyOf([number("integer"), SchemaTerms.integerText, nothing])
        case .decimal: return SchemaTerms.anyOf([number("number"), SchemaTerms.decimalText, nothing])
        case .date: return SchemaTerms.anyOf([SchemaTerms.evidenceDay, nothing])
        case .text:
            // A truth or a zero is no text but an answer to another question.
            let text = JSONTree.keys(["type": .string("string"), "minLength": .literal("1")])
            let number = JSONTree.keys([
                "type": .string("number"), "not": .keys(["enum": .array([.literal("0")])]),
            ])
            return SchemaTerms.anyOf([text, number, nothing])
        case .choice: return SchemaTerms.anyOf([options, nothing])
        case .choices:
            return SchemaTerms.anyOf([SchemaTerms.list(of: options).with(["uniqueItems": .literal("true")]), nothing])
        }
    }

    private var options: JSONTree {
        let labels = fact.options.map { "- \($0.id): \($0.label[language])" }.joined(separator: "\n")
        return SchemaTerms.words(fact.options.map(\.id)).with(["markdownDescription": .string(labels)])
    }

    private func number(_ type: String) -> JSONTree {
        var members = [JSONTree.Member(key: "type", value: .string(type))]
        if let least = fact.lowerBound.flatMap({ bounds(of: $0).min() }) {
            members.append(JSONTree.Member(key: "minimum", value: .literal(least.description)))
        }
        if let most = fact.upperBound.flatMap({ bounds(of: $0).max() }) {
            members.append(JSONTree.Member(key: "maximum", value: .literal(most.description)))
        }
        return .object(members)
    }

    /// The numbers that a bound is, on whatever day.
    private func bounds(of quantity: Quantity) -> [Number] {
        let values =
            switch quantity {
            case .constant(let value): [value]
            case .parameter(let index): pack.parameters[index].values.map(\.value)
            }
        return values.compactMap { value in
            guard case .number(let number) = value else { return nil }
            return number
        }
    }
}
