import Analysis
import Certification
import Diagnostics
import Loading
import Reporting

/// Assesses the villages of evidence files, each file apart from all others, so that it can be done on many cores.
struct FileAssessor: Sendable {
    private let session: Session
    private let destination: ReportDestination
    private let reader: EvidenceReader
    private let assessor: Assessor
    /// Gives the advice that pages have; nothing where no page is written, since advice takes longer than an assessment.
    private let adviser: Adviser?
    private let csv: AssessmentCSV?

    init(session: Session, destination: ReportDestination) {
        (self.session, self.destination) = (session, destination)
        reader = EvidenceReader(rules: session.rules)
        assessor = session.assessor
        adviser = destination.formats.contains { $0 != .json } ? Adviser(rules: session.rules) : nil
        csv = destination.hasTable ? AssessmentCSV(rules: session.rules, language: session.language) : nil
    }

    /// Reads and assesses a file.
    func assess(_ path: String) -> AssessedFile {
        let file: SourceFile
        do throws(InputError) {
            file = try InputFiles.read(path)
        } catch {
            return AssessedFile(path: path, villages: [], diagnostics: [], failure: error.message)
        }
        var documents = reader.documents(of: file)
        var diagnostics: [Diagnostic] = []
        var villages: [AssessedVillage?] = []
        while let document = documents.next(into: &diagnostics) {
            switch document {
            case .evidence(let evidence):
                villages.append(village(evidence, name: name(of: evidence, path: path, position: villages.count)))
            case .unusable: villages.append(nil)
            }
        }
        return AssessedFile(path: path, villages: villages, diagnostics: diagnostics, failure: nil)
    }

    private func village(_ evidence: Evidence, name: String) -> AssessedVillage {
        let (rules, language) = (session.rules, session.language)
        let assessment = assessor.assess(evidence)
        let designation = rules.pack.header.designationAssurance
        return AssessedVillage(
            path: evidence.path,
            code: evidence.village.code.text,
            period: "\(evidence.periodFrom) \(evidence.periodTo)",
            name: name,
            certainLevel: assessment.evaluation(at: designation).certainLevel,
            hasFault: assessment.hasFault,
            contradictions: session.contradictions(in: assessment),
            row: SummaryTable.Row(assessment, rules: rules, language: language),
            reports: reports(on: assessment),
            line: csv?.line(assessment, report: name),
            entry: destination.hasSummary
                ? BatchSummary.Entry(assessment, rules: rules, language: language, report: name) : nil
        )
    }

    private func reports(on assessment: Assessment) -> [(format: ReportFormats.Format, text: String)] {
        let (rules, language, folder) = (session.rules, session.language, session.rulesFolder)
        let advice = adviser?.advice(on: assessment.evidence)
        return destination.formats.compactMap { format in
            switch (format, advice) {
            case (.json, _): (format, AssessmentJSON(rules: rules).render(assessment))
            case (.markdown, let advice?):
                (
                    format,
                    MarkdownReport(rules: rules, language: language, rulesFolder: folder).render(assessment, advice)
                )
            case (.html, let advice?):
                (format, HTMLReport(rules: rules, language: language, rulesFolder: folder).render(assessment, advice))
            case (.markdown, nil), (.html, nil): nil
            }
        }
    }

    /// The name under which a village's reports stand; see ``AssessedVillage/name``.
    private func name(of evidence: Evidence, path: String, position: Int) -> String {
        let parts = path.split(separator: "/")
        let file = parts.last.map { $0.split(separator: ".").dropLast().joined(separator: ".") } ?? "evidence"
        // A step such as `..` names no folder, and would lead out of the one for reports.
        let folder = parts.dropLast().last.flatMap { [".", ".."].contains($0) ? nil : String($0) }
        let name = file == "evidence" ? folder ?? file : file
        return position == 0 ? name : "\(name)-\(evidence.village.code.text)"
    }
}
