import Certification
import Diagnostics

extension Reading {
    /// The three figures of a group on its own scale, each nothing where the group isn't applicable.
    ///
    /// `certain`: what is proven for a designation; `claimed`: what the village says of itself; `reachable`: what both the
    /// proof and the claims still allow.
    func figures(ofGroup index: Int) -> (certain: Fraction?, claimed: Fraction?, reachable: Fraction?) {
        let (proven, said) = (designation.groups[index], claimed.groups[index])
        let claim = said.outcome == .notApplicable ? nil : said.score
        guard proven.outcome != .notApplicable else { return (nil, claim?.low, nil) }
        return (proven.score.low, claim?.low, reach(of: proven.score, claim ?? proven.score).high)
    }
}
