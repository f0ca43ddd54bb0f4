import Certification
import FEEL

/// The values that levels' conditions read of one village, at each end and assurance that a level is judged by.
struct LevelSlots {
    let provenLow: [Value]
    let provenHigh: [Value]
    let claimedLow: [Value]
    let claimedHigh: [Value]
    let asOf: Day

    /// How a condition stands.
    struct Standing {
        let isProven: Bool
        let isClaimed: Bool
        let isPossible: Bool
    }

    init(designation: Evaluation, claimed: Evaluation, rules: DatedRules) {
        provenLow = designation.levelSlots(upperEnds: false, rules: rules)
        provenHigh = designation.levelSlots(upperEnds: true, rules: rules)
        claimedLow = claimed.levelSlots(upperEnds: false, rules: rules)
        claimedHigh = claimed.levelSlots(upperEnds: true, rules: rules)
        asOf = rules.asOf
    }

    private init(_ slots: LevelSlots, _ change: ([Value]) -> [Value]) {
        provenLow = change(slots.provenLow)
        provenHigh = change(slots.provenHigh)
        claimedLow = change(slots.claimedLow)
        claimedHigh = change(slots.claimedHigh)
        asOf = slots.asOf
    }

    /// The same with only one item in the list of a slot, so that a condition on the items tells of that one.
    func only(item: Int, ofList slot: Int) -> LevelSlots {
        LevelSlots(self) { values in
            guard case .list(let items) = values[slot], items.indices.contains(item) else { return values }
            var values = values
            values[slot] = .list([items[item]])
            return values
        }
    }

    /// How a condition stands by these values.
    func standing(of condition: Program) -> Standing {
        func holds(_ slots: [Value]) -> Bool { condition.evaluate(slots, asOf: asOf).value == .boolean(true) }
        return Standing(
            isProven: holds(provenLow),
            isClaimed: holds(claimedLow),
            isPossible: holds(provenHigh) && holds(claimedHigh)
        )
    }
}
