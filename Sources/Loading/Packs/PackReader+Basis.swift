import Certification
import Diagnostics
import LocatedYAML

extension PackReader {
    static let basisShape = MappingShape(
        LocalizedText(id: "dasar", en: "a basis"),
        optional: ["source": .id(.name), "place": .string, "assumption": .text(isName: false)],
        rules: [.needing(["source"], ["place"])]
    )

    /// Where a rule comes from; that one is missing or empty is for the compiler to say.
    mutating func basis(_ node: YAMLNode?) -> BasisDeclaration? {
        guard let node, let mapping = mapping(node, Self.basisShape) else { return nil }
        let source = id(mapping["source"], .name, named: "source")
        let place = string(mapping["place"], named: "place")
        let assumption = text(mapping["assumption"], named: "assumption")
        refuse(["place"], without: "source", in: mapping)
        return BasisDeclaration(source: source, place: place?.value, assumption: assumption, at: node.range)
    }
}
