public import Certification
public import Diagnostics
import FEEL

/// The JSON Schema of evidence for a rule pack: the names of its facts with their questions, options and bounds.
///
/// Bounds that are parameters are as wide as on any day, since a schema has no day.
public struct EvidenceSchema: Sendable {
    private let pack: RulePack
    private let language: Language
    private let tree: FactTree

    /// Prepares the schema.
    ///
    /// - Parameters:
    ///   - pack: The pack.
    ///   - language: The language of what an editor shows.
    public init(of pack: RulePack, in language: Language) {
        self.pack = pack
        self.language = language
        tree = FactTree(pack.facts.map(\.id))
    }

    /// The schema as JSON, draft 7, ending in a line break; the same bytes for the same pack and program.
    public var document: String {
        var definitions: [JSONTree.Member] = []
        var shared = SharedDefinitions()
        for (index, node) in tree.nodes.enumerated() where node.fact < 0 {
            definitions.append(JSONTree.Member(key: name(of: index), value: group(index)))
        }
        for (index, node) in tree.nodes.enumerated() where node.fact >= 0 {
            let fact = FactSchema(of: pack.facts[Int(node.fact)], in: pack, language)
            definitions.append(JSONTree.Member(key: name(of: index), value: fact.schema(sharing: &shared)))
        }
        let label = pack.header.label[language]
        let title = LocalizedText(id: "Bukti desa untuk \(label)", en: "Evidence of a village for \(label)")
        return SchemaTerms.file(
            title: title[language],
            EvidenceShapeSchema(facts: SchemaTerms.reference("facts")).schema(of: .evidence, sharing: &shared),
            definitions: definitions + shared.members
        )
    }

    private func name(of node: Int) -> String { node == FactTree.root ? "facts" : "facts.\(tree.path(to: node))" }

    /// A group of facts: its children by name, and by dotted names what is in them.
    private func group(_ index: Int) -> JSONTree {
        let prefix = index == FactTree.root ? "" : tree.path(to: index) + "."
        var properties: [JSONTree.Member] = []
        var dotted: [JSONTree.Member] = []
        for (other, _) in tree.nodes.enumerated() where other != FactTree.root {
            let path = tree.path(to: other)
            guard path.hasPrefix(prefix) else { continue }
            let name = String(path.dropFirst(prefix.count))
            let reference = SchemaTerms.reference(self.name(of: other))
            if name.contains(".") {
                dotted.append(JSONTree.Member(key: "^\(name.replacing(".", with: "\\."))$", value: reference))
            } else {
                properties.append(JSONTree.Member(key: name, value: reference))
            }
        }
        // A group that is announced and left empty says nothing, which is allowed; not so 'facts' itself.
        let type = index == FactTree.root ? JSONTree.string("object") : .strings(["object", "null"])
        let schema = JSONTree.keys([
            "type": type, "additionalProperties": .literal("false"), "properties": .object(properties),
        ])
        return dotted.isEmpty ? schema : schema.with(["patternProperties": .object(dotted)])
    }
}
