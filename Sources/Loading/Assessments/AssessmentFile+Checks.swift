public import Certification
public import Diagnostics
import LocatedYAML

extension AssessmentFile {
    /// Which of the two assessments of a comparison one is.
    public enum Role: Sendable {
        case old, new
    }

    /// What keeps an assessment from being held against a pack: that it was made by another one.
    ///
    /// - Parameters:
    ///   - pack: The pack that was given.
    ///   - path: How it was named.
    ///   - role: Which of the two assessments this one is.
    public func finding(for pack: RulePack, named path: String, as role: Role) -> Diagnostic? {
        guard pack.digest.hex != self.pack.digest, let place = places[.packDigest] else { return nil }
        return .otherPack(self.pack, pack, named: path, as: role, at: place)
    }

    /// What keeps two assessments from being compared: other villages, the wrong order, another assurance without a
    /// change of the rules.
    ///
    /// - Parameters:
    ///   - old: The earlier one.
    ///   - new: The later one.
    ///   - packs: The packs as they were loaded, each with its own assurance.
    public static func findings(
        from old: AssessmentFile,
        to new: AssessmentFile,
        by packs: (old: RulePack, new: RulePack)
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        if old.village.code != new.village.code {
            findings.append(.otherVillage(old, new, at: new.places[.villageCode]))
        }
        if new.asOf < old.asOf { findings.append(.reversedAssessments(old, new, at: new.places[.asOf])) }
        let own = (packs.old.header.designationAssurance, packs.new.header.designationAssurance)
        if old.pack.assurance != new.pack.assurance, (old.pack.assurance, new.pack.assurance) != own {
            findings.append(.otherAssurance(old, new, at: new.places[.packAssurance]))
        }
        return findings
    }

    /// That the file isn't as it was written; nothing where its digest fits.
    var sealFinding: Diagnostic? {
        guard let place = places[.digest] else { return nil }
        var bytes = source.bytes
        // The line, from its start to the start of the next.
        let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
        let start = bytes[..<place.offsets.lowerBound].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
        let end = bytes[place.offsets.upperBound...].firstIndex(where: isLineEnd).map { $0 + 1 } ?? bytes.count
        bytes.removeSubrange(start..<end)
        // Programs that keep texts for Windows put these in; a document of its own has none.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        bytes.removeAll { $0 == UInt8(ascii: "\r") }
        return Digest(of: bytes).hex == digest ? nil : .changedAssessment(at: place)
    }
}
