import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    /// What the `pack.yaml` of an overlay says.
    struct OverlayPack {
        /// What the overlay says of itself, with stand-ins for what is missing or wrong; nothing without an effective period.
        let header: RulePackHeader?
        /// The id of the pack it extends; nothing if that can't be one.
        let base: Located<String>?
        /// The names of the section files, in the order written.
        let sections: [Located<String>]
        /// Where its id, its version, its status and its effective period stand.
        let place, versionPlace, statusPlace, periodPlace: SourceRange
        /// The ids of its sources.
        let sourcePlaces: [Located<String>]
        /// The findings that somebody decided to live with.
        let suppressions: [SuppressionDeclaration]
    }

    static let overlayShape = MappingShape(
        LocalizedText(id: "'pack.yaml' sebuah paket turunan", en: "the 'pack.yaml' of an overlay"),
        required: [
            "id": .id(.name),
            "extends": .id(.name),
            "version": .version,
            "status": .word(RulePackHeader.Status.self),
            "effective": .mapping(effectiveShape),
            "label": .text(isName: true),
        ],
        optional: [
            "description": .text(isName: false),
            "sections": .list(.fileName, atLeastOne: true),
            "sources": .list(.mapping(sourceShape)),
            "units": .list(.mapping(unitShape)),
            "suppressions": .list(.mapping(suppressionShape)),
        ],
        fixed: packShape.keys
    )

    /// The whole of the `pack.yaml` of an overlay.
    mutating func overlayPack(_ root: YAMLNode) -> OverlayPack? {
        guard let mapping = mapping(root, Self.overlayShape) else { return nil }
        let header = header(mapping)
        let base = id(mapping["extends"], .name, named: "extends")
        let start = SourceRange(0..<0, in: root.range.file)
        let sources = mapping["sources"].map { Array($0.elements) } ?? []
        return OverlayPack(
            header: header,
            base: base,
            sections: mapping["sections"].flatMap { sectionNames($0) } ?? [],
            place: mapping["id"]?.range ?? start,
            versionPlace: mapping["version"]?.range ?? start,
            statusPlace: mapping["status"]?.range ?? start,
            periodPlace: mapping["effective"]?.range ?? start,
            sourcePlaces: sources.compactMap { $0["id"] }.map { Located($0.text, at: $0.range) },
            suppressions: list(mapping["suppressions"], named: "suppressions").compactMap { suppression($0) }
        )
    }

    /// The items of a list: those with `change` are changes, the others are new.
    mutating func items<New, Change>(
        _ node: YAMLNode?,
        named key: String,
        id: (Change) -> Located<String>,
        new: (inout PackReader, YAMLNode) -> New?,
        change: (inout PackReader, YAMLNode) -> Change?
    ) -> OverlayDeclaration.Items<New, Change> {
        var items = OverlayDeclaration.Items<New, Change>()
        for node in list(node, named: key) {
            if node.has("change") {
                items.changes += [change(&self, node)].compactMap { $0 }
            } else {
                items.added += [new(&self, node)].compactMap { $0 }
            }
        }
        items.changes = distinct(items.changes, id: id)
        return items
    }

    static let overlayFactsShape = MappingShape(
        factsShape.what,
        optional: [
            "facts": .list(.change(factChangeShape, orNew: factShape)),
            "checks": .list(.change(checkChangeShape, orNew: checkShape)),
        ]
    )

    /// The whole of the `facts.yaml` of an overlay, which need not have facts.
    mutating func overlayFacts(_ root: YAMLNode, in rules: inout OverlayDeclaration.Rules) {
        guard let mapping = mapping(root, Self.overlayFactsShape) else { return }
        rules.facts = items(
            mapping["facts"],
            named: "facts",
            id: \.id,
            new: { $0.fact($1) },
            change: { $0.factChange($1) }
        )
        rules.checks = items(
            mapping["checks"],
            named: "checks",
            id: \.id,
            new: { $0.check($1) },
            change: { $0.checkChange($1) }
        )
    }

    static let overlayParametersShape = MappingShape(
        parametersShape.what,
        required: ["parameters": .list(.change(parameterChangeShape, orNew: parameterShape))]
    )

    /// The whole of the `parameters.yaml` of an overlay.
    mutating func overlayParameters(_ root: YAMLNode, in rules: inout OverlayDeclaration.Rules) {
        guard let mapping = mapping(root, Self.overlayParametersShape) else { return }
        rules.parameters = items(
            mapping["parameters"],
            named: "parameters",
            id: \.id,
            new: { $0.parameter($1) },
            change: { $0.parameterChange($1) }
        )
    }

    /// The whole of a section file of an overlay: a new section, or what is new in one of the base.
    mutating func overlaySection(_ root: YAMLNode, in rules: inout OverlayDeclaration.Rules) {
        if root.has("change") {
            rules.sections.changes += [groupChange(root)].compactMap { $0 }
        } else {
            rules.sections.added += [section(root)].compactMap { $0 }
        }
    }

    static let overlayLevelsShape = MappingShape(
        levelsShape.what,
        required: ["levels": .list(.mapping(levelChangeShape))]
    )

    /// The whole of the `levels.yaml` of an overlay; a level without `change` is a new one, which can't be.
    mutating func overlayLevels(_ root: YAMLNode, in rules: inout OverlayDeclaration.Rules) {
        guard let mapping = mapping(root, Self.overlayLevelsShape) else { return }
        var changes: [OverlayDeclaration.LevelChange] = []
        for node in list(mapping["levels"], named: "levels") {
            if node.kind == .mapping, !node.has("change"), let id = node["id"] {
                diagnostics.append(.newLevel(Located(id.text, at: id.range)))
                continue
            }
            changes += [levelChange(node)].compactMap { $0 }
        }
        rules.levels = distinct(changes, id: \.id)
    }
}
