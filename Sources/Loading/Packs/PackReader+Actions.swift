import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let actionsShape = MappingShape(
        LocalizedText(id: "'actions.yaml'", en: "'actions.yaml'"),
        required: ["actions": .list(.mapping(actionShape))]
    )

    static let actionShape = MappingShape(
        LocalizedText(id: "tindakan", en: "an action"),
        required: [
            "id": .id(.variable), "label": .text(isName: true), "by": .text(isName: true),
            "effort": .mapping(effortShape), "establishes": .entries(.mapping(effectShape)),
        ],
        optional: ["after": .list(.id(.variable)), "basis": .mapping(basisShape)]
    )

    static let effortShape = MappingShape(
        LocalizedText(id: "usaha", en: "an effort"),
        required: ["months": .constant, "cost": .word(CostClass.self)],
        optional: ["range": .mapping(boundsShape)]
    )

    static let effectShape = MappingShape(
        LocalizedText(id: "perubahan fakta", en: "an effect"),
        optional: [
            "is": .expression, "at least": .expression, "at most": .expression, "expect": .expression,
            "includes": .list(.string),
        ],
        rules: [.exactlyOne(["is", "at least", "at most", "expect", "includes"])]
    )

    /// The whole of `actions.yaml`.
    mutating func actions(_ root: YAMLNode) -> [ActionDeclaration] {
        guard let mapping = mapping(root, Self.actionsShape) else { return [] }
        return list(mapping["actions"], named: "actions").compactMap { action($0) }
    }

    private mutating func action(_ node: YAMLNode) -> ActionDeclaration? {
        guard let mapping = mapping(node, Self.actionShape) else { return nil }
        let id = id(mapping["id"], .variable)
        let label = text(mapping["label"], named: "label", isName: true)
        let by = text(mapping["by"], named: "by", isName: true)
        let effort = mapping["effort"].flatMap { self.effort($0) }
        let after = list(mapping["after"], named: "after").compactMap { self.id($0, .variable, named: "after") }
        let effects = mapping["establishes"].map { self.effects($0) } ?? []
        let basis = basis(mapping["basis"])
        guard let id, let label, let by, let effort else { return nil }
        return ActionDeclaration(
            id: id,
            label: label,
            by: by,
            effort: effort,
            after: after,
            effects: effects,
            basis: basis
        )
    }

    private mutating func effort(_ node: YAMLNode) -> ActionDeclaration.Effort? {
        guard let mapping = mapping(node, Self.effortShape) else { return nil }
        let months = constant(mapping["months"], named: "months")
        let range = mapping["range"].flatMap { bounds($0) }
        let cost: Located<CostClass>? = word(mapping["cost"], named: "cost")
        guard let months, let cost else { return nil }
        return ActionDeclaration.Effort(
            months: Located(.literal(months.value), at: months.range),
            range: range,
            cost: cost.value
        )
    }

    private mutating func effects(_ node: YAMLNode) -> [ActionDeclaration.Effect] {
        guard node.kind == .mapping else {
            diagnostics.append(.notAMapping(LocalizedText(id: "'establishes'", en: "'establishes'"), at: node.range))
            return []
        }
        return node.entries.compactMap { entry in
            let fact = id(entry.key, .path, named: "establishes")
            guard let mapping = mapping(entry.value, Self.effectShape), let change = change(mapping), let fact else {
                return nil
            }
            return ActionDeclaration.Effect(fact: fact, change: change)
        }
    }

    /// The one change that is written.
    private mutating func change(_ mapping: Mapping) -> Located<ActionDeclaration.Change>? {
        let keys = Self.effectShape.keys.filter(mapping.has)
        guard keys.count == 1, let key = keys.first, let value = mapping[key], let place = mapping.key(key)?.range
        else {
            diagnostics.append(.effectNeedsOneChange(at: mapping.node.range))
            return nil
        }
        if key == "includes" {
            let options = list(value, named: key, atLeastOne: true).compactMap { string($0, named: key) }
            return Located(.includes(options), at: place)
        }
        guard let text = expression(value, named: key).map({ Located($0, at: value.range) }) else { return nil }
        switch key {
        case "at least": return Located(.atLeast(text), at: place)
        case "at most": return Located(.atMost(text), at: place)
        case "expect": return Located(.expects(text), at: place)
        default: return Located(.becomes(text), at: place)
        }
    }
}

extension ActionDeclaration {
    /// Where the values of facts stand.
    var values: [SourceRange] {
        effects.flatMap { effect -> [SourceRange] in
            switch effect.change.value {
            case .becomes(let text), .atLeast(let text), .atMost(let text), .expects(let text): [text.range]
            case .includes(let options): options.map(\.range)
            }
        }
    }
}
