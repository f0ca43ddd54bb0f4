import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let parametersShape = MappingShape(
        LocalizedText(id: "'parameters.yaml'", en: "'parameters.yaml'"),
        required: ["parameters": .list(.mapping(parameterShape))]
    )

    /// The whole of `parameters.yaml`.
    mutating func parameters(_ root: YAMLNode) -> [ParameterDeclaration] {
        guard let mapping = mapping(root, Self.parametersShape) else { return [] }
        return list(mapping["parameters"], named: "parameters").compactMap { parameter($0) }
    }

    static let parameterShape = MappingShape(
        LocalizedText(id: "parameter", en: "a parameter"),
        required: ["id": .id(.variable), "label": .text(isName: true)],
        optional: [
            "unit": .string,
            "value": .constant,
            "values": .list(.mapping(datedValueShape), atLeastOne: true),
            "range": .mapping(boundsShape),
            "basis": .mapping(basisShape),
            "may be relaxed": .boolean,
        ],
        rules: [.exactlyOne(["value", "values"])]
    )

    mutating func parameter(_ node: YAMLNode) -> ParameterDeclaration? {
        guard let mapping = mapping(node, Self.parameterShape) else { return nil }
        let id = id(mapping["id"], .variable)
        let label = text(mapping["label"], named: "label", isName: true)
        let unit = string(mapping["unit"], named: "unit")
        let bounds = mapping["range"].flatMap { self.bounds($0) }
        let basis = basis(mapping["basis"])
        let mayBeRelaxed = boolean(mapping["may be relaxed"], named: "may be relaxed")
        guard hasExactlyOne(of: "value", "values", in: mapping) else { return leaveOut(id) }
        let values = values(mapping)
        guard let id, let label, !values.isEmpty else { return leaveOut(id) }
        return ParameterDeclaration(
            id: id,
            label: label,
            unit: unit?.value,
            values: values,
            bounds: bounds,
            basis: basis,
            mayBeRelaxed: mayBeRelaxed ?? false
        )
    }

    /// The values under `value` or `values`.
    mutating func values(_ mapping: Mapping) -> [ParameterDeclaration.DatedValue] {
        let dated = list(mapping["values"], named: "values", atLeastOne: true).compactMap { datedValue($0) }
        let single = constant(mapping["value"], named: "value")
        return dated + [single].compactMap { $0.map { ParameterDeclaration.DatedValue(from: nil, value: $0) } }
    }

    static let datedValueShape = MappingShape(
        LocalizedText(id: "nilai bertanggal", en: "a dated value"),
        required: ["from": .day, "value": .constant]
    )

    private mutating func datedValue(_ node: YAMLNode) -> ParameterDeclaration.DatedValue? {
        guard let mapping = mapping(node, Self.datedValueShape) else { return nil }
        let from = day(mapping["from"], named: "from")
        let value = constant(mapping["value"], named: "value")
        guard let from, let value else { return nil }
        return ParameterDeclaration.DatedValue(from: from, value: value)
    }

    static let boundsShape = MappingShape(
        LocalizedText(id: "rentang", en: "a range"),
        required: ["from": .constant, "to": .constant]
    )

    mutating func bounds(_ node: YAMLNode) -> ParameterDeclaration.Bounds? {
        guard let mapping = mapping(node, Self.boundsShape) else { return nil }
        let from = constant(mapping["from"], named: "from")
        let to = constant(mapping["to"], named: "to")
        guard let from, let to else { return nil }
        return ParameterDeclaration.Bounds(from: from, to: to)
    }
}
