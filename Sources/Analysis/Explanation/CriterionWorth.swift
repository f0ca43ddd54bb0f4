public import Certification

/// What a criterion counts for in the groups that hold it.
public struct CriterionWorth: Sendable {
    /// What something weighs in the group that holds it.
    public struct Step: Sendable {
        /// The index of the group.
        public let group: Int
        /// Its weight there.
        public let weight: Fraction
        /// The weight of all members that concern the village.
        public let total: Fraction
        /// Its share of the group's score, 0…1; nothing where the score isn't made of shares, as that of the weakest.
        public let share: Fraction?
    }

    /// The groups from the one that holds the criterion to the section, in this order.
    public let steps: [Step]

    /// Follows a criterion up to its section.
    ///
    /// - Parameter evaluation: Says what doesn't concern the village and so weighs nothing.
    public init(ofCriterion criterion: Int, in evaluation: Evaluation, by rules: DatedRules) {
        var steps: [Step] = []
        var child = Group.Child.criterion(criterion)
        while let index = rules.pack.groups.firstIndex(where: { $0.members.contains { $0.child == child } }) {
            steps.append(Self.step(of: child, inGroup: index, evaluation, rules))
            child = .group(index)
        }
        self.steps = steps
    }

    private static func step(of child: Group.Child, inGroup index: Int, _ evaluation: Evaluation, _ rules: DatedRules)
        -> Step
    {
        let group = rules.pack.groups[index]
        let counts = group.aggregate == .countMet
        var (own, total) = (Fraction.zero, Fraction.zero)
        for (member, weight) in zip(group.members, rules.weights(ofGroup: index)) {
            let outcome =
                switch member.child {
                case .criterion(let index): evaluation.criteria[index].outcome
                case .group(let index): evaluation.groups[index].outcome
                }
            let weight = counts ? .one : weight
            if member.child == child { own = weight }
            if outcome != .notApplicable || member.child == child { total = total + weight }
        }
        let isMadeOfShares = counts || group.aggregate == .weightedMean || group.aggregate == .sum
        return Step(group: index, weight: own, total: total, share: isMadeOfShares ? own.divided(by: total) : nil)
    }

    /// The share that the criterion has of the score of one of its groups, 0…1; nothing where some score on the way isn't
    /// made of shares, or where the group doesn't hold it.
    public func share(ofGroup group: Int) -> Fraction? {
        var share = Fraction.one
        for step in steps {
            guard let own = step.share else { return nil }
            share = share * own
            if step.group == group { return share }
        }
        return nil
    }
}
