public import Certification

/// Where a village stands by one edition of a pack, in ids that can be compared with another edition's.
public struct Standing: Hashable, Sendable {
    /// What the levels say together.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        case final, atLeast, notYetDetermined, noLevel
    }

    /// The level that is certain at the assurance for a designation; nothing for none.
    public let certain: String?
    /// The level that is certain by the village's claims; nothing for none.
    public let claimed: String?
    /// The level that can still be reached; nothing for none.
    public let reachable: String?
    /// What the levels say together.
    public let verdict: Verdict
    /// Whether a rule could not be calculated.
    public let hasFault: Bool

    /// Reads an assessment.
    ///
    /// - Parameters:
    ///   - assessment: The assessment.
    ///   - pack: The pack it was made by.
    public init(_ assessment: Assessment, by pack: RulePack) {
        func id(_ level: Int?) -> String? { level.map { pack.levels[$0].id } }
        certain = id(assessment.evaluation(at: pack.header.designationAssurance).certainLevel)
        claimed = id(assessment.evaluation(at: .claimed).certainLevel)
        hasFault = assessment.hasFault
        switch assessment.verdict {
        case .final(let level): (reachable, verdict) = (id(level), .final)
        case .atLeast(_, let level): (reachable, verdict) = (id(level), .atLeast)
        case .notYetDetermined(let level): (reachable, verdict) = (id(level), .notYetDetermined)
        case .noLevel: (reachable, verdict) = (nil, .noLevel)
        }
    }

    /// Whether the village is found to be the same, by proof and by its claims.
    public func hasSameLevels(as other: Standing) -> Bool { certain == other.certain && claimed == other.claimed }
}
