import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let sectionShape = MappingShape(
        LocalizedText(id: "bagian", en: "a section"),
        required: ["id": .id(.name), "label": .text(isName: true), "aggregate": .word(Aggregate.self)],
        optional: [
            "met at": .quantity,
            "basis": .mapping(basisShape),
            "groups": .list(.mapping(groupShape)),
            "criteria": .list(.mapping(criterionShape)),
        ],
        rules: [.exactlyOne(["groups", "criteria"])]
    )

    static let groupShape: MappingShape = MappingShape(
        LocalizedText(id: "kelompok", en: "a group"),
        required: ["id": .id(.name), "label": .text(isName: true), "aggregate": .word(Aggregate.self)],
        optional: [
            "met at": .quantity,
            "weight": .quantity,
            "basis": .mapping(basisShape),
            "groups": .list(.mapping(groupShape)),
            "criteria": .list(.mapping(criterionShape)),
        ],
        rules: [.exactlyOne(["groups", "criteria"])]
    )

    /// The whole of a section file: one group, which weighs nothing since it has no parent.
    mutating func section(_ root: YAMLNode) -> GroupDeclaration? {
        group(root, Self.sectionShape)
    }

    mutating func group(_ node: YAMLNode, _ shape: MappingShape) -> GroupDeclaration? {
        guard let mapping = mapping(node, shape) else { return nil }
        let id = id(mapping["id"], .name)
        let label = text(mapping["label"], named: "label", isName: true)
        let aggregate: Located<Aggregate>? = word(mapping["aggregate"], named: "aggregate")
        let metAt = quantity(mapping["met at"], named: "met at")
        let weight = quantity(mapping["weight"], named: "weight")
        let basis = basis(mapping["basis"])
        let children = children(mapping)
        guard let id, let label, let aggregate, let children else { return leaveOut(id) }
        return GroupDeclaration(
            id: id,
            label: label,
            aggregate: aggregate,
            metAt: metAt,
            weight: weight,
            basis: basis,
            children: children
        )
    }

    private mutating func children(_ mapping: Mapping) -> GroupDeclaration.Children? {
        let hasOne = hasExactlyOne(of: "groups", "criteria", in: mapping)
        let groups = list(mapping["groups"], named: "groups").compactMap { group($0, Self.groupShape) }
        let criteria = list(mapping["criteria"], named: "criteria").compactMap { criterion($0) }
        guard hasOne else { return nil }
        return mapping.has("groups") ? .groups(groups) : .criteria(criteria)
    }
}
