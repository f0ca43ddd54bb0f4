import Certification
import Diagnostics
import FEEL
import LocatedYAML

/// Reads the parts of an assessment that a comparison needs, and says what is missing or can't be read.
struct AssessmentFileReader {
    /// The findings so far.
    var diagnostics = FindingList()

    /// The assessment; nothing where a part of it is missing.
    mutating func read(_ root: YAMLNode, of source: SourceFile) -> AssessmentFile? {
        let digest = digest(root["digest"], in: root, named: "digest")
        let engine = text(root["engine"], in: root, named: "engine")
        let asOf = day(root["asOf"], in: root, named: "asOf")
        let pack = pack(root["pack"], in: root)
        let frame = frame(root)
        let facts = list(root["facts"], in: root, named: "facts").map { fact($0) }
        guard let digest, let engine, let asOf, let pack, let frame, diagnostics.diagnostics.isEmpty else { return nil }
        var places: [AssessmentFile.Place: SourceRange] = [:]
        places[.digest] = root["digest"]?.range
        places[.asOf] = root["asOf"]?.range
        places[.packDigest] = root["pack"]?["digest"]?.range
        places[.packAssurance] = root["pack"]?["designationAssurance"]?.range
        places[.villageCode] = root["village"]?["code"]?.range
        return AssessmentFile(
            engine: engine,
            digest: digest.hex,
            asOf: asOf,
            pack: pack,
            source: source,
            frame: frame,
            facts: facts.compactMap(\.self),
            places: places,
            root: root
        )
    }

    private mutating func pack(_ node: YAMLNode?, in root: YAMLNode) -> AssessmentFile.Pack? {
        guard let node = mapping(node, in: root, named: "pack") else { return nil }
        let id = text(node["id"], in: node, named: "pack.id")
        let version = text(node["version"], in: node, named: "pack.version")
        let digest = digest(node["digest"], in: node, named: "pack.digest")
        let name = "pack.designationAssurance"
        let assurance: Assurance? = word(node["designationAssurance"], in: node, named: name)
        guard let id, let version, let digest, let assurance else { return nil }
        return AssessmentFile.Pack(id: id, version: version, digest: digest.hex, assurance: assurance)
    }

    /// The evidence without its facts.
    private mutating func frame(_ root: YAMLNode) -> Evidence? {
        let (evidence, village) = (
            mapping(root["evidence"], in: root, named: "evidence"), mapping(root["village"], in: root, named: "village")
        )
        guard let evidence, let village else { return nil }
        let digest = digest(evidence["digest"], in: evidence, named: "evidence.digest")
        let file = text(evidence["file"], in: evidence, named: "evidence.file")
        let note = optionalText(evidence["note"], in: evidence, named: "evidence.note")
        let period = mapping(evidence["period"], in: evidence, named: "evidence.period")
        let from = period.flatMap { day($0["from"], in: $0, named: "evidence.period.from") }
        let to = period.flatMap { day($0["to"], in: $0, named: "evidence.period.to") }
        let isFictional = truth(village["fictional"], in: village, named: "village.fictional")
        let place = self.village(village)
        guard let digest, let file, let from, let to, let isFictional, let place else { return nil }
        return Evidence(
            village: place,
            isFictional: isFictional,
            periodFrom: from,
            periodTo: to,
            note: note,
            facts: [],
            digest: digest,
            path: file
        )
    }

    private mutating func village(_ node: YAMLNode) -> Village? {
        let code = text(node["code"], in: node, named: "village.code").flatMap { text in
            let code = VillageCode(text)
            if code == nil { refuse(node["code"], in: node, "village.code", .villageCode) }
            return code
        }
        let name = text(node["name"], in: node, named: "village.name")
        let district = optionalText(node["district"], in: node, named: "village.district")
        let regency = optionalText(node["regency"], in: node, named: "village.regency")
        let province = optionalText(node["province"], in: node, named: "village.province")
        guard let code, let name else { return nil }
        return Village(code: code, name: name, district: district, regency: regency, province: province)
    }
}
