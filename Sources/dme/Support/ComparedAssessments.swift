import Analysis
import Certification
import Diagnostics
import Loading
import Reporting

/// Two assessments of a village from their files, each with the pack that was given for it.
struct ComparedAssessments {
    /// One of the two.
    struct Side {
        let file: AssessmentFile
        /// The pack as it was loaded.
        let edition: PackEdition
        /// How the command line named it.
        let name: String
        /// The pack at the assurance of the file, on its day.
        let rules: DatedRules

        init(_ file: AssessmentFile, edition: PackEdition, named name: String) {
            self.file = file
            self.edition = edition
            self.name = name
            rules = DatedRules(edition.pack.judged(at: file.pack.assurance), asOf: file.asOf)
        }

        /// What keeps it from being used: another pack, or figures that its own evidence doesn't give.
        func finding(as role: AssessmentFile.Role) -> Diagnostic? {
            if let finding = file.finding(for: edition.pack, named: name, as: role) { return finding }
            let assessment = Assessor(rules: rules).assess(file.evidence(by: rules))
            return file.finding(against: AssessmentJSON(rules: rules).render(assessment), by: assessment.engine)
        }

        var source: ComparisonReport.File {
            let path = file.source.path
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return ComparisonReport.File(name: name, digest: file.digest)
        }
    }

    let old: Side
    let new: Side

    /// What keeps the two from being compared.
    var findings: [Diagnostic] {
        let sides = [old.finding(as: .old), new.finding(as: .new)].compactMap(\.self)
        let packs = (old: old.edition.pack, new: new.edition.pack)
        return sides + AssessmentFile.findings(from: old.file, to: new.file, by: packs)
    }

    /// The comparison, of assessments without findings.
    var report: ComparisonReport {
        let oldEvidence = old.file.evidence(by: old.rules)
        // What the old rules ask and the new ones don't isn't in the new file; it stays as it was.
        let newByOld = new.file.evidence(by: old.rules, without: oldEvidence)
        let comparison = AssessmentComparison(
            from: AssessmentComparison.Side(pack: old.rules.pack, asOf: old.file.asOf),
            to: AssessmentComparison.Side(pack: new.rules.pack, asOf: new.file.asOf),
            oldEvidence: oldEvidence,
            newByOld: newByOld,
            newEvidence: new.file.evidence(by: new.rules)
        )
        let isSame = old.edition.pack.digest == new.edition.pack.digest
        return ComparisonReport(
            comparison,
            old: old.source,
            new: new.source,
            rules: isSame ? nil : PackDifference(from: old.edition, to: new.edition)
        )
    }
}
