import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension PackReader {
    static let suppressionShape = MappingShape(
        LocalizedText(id: "pengecualian", en: "a suppression"),
        required: ["finding": .string, "reason": .text(isName: false), "until": .day],
        optional: ["at": .string]
    )

    /// A decision to live with a finding; whether it is one of the kinds there are is for those who know them to say.
    mutating func suppression(_ node: YAMLNode) -> SuppressionDeclaration? {
        guard let mapping = mapping(node, Self.suppressionShape) else { return nil }
        let finding = string(mapping["finding"], named: "finding")
        let subject = string(mapping["at"], named: "at")
        let reason = text(mapping["reason"], named: "reason")
        let until = day(mapping["until"], named: "until")
        guard let finding, let reason, let until else { return nil }
        return SuppressionDeclaration(
            finding: finding,
            subject: subject,
            reason: reason,
            until: Located(until, at: mapping["until"]?.range ?? node.range),
            at: node.range
        )
    }

    static let releasesShape = MappingShape(
        LocalizedText(id: "'releases.yaml'", en: "'releases.yaml'"),
        required: ["releases": .list(.mapping(releaseShape))]
    )

    private static let releaseShape = MappingShape(
        LocalizedText(id: "rilis", en: "a release"),
        required: ["version": .version, "digest": .digest, "date": .day]
    )

    /// The whole of `releases.yaml`.
    mutating func releases(_ root: YAMLNode) -> [ReleaseDeclaration] {
        guard let mapping = mapping(root, Self.releasesShape) else { return [] }
        let releases = list(mapping["releases"], named: "releases").compactMap { release($0) }
        return distinct(releases) { Located($0.version.value.text, at: $0.version.range) }
    }

    private mutating func release(_ node: YAMLNode) -> ReleaseDeclaration? {
        guard let mapping = mapping(node, Self.releaseShape) else { return nil }
        let version = version(mapping["version"])
        let digest = digest(mapping["digest"])
        let date = day(mapping["date"], named: "date")
        guard let version, let digest, let date else { return nil }
        return ReleaseDeclaration(version: version, digest: digest, date: date)
    }

    /// A semantic version: three numbers, and perhaps a name of a pre-release.
    mutating func version(_ node: YAMLNode?) -> Located<SemanticVersion>? {
        guard let text = string(node, named: "version") else { return nil }
        guard let version = SemanticVersion(text.value) else {
            diagnostics.append(.badVersion(text))
            return nil
        }
        return Located(version, at: text.range)
    }

    /// The digits of a digest that is written `sha256:…`.
    private mutating func digest(_ node: YAMLNode?) -> Located<String>? {
        guard let text = string(node, named: "digest") else { return nil }
        let prefix = "sha256:"
        let digits = text.value.dropFirst(prefix.count)
        let isHexadecimal = digits.utf8.allSatisfy {
            $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        guard text.value.hasPrefix(prefix), digits.utf8.count == 64, isHexadecimal else {
            diagnostics.append(.badDigest(text))
            return nil
        }
        return Located(String(digits), at: text.range)
    }
}
