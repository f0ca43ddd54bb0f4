import Certification

/// What was found of one criterion in many villages.
struct CriterionTally: Sendable {
    /// The villages that it concerns.
    private(set) var concerned = 0
    /// Those in which it isn't met, by their own word or by what was verified.
    private(set) var unmet = 0
    /// Those in which it is open even by their own word.
    private(set) var unanswered = 0
    /// Those that say that it is met and have not proven it.
    private(set) var unproven = 0

    /// The villages in which it isn't proven to be met, for whichever reason.
    var missed: Int { unmet + unanswered + unproven }

    /// Counts a village.
    mutating func add(proven: Outcome, claimed: Outcome) {
        guard proven != .notApplicable else { return }
        concerned += 1
        switch (proven, claimed) {
        case (.met, _): break
        case (.notMet, _), (_, .notMet): unmet += 1
        case (_, .met), (_, .notApplicable): unproven += 1
        default: unanswered += 1
        }
    }
}
