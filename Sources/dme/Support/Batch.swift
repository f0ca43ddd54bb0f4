import ArgumentParser
import Certification
import Diagnostics
import Loading
import Reporting

/// One run over many evidence files: assesses, writes, and remembers what the summary and the exit code need.
struct Batch {
    private let session: Session
    private let destination: ReportDestination
    private let reader: EvidenceReader
    private var table: AssessmentTable?
    /// What the page about all villages needs; nothing where none is wanted.
    private var overview: BatchSummary?
    private var rows: [SummaryTable.Row] = []
    /// The certain level of each village assessed.
    private var certainLevels: [Int?] = []
    private var hasFindings = false
    private var unusableCount = 0
    /// The villages met, by code and period, with the file of each.
    private var villages: [String: String] = [:]
    /// The folder names taken, with the place that took each.
    private var names: [String: String] = [:]

    init(session: Session, destination: ReportDestination) {
        self.session = session
        self.destination = destination
        reader = EvidenceReader(rules: session.rules)
        if destination.hasSummary { overview = BatchSummary(rules: session.rules, language: session.language) }
    }

    /// Assesses every village in the files; one that can't be used doesn't stop the others.
    mutating func run(_ paths: [String]) throws(InputError) {
        let files = try InputFiles.find(paths)
        guard !files.isEmpty else {
            throw InputError(
                path: paths.joined(separator: ", "),
                reason: LocalizedText(
                    id: "tidak ada berkas bukti (*.yaml) di sini",
                    en: "there is no evidence file (*.yaml) here"
                )
            )
        }
        try destination.prepare()
        table = try AssessmentTable(session: session, destination: destination)
        var progress = Progress(total: files.count)
        for (index, path) in files.enumerated() {
            do throws(InputError) {
                try assess(InputFiles.read(path), path: path)
            } catch {
                session.messages.say(error.message)
                unusableCount += 1
            }
            progress.advance(to: index + 1)
        }
        try table?.finish()
        if let overview, !rows.isEmpty { try destination.write(overview, unassessed: unusableCount) }
    }

    private mutating func assess(_ file: SourceFile, path: String) throws(InputError) {
        var documents = reader.documents(of: file)
        var diagnostics: [Diagnostic] = []
        var position = 0
        while let document = documents.next(into: &diagnostics) {
            position += 1
            guard case .evidence(let evidence) = document else {
                unusableCount += 1
                continue
            }
            try report(on: evidence, name: name(of: evidence, path: path, position: position))
        }
        if diagnostics.contains(where: { $0.severity == .error }) { hasFindings = true }
        session.messages.show(diagnostics)
    }

    private mutating func report(on evidence: Evidence, name: String) throws(InputError) {
        let assessment = session.assessor.assess(evidence)
        if assessment.hasFault { hasFindings = true }
        let contradictions = session.contradictions(in: assessment)
        for contradiction in contradictions { session.messages.say(contradiction) }
        let period = "\(evidence.village.code.text) \(evidence.periodFrom) \(evidence.periodTo)"
        if let other = villages.updateValue(evidence.path, forKey: period) { sayTwice(evidence, other) }
        if !contradictions.isEmpty { hasFindings = true }
        let designation = session.rules.pack.header.designationAssurance
        certainLevels.append(assessment.evaluation(at: designation).certainLevel)
        rows.append(SummaryTable.Row(assessment, rules: session.rules, language: session.language))
        for format in destination.formats {
            let text =
                switch format {
                case .markdown: MarkdownReport(rules: session.rules, language: session.language).render(assessment)
                case .html: HTMLReport(rules: session.rules, language: session.language).render(assessment)
                case .json: AssessmentJSON(rules: session.rules).render(assessment)
                }
            try destination.write(text, format, of: name)
        }
        table?.add(assessment, report: name)
        overview?.add(assessment, report: name)
    }

    private mutating func sayTwice(_ evidence: Evidence, _ other: String) {
        hasFindings = true
        let code = evidence.village.code.text
        session.messages.say(
            LocalizedText(
                id: "\(evidence.path): desa \(code) dengan masa data yang sama sudah ada di '\(other)'",
                en: "\(evidence.path): the village \(code) with the same period stands in '\(other)' already"
            )
        )
    }

    /// The folder of a village's reports: named like its file, or like the file's folder when that is `evidence.yaml`.
    private mutating func name(of evidence: Evidence, path: String, position: Int) throws(InputError) -> String {
        let parts = path.split(separator: "/")
        let file = parts.last.map { $0.split(separator: ".").dropLast().joined(separator: ".") } ?? "evidence"
        // A step such as `..` names no folder, and would lead out of the one for reports.
        let folder = parts.dropLast().last.flatMap { [".", ".."].contains($0) ? nil : String($0) }
        var name = file == "evidence" ? folder ?? file : file
        if position > 1 { name += "-\(evidence.village.code.text)" }
        if let other = names[name], destination.folder != nil {
            throw InputError(
                path: path,
                reason: LocalizedText(
                    id: "laporannya akan menimpa laporan dari '\(other)'; beri nama berkas atau folder yang lain",
                    en: "its report would replace the one of '\(other)'; give the file or folder another name"
                )
            )
        }
        names[name] = path
        return name
    }

    /// The table of all villages.
    func summary(width: Int) -> String {
        SummaryTable(rows, language: session.language).render(width: width)
    }

    /// How the command ends; nothing for "done".
    func status(floor: Int?) -> ExitCode? {
        if rows.isEmpty { return ExitStatus.unusable }
        let isBelow = floor.map { floor in certainLevels.contains { $0.map { $0 > floor } ?? true } } ?? false
        return hasFindings || unusableCount > 0 || isBelow ? ExitStatus.findings : nil
    }
}
