public import Analysis
public import Certification
import Diagnostics

/// What settles the levels of villages: the material of every format.
public struct SettlingReport: Sendable {
    /// The rules that judge them.
    public let rules: DatedRules
    /// The villages, in the order met; never empty.
    public let villages: [LevelSettling]
    /// What was found of the villages, in the same order.
    let assessments: [Assessment]

    /// Puts them together.
    ///
    /// - Parameter assessments: What was found of each of the villages.
    public init(rules: DatedRules, villages: [LevelSettling], assessments: [Assessment]) {
        self.rules = rules
        self.villages = villages
        self.assessments = assessments
    }

    /// The assurance that all of it speaks of.
    var assurance: Assurance { villages.first?.assurance ?? .claimed }

    /// What stands before the villages, and before each of them.
    func head(in language: Language) -> VillageHead {
        VillageHead(rules.pack.header, asOf: rules.asOf, assurance: assurance, language: language)
    }

    /// The villages as heads show them, with what settles them.
    var parts: [(village: HeadVillage, settling: LevelSettling)] {
        zip(assessments, villages).map { (HeadVillage($0, by: rules.pack), $1) }
    }
}
