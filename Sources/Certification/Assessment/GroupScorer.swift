/// Scores one group from the results of what it holds.
struct GroupScorer {
    let rules: DatedRules

    /// Scores a group; the groups it holds are among `groups` already.
    func score(_ index: Int, criteria: [CriterionResult], groups: [GroupResult]) -> GroupResult {
        let dated = rules.groups[index]
        var members: [MemberScore] = []
        members.reserveCapacity(dated.members.count)
        for (position, child) in dated.members.enumerated() {
            switch child {
            case .criterion(let child): members.append(MemberScore(criteria[child], weight: dated.weights[position]))
            case .group(let child): members.append(MemberScore(groups[child], weight: dated.weights[position]))
            }
        }
        guard members.contains(where: { $0.applicability != .never }) else {
            return GroupResult(
                outcome: .notApplicable,
                share: .open,
                largest: dated.largest,
                mayNotApply: false,
                score: ScoreRange.open.scaled(by: dated.largest),
                certainlyMet: true,
                possiblyMet: true
            )
        }
        let share = Aggregation.share(dated.aggregate, of: members)
        let score = dated.aggregate == .countMet ? Aggregation.count(of: members) : share.scaled(by: dated.largest)
        let mayNotApply = !members.contains { $0.applicability == .always }
        let certainlyMet = dated.metAt.map { score.low >= $0 } ?? Aggregation.allCertainlyMet(members)
        let possiblyMet = dated.metAt.map { score.high >= $0 } ?? Aggregation.allPossiblyMet(members)
        let hasFault = dated.members.contains { child in
            switch child {
            case .criterion(let child): criteria[child].outcome == .fault
            case .group(let child): groups[child].outcome == .fault
            }
        }
        return GroupResult(
            outcome: outcome(mayNotApply, certainlyMet, possiblyMet, hasFault),
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
