import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let factChangeShape = MappingShape(
        LocalizedText(id: "perubahan fakta", en: "a change of a fact"),
        required: ["change": .id(.path)],
        optional: [
            "label": .text(isName: true),
            "question": .text(isName: false),
            "help": .text(isName: false),
            "options": .list(.mapping(optionChangeShape)),
        ],
        fixed: factShape.keys
    )

    /// New texts for a fact.
    mutating func factChange(_ node: YAMLNode) -> OverlayDeclaration.FactChange? {
        guard let mapping = mapping(node, Self.factChangeShape) else { return nil }
        let id = id(mapping["change"], .path, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        let question = text(mapping["question"], named: "question")
        let help = text(mapping["help"], named: "help")
        let options = list(mapping["options"], named: "options").compactMap { optionChange($0) }
        guard let id else { return nil }
        var change = OverlayDeclaration.FactChange(id)
        change.label = label
        change.question = question
        change.help = help
        change.options = distinct(options, id: \.id)
        return change
    }

    private static let optionChangeShape = MappingShape(
        LocalizedText(id: "perubahan pilihan", en: "a change of an option"),
        required: ["change": .id(.name), "label": .text(isName: true)],
        fixed: optionShape.keys
    )

    private mutating func optionChange(_ node: YAMLNode) -> FactDeclaration.Option? {
        guard let mapping = mapping(node, Self.optionChangeShape) else { return nil }
        let id = id(mapping["change"], .name, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        guard let id, let label else { return nil }
        return FactDeclaration.Option(id: id, label: label)
    }

    static let checkChangeShape = MappingShape(
        LocalizedText(id: "perubahan pemeriksaan silang", en: "a change of a check"),
        required: ["change": .id(.name), "label": .text(isName: true)],
        fixed: checkShape.keys
    )

    /// A new label for a check.
    mutating func checkChange(_ node: YAMLNode) -> OverlayDeclaration.CheckChange? {
        guard let mapping = mapping(node, Self.checkChangeShape) else { return nil }
        let id = id(mapping["change"], .name, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        guard let id, let label else { return nil }
        return OverlayDeclaration.CheckChange(id, label: label)
    }

    static let parameterChangeShape = MappingShape(
        LocalizedText(id: "perubahan parameter", en: "a change of a parameter"),
        required: ["change": .id(.variable)],
        optional: [
            "label": .text(isName: true),
            "value": .constant,
            "values": .list(.mapping(datedValueShape), atLeastOne: true),
            "range": .mapping(boundsShape),
            "basis": .mapping(basisShape),
        ],
        rules: [
            .needing(["basis"], ["value", "values"]), .atMostOne(["value", "values"]),
            .needing(["value", "values"], ["range", "basis"]),
        ],
        fixed: parameterShape.keys
    )

    /// New values or a new label for a parameter.
    mutating func parameterChange(_ node: YAMLNode) -> OverlayDeclaration.ParameterChange? {
        guard let mapping = mapping(node, Self.parameterChangeShape) else { return nil }
        let id = id(mapping["change"], .variable, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        let bounds = mapping["range"].flatMap { self.bounds($0) }
        let basis = basis(mapping["basis"])
        refuse(["value", "values"], without: "basis", in: mapping)
        if mapping.has("value"), mapping.has("values") {
            _ = hasExactlyOne(of: "value", "values", in: mapping)
        } else if !mapping.has("values") {
            refuse(["range", "basis"], without: "value", in: mapping)
        }
        let values = values(mapping)
        guard let id else { return nil }
        var change = OverlayDeclaration.ParameterChange(id)
        change.label = label
        change.values = values
        change.bounds = bounds
        change.basis = basis
        return change
    }

    static let groupChangeShape: MappingShape = MappingShape(
        LocalizedText(id: "perubahan kelompok", en: "a change of a group"),
        required: ["change": .id(.name)],
        optional: [
            "label": .text(isName: true),
            "groups": .list(.change(groupChangeShape, orNew: groupShape)),
            "criteria": .list(.change(criterionChangeShape, orNew: criterionShape)),
        ],
        fixed: groupShape.keys
    )

    /// What is new in a group, or in what it holds.
    mutating func groupChange(_ node: YAMLNode) -> OverlayDeclaration.GroupChange? {
        guard let mapping = mapping(node, Self.groupChangeShape) else { return nil }
        let id = id(mapping["change"], .name, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        let groups = items(
            mapping["groups"],
            named: "groups",
            id: \.id,
            new: { $0.group($1, Self.groupShape) },
            change: { $0.groupChange($1) }
        )
        let criteria = items(
            mapping["criteria"],
            named: "criteria",
            id: \.id,
            new: { $0.criterion($1) },
            change: { $0.criterionChange($1) }
        )
        guard let id else { return nil }
        var change = OverlayDeclaration.GroupChange(id)
        change.label = label
        change.groups = groups
        change.criteria = criteria
        return change
    }

    static let criterionChangeShape = MappingShape(
        LocalizedText(id: "perubahan kriteria", en: "a change of a criterion"),
        required: ["change": .id(.name)],
        optional: [
            "label": .text(isName: true),
            "also met when": .expression,
            "needs": .list(.id(.path)),
            "basis": .mapping(basisShape),
            "advice": .text(isName: false),
        ],
        rules: [.needing(["basis"], ["also met when", "needs"])],
        fixed: criterionShape.keys
    )

    /// What a criterion asks for as well, or new texts.
    mutating func criterionChange(_ node: YAMLNode) -> OverlayDeclaration.CriterionChange? {
        guard let mapping = mapping(node, Self.criterionChangeShape) else { return nil }
        let id = id(mapping["change"], .name, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        let condition = expression(mapping["also met when"], named: "also met when")
        let needs = list(mapping["needs"], named: "needs").compactMap { self.id($0, .path, named: "needs") }
        let basis = basis(mapping["basis"])
        let advice = text(mapping["advice"], named: "advice")
        refuse(["also met when", "needs"], without: "basis", in: mapping)
        guard let id else { return nil }
        var change = OverlayDeclaration.CriterionChange(id)
        change.label = label
        change.advice = advice
        change.condition = condition
        change.needs = needs
        change.basis = basis
        return change
    }

    static let levelChangeShape = MappingShape(
        LocalizedText(id: "perubahan jenjang", en: "a change of a level"),
        required: ["change": .id(.name)],
        optional: [
            "label": .text(isName: true),
            "description": .text(isName: false),
            "also requires": .expression,
            "basis": .mapping(basisShape),
        ],
        rules: [.needing(["basis"], ["also requires"])],
        fixed: levelShape.keys
    )

    /// What a level requires as well, or new texts.
    mutating func levelChange(_ node: YAMLNode) -> OverlayDeclaration.LevelChange? {
        guard let mapping = mapping(node, Self.levelChangeShape) else { return nil }
        let id = id(mapping["change"], .name, named: "change")
        let label = text(mapping["label"], named: "label", isName: true)
        let description = text(mapping["description"], named: "description")
        let condition = expression(mapping["also requires"], named: "also requires")
        let basis = basis(mapping["basis"])
        refuse(["also requires"], without: "basis", in: mapping)
        guard let id else { return nil }
        var change = OverlayDeclaration.LevelChange(id)
        change.label = label
        change.description = description
        change.condition = condition
        change.basis = basis
        return change
    }
}
