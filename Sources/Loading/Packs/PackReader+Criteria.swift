import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let criterionShape = MappingShape(
        LocalizedText(id: "kriteria", en: "a criterion"),
        required: ["id": .id(.name), "label": .text(isName: true)],
        optional: [
            "applies": .expression,
            "met when": .expression,
            "measure": .expression,
            "bands": .list(.mapping(bandShape), atLeastOne: true),
            "scale": .mapping(scaleShape),
            "met at": .quantity,
            "needs": .list(.id(.path)),
            "weight": .quantity,
            "basis": .mapping(basisShape),
            "advice": .text(isName: false),
        ],
        rules: [
            .exactlyOne(["met when", "measure"]), .exactlyOneWith("measure", ["bands", "scale"]),
            .needing(["measure"], ["met at"]),
        ]
    )

    /// A criterion.
    mutating func criterion(_ node: YAMLNode) -> CriterionDeclaration? {
        guard let mapping = mapping(node, Self.criterionShape) else { return nil }
        let id = id(mapping["id"], .name)
        let label = text(mapping["label"], named: "label", isName: true)
        let applies = expression(mapping["applies"], named: "applies")
        let test = test(mapping)
        let metAt = quantity(mapping["met at"], named: "met at")
        let needs = list(mapping["needs"], named: "needs").compactMap { self.id($0, .path, named: "needs") }
        let weight = quantity(mapping["weight"], named: "weight")
        let basis = basis(mapping["basis"])
        let advice = text(mapping["advice"], named: "advice")
        guard let id, let label, let test else { return leaveOut(id) }
        var criterion = CriterionDeclaration(id: id, label: label, test: test)
        criterion.applies = applies
        criterion.metAt = metAt
        criterion.needs = needs
        criterion.weight = weight
        criterion.basis = basis
        criterion.advice = advice
        return criterion
    }

    private mutating func test(_ mapping: Mapping) -> CriterionDeclaration.Test? {
        refuse(["bands", "scale", "met at"], without: "measure", in: mapping)
        guard hasExactlyOne(of: "met when", "measure", in: mapping) else { return nil }
        guard let measureNode = mapping["measure"] else {
            return expression(mapping["met when"], named: "met when").map { .condition($0) }
        }
        let measure = expression(measureNode, named: "measure")
        let hasOne = hasExactlyOne(of: "bands", "scale", in: mapping)
        let bands = mapping["bands"].flatMap { self.bands($0) }
        let scale = mapping["scale"].flatMap { self.scale($0) }
        guard hasOne, let measure else { return nil }
        if let bands { return .bands(measure: measure, direction: bands.direction, bands.bands) }
        return scale.map { .scale(measure: measure, $0) }
    }

    static let scaleShape = MappingShape(
        LocalizedText(id: "skala", en: "a scale"),
        required: ["from": .quantity, "to": .quantity],
        optional: ["outside": .word(Criterion.OutsideScale.self)]
    )

    private mutating func scale(_ node: YAMLNode) -> CriterionDeclaration.Scale? {
        guard let mapping = mapping(node, Self.scaleShape) else { return nil }
        let from = quantity(mapping["from"], named: "from")
        let to = quantity(mapping["to"], named: "to")
        let outside: Located<Criterion.OutsideScale>? = word(mapping["outside"], named: "outside")
        guard let from, let to else { return nil }
        return CriterionDeclaration.Scale(from: from, to: to, outside: outside?.value ?? .cutOff)
    }
}
