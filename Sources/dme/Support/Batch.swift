import ArgumentParser
import Diagnostics
import Loading
import Reporting

/// One run over many evidence files: assesses on all cores, writes in the order of the files, and remembers what the summary
/// and the exit code need.
struct Batch {
    private let session: Session
    private let destination: ReportDestination
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
        if destination.hasSummary { overview = BatchSummary(rules: session.rules, language: session.language) }
    }

    /// Assesses every village in the files; one that can't be used doesn't stop the others.
    ///
    /// - Throws: `InputError`: nothing to assess, or a table or page of all villages that can't be written.
    mutating func run(_ paths: [String]) async throws {
        let files = try EvidenceFiles.find(paths)
        try destination.prepare()
        table = try AssessmentTable(session: session, destination: destination)
        let assessor = FileAssessor(session: session, destination: destination)
        var progress = Progress(total: files.count)
        var done = 0
        await Parallel.inOrder(files, { assessor.assess($0) }) { file in
            take(file)
            done += 1
            progress.advance(to: done)
        }
        try table?.finish()
        if let overview, !rows.isEmpty { try destination.write(overview, unassessed: unusableCount) }
    }

    private mutating func take(_ file: AssessedFile) {
        if let failure = file.failure { refuse(failure) }
        for village in file.villages {
            guard let village else {
                unusableCount += 1
                continue
            }
            do throws(InputError) {
                try take(village, of: file.path)
            } catch {
                refuse(error.message)
            }
        }
        if file.diagnostics.contains(where: { $0.severity == .error }) { hasFindings = true }
        session.messages.show(file.diagnostics)
    }

    private mutating func take(_ village: AssessedVillage, of path: String) throws(InputError) {
        if destination.folder != nil { try takeName(village.name, path: path) }
        if village.hasFault || !village.contradictions.isEmpty { hasFindings = true }
        for contradiction in village.contradictions { session.messages.say(contradiction) }
        let key = "\(village.code) \(village.period)"
        if let other = villages.updateValue(village.path, forKey: key) { sayTwice(village, other) }
        certainLevels.append(village.certainLevel)
        rows.append(village.row)
        for report in village.reports { try destination.write(report.text, report.format, of: village.name) }
        if let line = village.line { table?.add(line) }
        if let entry = village.entry { overview?.add(entry) }
    }

    private mutating func refuse(_ message: LocalizedText) {
        session.messages.say(message)
        unusableCount += 1
    }

    private mutating func sayTwice(_ village: AssessedVillage, _ other: String) {
        hasFindings = true
        session.messages.say(
            LocalizedText(
                id: "\(village.path): desa \(village.code) dengan masa data yang sama sudah ada di '\(other)'",
                en: "\(village.path): the village \(village.code) with the same period stands in '\(other)' already"
            )
        )
    }

    /// Sees to it that no report replaces another of the same run.
    private mutating func takeName(_ name: String, path: String) throws(InputError) {
        if let other = names[name] {
            throw InputError(
                path: path,
                reason: LocalizedText(
                    id: "laporannya akan menimpa laporan dari '\(other)'; beri nama berkas atau folder yang lain",
                    en: "its report would replace the one of '\(other)'; give the file or folder another name"
                )
            )
        }
        names[name] = path
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
