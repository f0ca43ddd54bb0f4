import Certification

/// What two assessments of the same evidence by two editions of a pack found differently.
struct EvaluationComparison {
    private let packs: (old: RulePack, new: RulePack)
    private let old: Assessment
    private let new: Assessment

    init(_ old: Assessment, _ new: Assessment, by packs: (old: RulePack, new: RulePack)) {
        (self.old, self.new, self.packs) = (old, new, packs)
    }

    /// The evaluations that a designation rests on.
    private var designation: (old: Evaluation, new: Evaluation) {
        (
            old.evaluation(at: packs.old.header.designationAssurance),
            new.evaluation(at: packs.new.header.designationAssurance)
        )
    }

    private var claimed: (old: Evaluation, new: Evaluation) {
        (old.evaluation(at: .claimed), new.evaluation(at: .claimed))
    }

    var sections: [VillageEffect.SectionScore] {
        func paths(_ pack: RulePack) -> [String] { pack.sections.map { pack.groups[$0].path } }
        return pairs(paths(packs.old), paths(packs.new)).compactMap { path in
            let index = (old: section(path, packs.old), new: section(path, packs.new))
            let label = index.new.map { packs.new.groups[$0].label } ?? index.old.map { packs.old.groups[$0].label }
            guard let label else { return nil }
            let score = VillageEffect.SectionScore(
                path: path,
                label: label,
                old: index.old.map { designation.old.groups[$0].score },
                new: index.new.map { designation.new.groups[$0].score },
                oldClaimed: index.old.map { claimed.old.groups[$0].score },
                newClaimed: index.new.map { claimed.new.groups[$0].score }
            )
            return score.old != score.new || score.oldClaimed != score.newClaimed ? score : nil
        }
    }

    private func section(_ path: String, _ pack: RulePack) -> Int? {
        pack.sections.first { pack.groups[$0].path == path }
    }

    var criteria: [VillageEffect.CriterionOutcome] {
        let before = Dictionary(packs.old.criteria.enumerated().map { ($1.path, $0) }) { first, _ in first }
        let after = Dictionary(packs.new.criteria.enumerated().map { ($1.path, $0) }) { first, _ in first }
        return pairs(packs.old.criteria.map(\.path), packs.new.criteria.map(\.path)).compactMap { path in
            let index = (old: before[path], new: after[path])
            let label = index.new.map { packs.new.criteria[$0].label } ?? index.old.map { packs.old.criteria[$0].label }
            guard let label else { return nil }
            let outcome = VillageEffect.CriterionOutcome(
                path: path,
                label: label,
                old: index.old.map { designation.old.criteria[$0].outcome },
                new: index.new.map { designation.new.criteria[$0].outcome },
                oldClaimed: index.old.map { claimed.old.criteria[$0].outcome },
                newClaimed: index.new.map { claimed.new.criteria[$0].outcome }
            )
            return outcome.old != outcome.new || outcome.oldClaimed != outcome.newClaimed ? outcome : nil
        }
    }

    /// What the evidence states of facts that only one edition has.
    var factsOfOneEdition: [String] {
        func stated(_ assessment: Assessment, _ pack: RulePack, without other: RulePack) -> [String] {
            let known = Set(other.facts.map(\.id))
            return zip(pack.facts, assessment.evidence.facts).compactMap { fact, found in
                !known.contains(fact.id) && found != .missing ? fact.id : nil
            }
        }
        return stated(new, packs.new, without: packs.old) + stated(old, packs.old, without: packs.new)
    }

    /// All ids of both sides: those of the new one in its order, then those that are gone.
    private func pairs(_ old: [String], _ new: [String]) -> [String] {
        let known = Set(new)
        return new + old.filter { !known.contains($0) }
    }
}
