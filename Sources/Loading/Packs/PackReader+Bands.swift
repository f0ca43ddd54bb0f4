import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let bandShape = MappingShape(
        LocalizedText(id: "pita", en: "a band"),
        required: ["points": .quantity],
        optional: ["at least": .quantity, "at most": .quantity, "otherwise": .oneOf(["true"])],
        rules: [.exactlyOne(["at least", "at most", "otherwise"])]
    )

    /// The bands of a measure with the one direction in which they are written; nothing if one of them can't be read.
    mutating func bands(
        _ node: YAMLNode
    ) -> (direction: Criterion.BandDirection, bands: [CriterionDeclaration.Band])? {
        let nodes = list(node, named: "bands", atLeastOne: true)
        var direction: Criterion.BandDirection?
        var bands: [CriterionDeclaration.Band] = []
        for node in nodes {
            guard let mapping = mapping(node, Self.bandShape) else { continue }
            let end = end(of: mapping)
            let points = quantity(mapping["points"], named: "points")
            if let written = end?.direction {
                if let direction, direction != written.value {
                    diagnostics.append(.mixedBands(at: written.range))
                }
                direction = direction ?? written.value
            }
            guard let end, let points else { continue }
            bands.append(CriterionDeclaration.Band(threshold: end.threshold, points: points, at: node.range))
        }
        guard !bands.isEmpty, bands.count == nodes.count else { return nil }
        return (direction ?? .atLeast, bands)
    }

    /// The end of a band, none for `otherwise`; nothing if it can't be read.
    private mutating func end(
        of mapping: Mapping
    ) -> (direction: Located<Criterion.BandDirection>?, threshold: Located<QuantityDeclaration>?)? {
        let keys = ["at least", "at most", "otherwise"].filter(mapping.has)
        guard keys.count == 1, let key = keys.first, let value = mapping[key], let place = mapping.key(key) else {
            diagnostics.append(.bandNeedsOneEnd(at: mapping.node.range))
            return nil
        }
        if key == "otherwise" {
            guard boolean(value, named: key) == false else { return (nil, nil) }
            let word = Located("false", at: value.range)
            diagnostics.append(.unknownPackWord(word, key, ["true"], nearest: "true"))
            return nil
        }
        guard let threshold = quantity(value, named: key) else { return nil }
        return (Located(key == "at least" ? .atLeast : .atMost, at: place.range), threshold)
    }
}
