/// Makes JSON Schemas of the mappings in evidence.
struct EvidenceShapeSchema {
    /// What stands for the facts of a document.
    var facts = JSONTree.keys([:])
    /// What stands for a value of the fact.
    var value = JSONTree.keys([:])
    /// What stands for the kind of a document.
    var kind = JSONTree.keys([:])

    static let boolean = SchemaTerms.words(["ya", "tidak", "yes", "no", "true", "false"])

    /// A reference to the schema of a mapping.
    func reference(to shape: EvidenceShape, as name: String, sharing shared: inout SharedDefinitions) -> JSONTree {
        let schema = schema(of: shape, sharing: &shared)
        return shared.reference(to: schema, as: name)
    }

    /// The schema of a mapping.
    func schema(of shape: EvidenceShape, sharing shared: inout SharedDefinitions) -> JSONTree {
        var properties: [JSONTree.Member] = []
        for field in shape.fields {
            let schema = schema(of: field.value, sharing: &shared)
            properties.append(JSONTree.Member(key: field.key.description, value: schema))
        }
        let schema = JSONTree.keys([
            "type": .string("object"), "additionalProperties": .literal("false"), "properties": .object(properties),
        ])
        return shape.required.isEmpty ? schema : schema.with(["required": .strings(shape.required.map(\.description))])
    }

    private func schema(of value: EvidenceShape.Value, sharing shared: inout SharedDefinitions) -> JSONTree {
        switch value {
        case .text: SchemaTerms.text
        case .day: SchemaTerms.evidenceDay
        case .boolean: Self.boolean
        case .villageCode: SchemaTerms.villageCode
        case .sha256: SchemaTerms.sha256
        case .documentKind: kind
        case .factValue: self.value
        case .mapping(let shape): schema(of: shape, sharing: &shared)
        case .list(let shape, let atLeastOne):
            SchemaTerms.list(of: reference(to: shape, as: "item", sharing: &shared), atLeastOne: atLeastOne)
        case .facts: facts
        }
    }
}
