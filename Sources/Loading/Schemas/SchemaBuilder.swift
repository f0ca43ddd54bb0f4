import Diagnostics

/// Makes JSON Schemas of the shapes of mappings; each shape but the outermost is defined once, under its name.
struct SchemaBuilder {
    let language: Language
    private var definitions: [String: JSONTree] = [:]

    init(language: Language) { self.language = language }

    /// The definitions that were needed, by name.
    var sortedDefinitions: [JSONTree.Member] {
        definitions.sorted { $0.key < $1.key }.map { JSONTree.Member(key: $0.key, value: $0.value) }
    }

    /// The schema of a mapping.
    private mutating func schema(of shape: MappingShape) -> JSONTree {
        var properties: [JSONTree.Member] = []
        for field in shape.fields {
            let value = schema(of: field.value)
            properties.append(JSONTree.Member(key: field.key, value: described(value, field.key, in: shape)))
        }
        var members: [JSONTree.Member] = [
            JSONTree.Member(key: "type", value: .string("object")),
            JSONTree.Member(key: "additionalProperties", value: .literal("false")),
            JSONTree.Member(key: "properties", value: .object(properties)),
        ]
        if !shape.required.isEmpty {
            members.append(JSONTree.Member(key: "required", value: .strings(shape.required)))
        }
        let rules = shape.rules.map(Self.schema)
        if !rules.isEmpty { members.append(JSONTree.Member(key: "allOf", value: .array(rules))) }
        return .object(members)
    }

    /// A schema with what an editor shows of a key.
    private func described(_ schema: JSONTree, _ key: String, in shape: MappingShape) -> JSONTree {
        guard let help = KeyHelp.text(of: key, in: shape) else { return schema }
        let text: KeyValuePairs<String, JSONTree> = ["description": .string(help[language])]
        // Beside a reference draft 7 ignores all other keys.
        guard case .object(let members) = schema, members.first?.key == "$ref" else { return schema.with(text) }
        return JSONTree.keys(["allOf": .array([schema])]).with(text)
    }

    private static func schema(of rule: MappingShape.Rule) -> JSONTree {
        func has(_ key: String) -> JSONTree { .keys(["required": .strings([key])]) }
        func hasNone(of keys: [String]) -> JSONTree { .keys(["not": SchemaTerms.anyOf(keys.map(has))]) }
        switch rule {
        case .exactlyOne(let keys): return .keys(["oneOf": .array(keys.map(has))])
        case .atMostOne(let keys): return .keys(["not": .keys(["required": .strings(keys)])])
        case .needing(let keys, let others): return .keys(["if": hasNone(of: keys), "then": hasNone(of: others)])
        case .exactlyOneWith(let key, let others):
            return .keys([
                "if": has(key), "then": .keys(["oneOf": .array(others.map(has))]), "else": hasNone(of: others),
            ])
        }
    }

    /// The schema of what stands for a key.
    mutating func schema(of value: ValueShape) -> JSONTree {
        switch value {
        case .string, .expression: return SchemaTerms.text
        case .id(let syntax): return SchemaTerms.id(syntax)
        case .text(let isName): return localized(isName: isName)
        case .oneOf(let words): return SchemaTerms.words(words)
        case .boolean: return SchemaTerms.boolean
        case .day: return SchemaTerms.day
        case .partialDate: return SchemaTerms.partialDate
        case .version: return SchemaTerms.version
        case .digest: return SchemaTerms.digest
        case .quantity: return SchemaTerms.quantity
        case .constant: return SchemaTerms.constant
        case .score: return SchemaTerms.score
        case .fileName: return SchemaTerms.fileName
        case .facts: return .keys(["type": .string("object")])
        case .list(let element, let atLeastOne):
            return SchemaTerms.list(of: schema(of: element), atLeastOne: atLeastOne)
        case .shape(let shape): return reference(to: shape())
        case .changeOrNew(let change, let new):
            return .keys([
                "if": .keys(["required": .strings(["change"])]), "then": reference(to: change()),
                "else": reference(to: new()),
            ])
        case .entries(let value):
            return .keys(["type": .string("object"), "additionalProperties": schema(of: value)])
        case .either(let values):
            var schemas: [JSONTree] = []
            for value in values { schemas.append(schema(of: value)) }
            return SchemaTerms.anyOf(schemas)
        }
    }

    private mutating func localized(isName: Bool) -> JSONTree {
        let shape = MappingShape(
            LocalizedText(id: "teks dalam kedua bahasa", en: "a text in both languages"),
            required: ["id": .string, "en": .string]
        )
        let both = reference(to: shape)
        return isName ? SchemaTerms.anyOf([both, SchemaTerms.text]) : both
    }

    private mutating func reference(to shape: MappingShape) -> JSONTree {
        let name = shape.definitionName
        if definitions[name] == nil {
            // A shape may hold itself.
            definitions[name] = .keys([:])
            definitions[name] = schema(of: shape)
        }
        return SchemaTerms.reference(name)
    }
}

extension MappingShape {
    /// The name under which a schema defines it, such as `kind-of-document`.
    var definitionName: String {
        let name = what.english.replacing("'", with: "")
        let articles = ["a ", "an ", "the "]
        let article = articles.first { name.hasPrefix($0) } ?? ""
        return String(name.dropFirst(article.count)).replacing(" ", with: "-")
    }
}
