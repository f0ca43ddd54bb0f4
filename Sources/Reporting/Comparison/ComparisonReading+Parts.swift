import Analysis
import Certification
import Diagnostics

extension ComparisonReading {
    /// How many names stand after one reason before the rest is counted.
    private static let shownNames = 6
    /// How many changes of the rules are told before the rest is counted.
    private static let shownChanges = 30

    /// What a part changes, a line each: facts first, then rules, then criteria; none where it changes nothing.
    func lines(_ step: AssessmentComparison.Step) -> [String] {
        let facts = grouped(step.facts.map { (words($0, in: step.part), comparison.old.pack.facts[$0.fact].label) })
        let returning = returningCriteria
        let criteria = grouped(step.criteria.filter { !returning.contains($0.path) }.map { (words($0), $0.label) })
        return lastingLoss(step) + facts + (step.part == .rules ? ruleChanges : [])
            + criteria.map { line in
                "\(Phrases.criteriaHead[language]): \(line)"
            }
    }

    /// Of an expiry that was renewed in part or whole, what of the scores wasn't.
    private func lastingLoss(_ step: AssessmentComparison.Step) -> [String] {
        guard step.facts.contains(where: \.isRenewed), step.part == .expiry else { return [] }
        let assurance = comparison.new.pack.header.designationAssurance
        let splits = [(Phrases.proven(assurance), \SectionSplit.proven), (Phrases.claim, \SectionSplit.claimed)]
        let losses = splits.compactMap { name, split in
            let sections = comparison.sections.filter { $0[keyPath: split].lastingChange != .zero }.map { section in
                let change = section[keyPath: split].lastingChange
                return
                    "\(section.label[language]) \(signed(change, decimals: section.isCount ? 0 : 1, apartFrom: [.zero]))"
            }
            return sections.isEmpty ? nil : "\(name[language]): \(sections.joined(separator: ", "))"
        }
        return [
            losses.isEmpty
                ? Phrases.allRenewed[language] : Phrases.lastingLoss(losses.joined(separator: "; "))[language]
        ]
    }

    /// Names under the words that they share, in the order met: `belum diketahui → terpenuhi: Perdes, Satgas`.
    private func grouped(_ items: [(words: String, label: LocalizedText)]) -> [String] {
        var groups: [(words: String, names: [String])] = []
        for item in items {
            let name = item.label[language]
            if let same = groups.firstIndex(where: { $0.words == item.words }) {
                groups[same].names.append(name)
            } else {
                groups.append((item.words, [name]))
            }
        }
        return groups.map { words, names in
            let rest = names.count - Self.shownNames
            let shown = names.prefix(Self.shownNames).joined(separator: ", ")
            return "\(words): \(shown)" + (rest > 0 ? Phrases.andOthers(rest)[language] : "")
        }
    }

    // MARK: Facts

    private func words(_ change: FactChange, in part: ChangePart) -> String {
        let fact = comparison.old.pack.facts[change.fact]
        let (proven, claimed) = (words(change.proven, of: fact), words(change.claimed, of: fact))
        let claim = Phrases.claim[language]
        let words =
            switch (change.proven.isChanged, change.claimed.isChanged) {
            // Of what is lost at both, the proof says why; the claim may be older.
            case (true, true):
                proven == claimed || change.proven.isLost && change.claimed.isLost
                    ? proven : "\(proven); \(claim): \(claimed)"
            case (true, false): proven
            case (false, _): "\(claim): \(claimed)"
            }
        guard part == .expiry, change.isLost else { return words }
        return "\(words) (\((change.isRenewed ? Phrases.renewed : Phrases.notRenewed)[language]))"
    }

    /// `5 orang → 7 orang`; of what is lost only why, so that many facts lost for one reason stand together, and of what
    /// comes back only that it does.
    private func words(_ states: FactChange.States, of fact: Fact) -> String {
        let after = words(states.after, of: fact)
        if states.isLost { return after }
        let isBack = states.before.unknownReason != nil && states.first.unknownReason == nil
        if isBack, states.first == states.after { return Phrases.isBack[language] }
        return "\(words(isBack ? states.first : states.before, of: fact)) → \(after)"
    }

    private func words(_ state: FactState, of fact: Fact) -> String {
        switch state {
        case .known(let value): notation.value(value, of: fact)
        case .unknown(let reason): reason.words(in: comparison.old.pack, language)
        }
    }

    // MARK: Rules and criteria

    /// The parameters with another value, then what else changed in the rules and can change a result.
    private var ruleChanges: [String] {
        let parameters = comparison.parameters.map { change in
            let values = [change.old, change.new].map { notation.value($0, of: change.parameter) }
            return "\(change.parameter.label[language]): \(values.joined(separator: " → "))"
        }
        guard let rules = report.rules else { return parameters }
        let known = Set(comparison.parameters.map(\.parameter.id))
        let reading = DifferenceReading(report: DifferenceReport(rules, villages: nil), language: language)
        let others = reading.weighty.filter { $0.item != .parameter || !known.contains($0.path) }
            .map { "\(reading.subject($0)): \(reading.transition($0))" }
        let rest = others.count - Self.shownChanges
        return parameters + others.prefix(Self.shownChanges) + (rest > 0 ? [Phrases.andMore(rest)[language]] : [])
    }

    /// The criteria that come in the end to the outcome that they had at first, such as of what ran out and was renewed.
    private var returningCriteria: Set<String> {
        var ends: [String: (first: VillageEffect.CriterionOutcome, last: VillageEffect.CriterionOutcome)] = [:]
        for criterion in comparison.steps.flatMap(\.criteria) {
            ends[criterion.path] = (ends[criterion.path]?.first ?? criterion, criterion)
        }
        return Set(
            ends.filter { _, ends in
                ends.first.old == ends.last.new && ends.first.oldClaimed == ends.last.newClaimed
            }.keys
        )
    }

    /// `belum diketahui → terpenuhi`, by proof where that changed, else by the claims.
    private func words(_ criterion: VillageEffect.CriterionOutcome) -> String {
        let isProven = criterion.old != criterion.new
        let (before, after) = isProven ? (criterion.old, criterion.new) : (criterion.oldClaimed, criterion.newClaimed)
        let words = [
            before.map { Phrases.outcome($0)[language] } ?? Phrases.newOne[language],
            after.map { Phrases.outcome($0)[language] } ?? Phrases.gone[language],
        ].joined(separator: " → ")
        return isProven ? words : "\(words) (\(Phrases.claim[language]))"
    }
}
