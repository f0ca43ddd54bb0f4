import Certification
import Diagnostics

/// Finds the scores of the sections of two packs at every stage of a comparison.
struct SectionFinder {
    /// The old assessment, then the one after each part.
    let stages: [Assessment]
    /// The pack of each stage.
    let packs: [RulePack]
    /// The assessment by the old pack with the expiry only of what isn't renewed.
    let lasting: Assessment

    /// The sections in the order of the new pack, those that are gone last.
    var sections: [SectionSplit] {
        guard let old = packs.first, let new = packs.last else { return [] }
        let paths = new.sections.map { new.groups[$0].path }
        let gone = old.sections.map { old.groups[$0].path }.filter { !paths.contains($0) }
        return (paths + gone).compactMap { path in
            let index = (old: section(path, of: old), new: section(path, of: new))
            guard let group = index.new.map({ new.groups[$0] }) ?? index.old.map({ old.groups[$0] }) else { return nil }
            let results = results(path) { $0.header.designationAssurance }
            return SectionSplit(
                path: path,
                label: group.label,
                isCount: group.aggregate == .countMet,
                oldLargest: (results.first ?? nil)?.largest,
                newLargest: (results.last ?? nil)?.largest,
                proven: split(results, index.old, at: old.header.designationAssurance),
                claimed: split(self.results(path) { _ in .claimed }, index.old, at: .claimed)
            )
        }
    }

    private func section(_ path: String, of pack: RulePack) -> Int? {
        pack.sections.first { pack.groups[$0].path == path }
    }

    /// The results of a section at each stage; nothing where the pack has no such section.
    private func results(_ path: String, at assurance: (RulePack) -> Assurance) -> [GroupResult?] {
        zip(stages, packs).map { stage, pack in
            section(path, of: pack).map { stage.evaluation(at: assurance(pack)).groups[$0] }
        }
    }

    private func split(_ results: [GroupResult?], _ index: Int?, at assurance: Assurance) -> PointSplit {
        PointSplit(
            scores: results.map(low),
            lasting: low(index.map { lasting.evaluation(at: assurance).groups[$0] })
        )
    }

    /// What is proven of a score; nothing for what isn't there or isn't applicable.
    private func low(_ result: GroupResult?) -> Fraction? {
        result.flatMap { $0.outcome == .notApplicable ? nil : $0.score.low }
    }
}
