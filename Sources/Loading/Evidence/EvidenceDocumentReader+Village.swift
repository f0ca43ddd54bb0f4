import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    /// The village; nothing without a good code.
    mutating func village(_ node: YAMLNode) -> Village? {
        guard isMapping(node, .village) else { return nil }
        let code = node["code"].flatMap { villageCode($0) }
        let name = text(node["name"], named: "name")
        let district = text(node["district"], named: "district")
        let regency = text(node["regency"], named: "regency")
        let province = text(node["province"], named: "province")
        return code.map { code in
            // A village without a name is known by its code all the same.
            Village(code: code, name: name ?? code.text, district: district, regency: regency, province: province)
        }
    }

    private mutating func villageCode(_ node: YAMLNode) -> VillageCode? {
        guard let text = text(node, named: "code") else { return nil }
        guard let code = VillageCode(text) else {
            if !isConfidential(node) { diagnostics.append(.badVillageCode(text, at: node.range)) }
            return nil
        }
        return code
    }

    /// The first and the last day of the period.
    mutating func period(_ node: YAMLNode) -> (from: Day, to: Day)? {
        guard isMapping(node, .period) else { return nil }
        let from = day(node["from"], named: "from")
        let to = day(node["to"], named: "to")
        guard let from, let to else { return nil }
        guard from <= to else {
            diagnostics.append(.reversedPeriod(at: node.range))
            return nil
        }
        return (from, to)
    }
}
