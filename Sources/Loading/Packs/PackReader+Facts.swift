import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let factsShape = MappingShape(
        LocalizedText(id: "'facts.yaml'", en: "'facts.yaml'"),
        required: ["facts": .list(.mapping(factShape))],
        optional: ["checks": .list(.mapping(checkShape))]
    )

    /// The whole of `facts.yaml`.
    mutating func facts(_ root: YAMLNode) -> (facts: [FactDeclaration], checks: [CheckDeclaration]) {
        guard let mapping = mapping(root, Self.factsShape) else { return ([], []) }
        let facts = list(mapping["facts"], named: "facts").compactMap { fact($0) }
        let checks = list(mapping["checks"], named: "checks").compactMap { check($0) }
        return (facts, checks)
    }

    static let factShape = MappingShape(
        LocalizedText(id: "fakta", en: "a fact"),
        required: [
            "id": .id(.path),
            "type": .word(Fact.Kind.self),
            "label": .text(isName: true),
            "question": .text(isName: false),
        ],
        optional: [
            "unit": .string,
            "help": .text(isName: false),
            "at least": .quantity,
            "at most": .quantity,
            "maximum age": .quantity,
            "documents": .list(.mapping(documentShape)),
            "options": .list(.mapping(optionShape)),
            "may be absent": .boolean,
        ]
    )

    mutating func fact(_ node: YAMLNode) -> FactDeclaration? {
        guard let mapping = mapping(node, Self.factShape) else { return nil }
        let id = id(mapping["id"], .path)
        let type: Located<Fact.Kind>? = word(mapping["type"], named: "type")
        let label = text(mapping["label"], named: "label", isName: true)
        let question = text(mapping["question"], named: "question")
        let unit = string(mapping["unit"], named: "unit")
        let help = text(mapping["help"], named: "help")
        let lowerBound = quantity(mapping["at least"], named: "at least")
        let upperBound = quantity(mapping["at most"], named: "at most")
        let maximumAge = quantity(mapping["maximum age"], named: "maximum age")
        let documents = list(mapping["documents"], named: "documents").compactMap { documentKind($0) }
        let options = list(mapping["options"], named: "options").compactMap { option($0) }
        let mayBeAbsent = boolean(mapping["may be absent"], named: "may be absent")
        guard let id, let type, let label, let question else { return leaveOut(id) }
        var fact = FactDeclaration(id: id, type: type, label: label, question: question)
        fact.unit = unit?.value
        fact.help = help
        fact.lowerBound = lowerBound
        fact.upperBound = upperBound
        fact.maximumAge = maximumAge
        fact.documents = distinct(documents, id: \.kind)
        fact.options = options
        fact.mayBeAbsent = mayBeAbsent ?? false
        return fact
    }

    private static let documentShape = MappingShape(
        LocalizedText(id: "jenis dokumen", en: "a kind of document"),
        required: ["kind": .string],
        optional: ["validity": .quantity]
    )

    private mutating func documentKind(_ node: YAMLNode) -> FactDeclaration.DocumentKind? {
        guard let mapping = mapping(node, Self.documentShape) else { return nil }
        let kind = string(mapping["kind"], named: "kind")
        let validity = quantity(mapping["validity"], named: "validity")
        return kind.map { FactDeclaration.DocumentKind(kind: $0, validity: validity) }
    }

    static let optionShape = MappingShape(
        LocalizedText(id: "pilihan", en: "an option"),
        required: ["id": .id(.name), "label": .text(isName: true)]
    )

    private mutating func option(_ node: YAMLNode) -> FactDeclaration.Option? {
        guard let mapping = mapping(node, Self.optionShape) else { return nil }
        let id = id(mapping["id"], .name)
        let label = text(mapping["label"], named: "label", isName: true)
        guard let id, let label else { return nil }
        return FactDeclaration.Option(id: id, label: label)
    }

    static let checkShape = MappingShape(
        LocalizedText(id: "pemeriksaan silang", en: "a check"),
        required: ["id": .id(.name), "label": .text(isName: true), "holds": .expression],
        optional: ["basis": .mapping(basisShape)]
    )

    mutating func check(_ node: YAMLNode) -> CheckDeclaration? {
        guard let mapping = mapping(node, Self.checkShape) else { return nil }
        let id = id(mapping["id"], .name)
        let label = text(mapping["label"], named: "label", isName: true)
        let holds = expression(mapping["holds"], named: "holds")
        let basis = basis(mapping["basis"])
        guard let id, let label, let holds else { return leaveOut(id) }
        return CheckDeclaration(id: id, label: label, holds: holds, basis: basis)
    }
}
