import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let levelsShape = MappingShape(
        LocalizedText(id: "'levels.yaml'", en: "'levels.yaml'"),
        required: ["levels": .list(.mapping(levelShape))]
    )

    static let levelShape = MappingShape(
        LocalizedText(id: "jenjang", en: "a level"),
        required: ["id": .id(.name), "label": .text(isName: true), "requires": .expression],
        optional: ["description": .text(isName: false), "basis": .mapping(basisShape)]
    )

    /// The whole of `levels.yaml`.
    mutating func levels(_ root: YAMLNode) -> [LevelDeclaration] {
        guard let mapping = mapping(root, Self.levelsShape) else { return [] }
        return list(mapping["levels"], named: "levels").compactMap { level($0) }
    }

    private mutating func level(_ node: YAMLNode) -> LevelDeclaration? {
        guard let mapping = mapping(node, Self.levelShape) else { return nil }
        let id = id(mapping["id"], .name)
        let label = text(mapping["label"], named: "label", isName: true)
        let description = text(mapping["description"], named: "description")
        let requires = expression(mapping["requires"], named: "requires")
        let basis = basis(mapping["basis"])
        guard let id, let label, let requires else { return leaveOut(id) }
        return LevelDeclaration(id: id, label: label, description: description, requires: requires, basis: basis)
    }
}
