/// Scores one group from the results of what it holds.
struct GroupScorer {
    let rules: DatedRules

    /// What the members' results say together, apart from their scores.
    private struct Tally {
        var applies = false
        var mayApply = false
        var hasFault = false
        /// Whether every member that applies is met, whatever the open facts turn out to be.
        var allCertainlyMet = true
        /// Whether every member that applies can still be met; one that may not apply doesn't stand in the way.
        var allPossiblyMet = true
        /// How many members are met for certain, and how many can be.
        var certainlyMet = 0
        var possiblyMet = 0

        @inline(__always)
        mutating func take(_ outcome: Outcome, mayNotApply: Bool, certainlyMet: Bool, possiblyMet: Bool) {
            guard outcome != .notApplicable else { return }
            mayApply = true
            if !mayNotApply { applies = true }
            if outcome == .fault { hasFault = true }
            if !certainlyMet { allCertainlyMet = false }
            if !mayNotApply, !possiblyMet { allPossiblyMet = false }
            if !mayNotApply, certainlyMet { self.certainlyMet += 1 }
            if possiblyMet { self.possiblyMet += 1 }
        }
    }

    /// Scores a group; the groups it holds are among `groups` already.
    func score(_ index: Int, criteria: [CriterionResult], groups: [GroupResult]) -> GroupResult {
        let dated = rules.groups[index]
        let tally = tally(of: dated.members, criteria, groups)
        guard tally.mayApply else { return .notApplicable(largest: dated.largest) }
        let share: ScoreRange
        if dated.aggregate == .allMet {
            share = ScoreRange(tally.allCertainlyMet ? .one : .zero, tally.allPossiblyMet ? .one : .zero)
        } else {
            share =
                quickShare(of: dated, criteria, groups)
                ?? Aggregation.share(dated.aggregate, of: members(of: dated, criteria, groups))
        }
        let score =
            dated.aggregate == .countMet
            ? ScoreRange(Fraction(tally.certainlyMet), Fraction(tally.possiblyMet)) : share.scaled(by: dated.largest)
        let mayNotApply = !tally.applies
        let certainlyMet = dated.metAt.map { score.low >= $0 } ?? tally.allCertainlyMet
        let possiblyMet = dated.metAt.map { score.high >= $0 } ?? tally.allPossiblyMet
        return GroupResult(
            outcome: outcome(mayNotApply, certainlyMet, possiblyMet, tally.hasFault),
            share: share,
            largest: dated.largest,
            mayNotApply: mayNotApply,
            score: score,
            certainlyMet: certainlyMet,
            possiblyMet: possiblyMet || mayNotApply
        )
    }

    private func outcome(_ mayNotApply: Bool, _ certainlyMet: Bool, _ possiblyMet: Bool, _ hasFault: Bool) -> Outcome {
        if !mayNotApply, certainlyMet { return .met }
        if !mayNotApply, !possiblyMet { return .notMet }
        return hasFault ? .fault : .unknown
    }

    // MARK: Members

    private func tally(of members: [Group.Child], _ criteria: [CriterionResult], _ groups: [GroupResult]) -> Tally {
        var tally = Tally()
        for member in members {
            switch member {
            case .criterion(let index):
                tally.take(
                    criteria[index].outcome,
                    mayNotApply: criteria[index].mayNotApply,
                    certainlyMet: criteria[index].certainlyMet,
                    possiblyMet: criteria[index].possiblyMet
                )
            case .group(let index):
                tally.take(
                    groups[index].outcome,
                    mayNotApply: groups[index].mayNotApply,
                    certainlyMet: groups[index].certainlyMet,
                    possiblyMet: groups[index].possiblyMet
                )
            }
        }
        return tally
    }

    /// The share of a group whose aggregate is a mean, where machine words suffice for it.
    private func quickShare(
        of dated: DatedGroup,
        _ criteria: [CriterionResult],
        _ groups: [GroupResult]
    ) -> ScoreRange? {
        let isCount = dated.aggregate == .countMet
        guard isCount || dated.aggregate == .weightedMean || dated.aggregate == .sum,
            let weights = dated.wholeWeights
        else { return nil }
        var members: [WholeMean.Member] = []
        members.reserveCapacity(dated.members.count)
        for (position, child) in dated.members.enumerated() {
            let weight = isCount ? 1 : weights[position]
            switch child {
            case .criterion(let index) where criteria[index].outcome != .notApplicable:
                let isMet = isCount ? (criteria[index].certainlyMet, criteria[index].possiblyMet) : nil
                let mayNotApply = criteria[index].mayNotApply
                guard let member = WholeMean.Member(weight, isMet, criteria[index].score, mayNotApply) else {
                    return nil
                }
                members.append(member)
            case .group(let index) where groups[index].outcome != .notApplicable:
                let isMet = isCount ? (groups[index].certainlyMet, groups[index].possiblyMet) : nil
                let mayNotApply = groups[index].mayNotApply
                guard let member = WholeMean.Member(weight, isMet, groups[index].share, mayNotApply) else { return nil }
                members.append(member)
            default: continue
            }
        }
        return WholeMean(members)?.range
    }

    private func members(of dated: DatedGroup, _ criteria: [CriterionResult], _ groups: [GroupResult]) -> [MemberScore]
    {
        zip(dated.members, dated.weights).map { child, weight in
            switch child {
            case .criterion(let index): MemberScore(criteria[index], weight: weight)
            case .group(let index): MemberScore(groups[index], weight: weight)
            }
        }
    }
}

extension GroupResult {
    /// The result of a group that doesn't concern the village.
    fileprivate static func notApplicable(largest: Fraction) -> GroupResult {
        GroupResult(
            outcome: .notApplicable,
            share: .open,
            largest: largest,
            mayNotApply: false,
            score: ScoreRange.open.scaled(by: largest),
            certainlyMet: true,
            possiblyMet: true
        )
    }
}

extension WholeMean.Member {
    /// A member with its own share, or with 0 or 1 as it is met or not; nothing where words don't suffice.
    @inline(__always)
    fileprivate init?(
        _ weight: Int64,
        _ isMet: (certainly: Bool, possibly: Bool)?,
        _ share: ScoreRange,
        _ isOptional: Bool
    ) {
        if let isMet {
            self.init(
                weight: weight,
                low: (isMet.certainly ? 1 : 0, 1),
                high: (isMet.possibly ? 1 : 0, 1),
                isOptional: isOptional
            )
            return
        }
        guard let low = share.low.words, let high = share.high.words else { return nil }
        self.init(weight: weight, low: low, high: high, isOptional: isOptional)
    }
}

extension MemberScore {
    /// A criterion as a member.
    fileprivate init(_ result: CriterionResult, weight: Fraction) {
        self.init(
            weight: weight,
            share: result.score,
            applicability: result.outcome == .notApplicable ? .never : result.mayNotApply ? .maybe : .always,
            certainlyMet: result.certainlyMet,
            possiblyMet: result.possiblyMet
        )
    }

    /// A group as a member.
    fileprivate init(_ result: GroupResult, weight: Fraction) {
        self.init(
            weight: weight,
            share: result.share,
            applicability: result.outcome == .notApplicable ? .never : result.mayNotApply ? .maybe : .always,
            certainlyMet: result.certainlyMet,
            possiblyMet: result.possiblyMet
        )
    }
}
