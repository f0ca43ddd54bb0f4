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
        /// The facts of which another value counts, by index in the old pack; of the rules none, since they change what
        /// is asked and not what is said.
        public let facts: [FactChange]
        /// The criteria whose outcome it changes, in the order of the pack; those of one pack only have no counterpart.
        public let criteria: [VillageEffect.CriterionOutcome]
    }

    /// The old evidence, read by the old pack.
    public let oldEvidence: Evidence
    /// The new evidence, read by the new pack.
    public let newEvidence: Evidence
    /// The old pack and day.
    public let old: Side
    /// The new pack and day.
    public let new: Side
    /// The parts, in the order of ``ChangePart``; each begins where the one before it ends.
    public let steps: [Step]
    /// The sections in the order of the new pack, those that are gone last.
    public let sections: [SectionSplit]
    /// The parameters with another value, in the order of the new pack.
    public let parameters: [ParameterChange]

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
        let later = Assessor(rules: DatedRules(old.pack.frozen(on: old.asOf), asOf: new.asOf))
        let first = Assessor(rules: DatedRules(old.pack, asOf: old.asOf)).assess(oldEvidence)
        let stages = [
            first,
            later.assess(oldEvidence),
            later.assess(newByOld.withVerifications(of: oldEvidence)),
            later.assess(newByOld),
            Assessor(rules: DatedRules(new.pack, asOf: new.asOf)).assess(newEvidence),
        ]
        let packs = Array(repeating: old.pack, count: ChangePart.allCases.count) + [new.pack]
        steps = ChangePart.allCases.enumerated().map { index, part in
            let (before, after) = (stages[index], stages[index + 1])
            let assurance = old.pack.header.designationAssurance
            return Step(
                part: part,
                before: Standing(before, by: packs[index]),
                after: Standing(after, by: packs[index + 1]),
                facts: part == .rules ? [] : FactChange.all(first, before, after, stages[3], at: assurance),
                criteria: EvaluationComparison(before, after, by: (packs[index], packs[index + 1])).criteria
            )
        }
        let renewed = Set(steps[0].facts.filter(\.isRenewed).map(\.fact))
        let lasting = later.assess(oldEvidence, keeping: renewed, of: first)
        sections = SectionFinder(stages: stages, packs: packs, lasting: lasting).sections
        parameters = new.pack.parameters.compactMap { parameter in
            guard let known = old.pack.parameters.first(where: { $0.id == parameter.id }) else { return nil }
            let (before, after) = (known.value(on: old.asOf), parameter.value(on: new.asOf))
            return before == after ? nil : ParameterChange(parameter: parameter, old: before, new: after)
        }
        (self.oldEvidence, self.newEvidence) = (oldEvidence, newEvidence)
        (self.old, self.new) = (old, new)
    }

    /// The village, as the new evidence names it.
    public var village: Village { newEvidence.village }
    /// Where the village stood.
    public var oldStanding: Standing { steps[0].before }
    /// Where it stands.
    public var newStanding: Standing { steps[steps.count - 1].after }
}
