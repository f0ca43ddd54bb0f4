import Certification
import Diagnostics
import FEEL

extension SearchReview {
    // MARK: Formulas that fail

    /// Rules that can't be calculated for evidence that the pack allows.
    func faultFindings() -> [Diagnostic] {
        let reduction = EvidenceReduction(steps: search.steps)
        var findings: [Diagnostic] = []
        for criterion in pack.criteria.indices {
            guard let witness = search.witnesses(of: criterion).first(where: { $0.found.outcome == .fault }) else {
                continue
            }
            let evidence = reduction.reduced(witness.evidence) { $0.criteria[criterion].outcome == .fault }
            let slots = evidence.slots(search.rules).values
            let programs = [pack.criteria[criterion].applies, pack.criteria[criterion].test.program].compactMap { $0 }
            guard let (place, kind) = fault(in: programs, slots) else { continue }
            findings.append(
                .incalculable(kind, subject: pack.criteria[criterion].path, at: place, notes: [note(evidence)])
            )
        }
        for (check, evidence) in search.surveys.flatMap(\.self).flatMap(\.faultyChecks).sorted(by: { $0.key < $1.key })
        {
            let slots = evidence.slots(search.rules).values
            guard let (place, kind) = fault(in: [pack.checks[check].holds], slots),
                !findings.contains(where: { $0.range == place })
            else { continue }
            findings.append(.incalculable(kind, subject: pack.checks[check].id, at: place, notes: [note(evidence)]))
        }
        return findings
    }

    /// The place of the first failure that isn't one of the facts.
    private func fault(in programs: [Program], _ slots: [Value]) -> (place: SourceRange, kind: Failure.Kind)? {
        for program in programs {
            guard case .failure(let failure) = program.evaluate(slots, asOf: search.rules.asOf).value,
                failure.kind != .contradictoryData, failure.kind != .notApplicable
            else { continue }
            return (program.range(of: failure.node), failure.kind)
        }
        return nil
    }

    // MARK: Findings nobody gets

    /// Bands and outcomes for which no evidence was found; of a criterion that is short of bands only these are told.
    func outcomeFindings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for (index, criterion) in pack.criteria.enumerated() where !criterion.reads.isEmpty {
            guard let declared = review.declared.criteria[criterion.path], isTelling(of: index) else { continue }
            let found = search.witnesses(of: index).map(\.found)
            let effort = effort(of: index)
            var missingBands: [Int] = []
            if case .bands(_, _, let bands) = declared.test {
                missingBands = bands.indices.filter { band in !found.contains { $0.band == band } }
                for band in missingBands {
                    findings.append(.bandNotFound(of: criterion.path, at: bands[band].range, effort))
                }
            }
            guard missingBands.isEmpty else { continue }
            if !found.contains(where: { $0.outcome == .met }) {
                findings.append(.neverMet(criterion.path, at: declared.id.range, effort))
            } else if !found.contains(where: { $0.outcome == .notMet }) {
                findings.append(.neverFailed(criterion.path, at: declared.id.range, effort))
            }
        }
        return findings
    }

    /// Whether there is anything to say of findings of a criterion that weren't met with.
    private func isTelling(of criterion: Int) -> Bool {
        guard !search.asksWhetherKnown(criterion), let cluster = search.cluster(of: criterion)?.cluster else {
            return false
        }
        return search.isTelling(cluster)
    }

    private func effort(of criterion: Int) -> SearchEffort {
        guard let cluster = search.cluster(of: criterion)?.cluster else {
            return SearchEffort(tries: 0, isExhaustive: false)
        }
        let tries = search.surveys.reduce(0) { $0 + $1[cluster].judgements }
        return SearchEffort(tries: tries, isExhaustive: search.isExhaustive && search.coversMissingEvidence(cluster))
    }

    // MARK: Rules no level needs

    /// The largest groups, and the criteria, that no level's condition hangs on; proven by following the names.
    func unneededFindings() -> [Diagnostic] {
        var needed: Set<Group.Child> = []
        func mark(_ child: Group.Child) {
            needed.insert(child)
            if case .group(let index) = child { for member in pack.groups[index].members { mark(member.child) } }
        }
        for level in pack.levels { for child in villages.structure.children(readBy: level.requires) { mark(child) } }
        var findings: [Diagnostic] = []
        func visit(_ child: Group.Child) {
            guard !needed.contains(child) else { return }
            if case .group(let index) = child, pack.groups[index].members.contains(where: { holdsNeeded($0.child) }) {
                for member in pack.groups[index].members { visit(member.child) }
                return
            }
            findings += unneeded(child)
        }
        func holdsNeeded(_ child: Group.Child) -> Bool {
            if needed.contains(child) { return true }
            guard case .group(let index) = child else { return false }
            return pack.groups[index].members.contains { holdsNeeded($0.child) }
        }
        for section in pack.sections { visit(.group(section)) }
        return findings
    }

    private func unneeded(_ child: Group.Child) -> [Diagnostic] {
        switch child {
        case .group(let index):
            let path = pack.groups[index].path
            return review.declared.groups[path].map { [.unneeded(path, at: $0.id.range)] } ?? []
        case .criterion(let index):
            let path = pack.criteria[index].path
            return review.declared.criteria[path].map { [.unneeded(path, at: $0.id.range)] } ?? []
        }
    }
}
