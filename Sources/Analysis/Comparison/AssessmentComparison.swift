public import Certification
public import FEEL

/// The change between two assessments of one village, split into parts that add up to it exactly.
///
/// From the old assessment to the new one the parts of ``ChangePart`` are put in one after the other, and the village is
/// assessed after each; what a part changes is the difference to the assessment before it. So the parts always add up. The
/// order is fixed: another order can give a change that two parts make only together to the other of them.
public struct AssessmentComparison: Sendable {
    /// One side: a pack and the day of the assessment.
    public struct Side: Sendable {
        /// The pack.
        public let pack: RulePack
        /// The day of the assessment.
        public let asOf: Day

        /// Puts a side together.
        public init(pack: RulePack, asOf: Day) { (self.pack, self.asOf) = (pack, asOf) }
    }

    /// What one part changes.
    public struct Step: Sendable {
        /// The part.
        public let part: ChangePart
        /// Where the village stands before it is put in.
        public let before: Standing
        /// Where it stands after.
        public let after: Standing
        /// The sections whose score it changes, in the order of the pack; sections of one pack only have no counterpart.
        public let sections: [VillageEffect.SectionScore]
        /// The criteria whose outcome it changes, in the same order.
        public let criteria: [VillageEffect.CriterionOutcome]
    }

    /// The parts, in the order of ``ChangePart``; each begins where the one before it ends.
    public let steps: [Step]

    /// Where the village stood.
    public let old: Standing
    /// Where it stands.
    public let new: Standing

    /// Splits the change.
    ///
    /// - Parameters:
    ///   - old: The old pack and day.
    ///   - new: The new pack and day.
    ///   - oldEvidence: The old evidence, read by the old pack.
    ///   - newByOld: The new evidence, read by the old pack.
    ///   - newEvidence: The new evidence, read by the new pack.
    public init(
        from old: Side,
        to new: Side,
        oldEvidence: Evidence,
        newByOld: Evidence,
        newEvidence: Evidence
    ) {
        // The old rules, with the values of the old day, on the new day.
        let kept = old.pack.frozen(on: old.asOf)
        let later = Assessor(rules: DatedRules(kept, asOf: new.asOf))
        let assessments = [
            (old.pack, Assessor(rules: DatedRules(old.pack, asOf: old.asOf)).assess(oldEvidence)),
            (old.pack, later.assess(oldEvidence)),
            (old.pack, later.assess(newByOld.withVerifications(of: oldEvidence))),
            (old.pack, later.assess(newByOld)),
            (new.pack, Assessor(rules: DatedRules(new.pack, asOf: new.asOf)).assess(newEvidence)),
        ]
        let pairs = zip(assessments, assessments.dropFirst())
        steps = zip(ChangePart.allCases, pairs).map { part, pair in
            let ((oldPack, before), (newPack, after)) = pair
            let comparison = EvaluationComparison(before, after, by: (oldPack, newPack))
            return Step(
                part: part,
                before: Standing(before, by: oldPack),
                after: Standing(after, by: newPack),
                sections: comparison.sections,
                criteria: comparison.criteria
            )
        }
        self.old = Standing(assessments[0].1, by: old.pack)
        self.new = Standing(assessments[4].1, by: new.pack)
    }
}
