public import FEEL

/// The result for one village: outcomes, scores, levels and reasons, and what they were made from.
///
/// Read together with its ``RulePack``, whose indices it uses. The same inputs give an equal assessment on every machine.
public struct Assessment: Sendable {
    /// The name of the contract by which an assessment is written as JSON, and read again.
    public static let schema = "dme-assessment/1"

    /// The evidence that was assessed.
    public let evidence: Evidence
    /// The day on which it was assessed.
    public let asOf: Day
    /// The version of the engine.
    public let engine: String
    /// The evaluations at `claimed`, `documented` and `verified`, in this order; always three.
    public let evaluations: [Evaluation]
    /// Where the evidence says two things, in the order of the facts.
    public let differences: [Difference]
    /// What the levels say together.
    public let verdict: Verdict
    /// Whether a rule could not be calculated; then no level is certain.
    public let hasFault: Bool
    /// Whether the pack is in force on the as-of date.
    public let isPackInForce: Bool

    /// The evaluation at one assurance.
    public func evaluation(at assurance: Assurance) -> Evaluation { evaluations[assurance.rank] }

    /// The cross-checks that what the village says doesn't hold, by index in ``RulePack/checks``, ascending.
    public var brokenChecks: [Int] {
        let broken = evaluation(at: .claimed).facts.compactMap { state -> Int? in
            guard case .contradictory(let check)? = state.unknownReason else { return nil }
            return check
        }
        return Set(broken).sorted()
    }
}
