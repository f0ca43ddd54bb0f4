import Certification
import Diagnostics

/// A village as the head of what is said of it shows it.
struct HeadVillage {
    let evidence: Evidence
    /// What it is compared with, if it is.
    var earlier: Evidence?
    /// Whether a rule could not be calculated.
    let hasFault: Bool
    /// The cross-checks that its claims don't hold.
    let brokenChecks: [Check]

    /// A village of which no contradictions are told.
    init(_ evidence: Evidence, since earlier: Evidence? = nil, hasFault: Bool = false) {
        (self.evidence, self.earlier, self.hasFault) = (evidence, earlier, hasFault)
        brokenChecks = []
    }

    /// A village as it was assessed.
    init(_ assessment: Assessment, by pack: RulePack) {
        evidence = assessment.evidence
        hasFault = assessment.hasFault
        brokenChecks = assessment.brokenChecks.map { pack.checks[$0] }
    }

    /// What a reader must know of the village before the result: that it is invented, a fault, contradictions.
    func warnings(in language: Language) -> [String] {
        let warnings =
            (evidence.isFictional ? [Phrases.fictional] : []) + (hasFault ? [Phrases.hasFault] : [])
            + brokenChecks.map { Phrases.contradiction($0.label) }
        return warnings.map { $0[language] }
    }
}
