/// Findings as JSON for other programs: the contract `dme-findings/1`, described by `docs/findings.schema.json`.
public struct FindingsJSON: Sendable {
    /// The name of the contract; another meaning gets another name.
    public static let schema = "dme-findings/1"

    /// Creates a renderer; every text comes in both languages.
    public init() {}

    /// The document, ending in a line break.
    public func render(_ report: FindingReport) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("schema", Self.schema)
            writer.string("engine", report.engine)
            writer.string("asOf", report.asOf)
            writer.string("failLevel", report.failLevel.rawValue)
            writer.bool("failed", report.isFailed)
            write(report.counts, to: &writer)
            writer.array("folders", report.folders) { writer, folder in
                writer.object { write(folder, report, to: &$0) }
            }
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ counts: FindingCounts, to writer: inout JSONWriter) {
        writer.object("counts") { writer in
            writer.int("errors", counts.errors)
            writer.int("warnings", counts.warnings)
            writer.int("suppressed", counts.suppressed)
        }
    }

    private func write(_ folder: CheckedFolder, _ report: FindingReport, to writer: inout JSONWriter) {
        writer.string("path", folder.path)
        writer.optional("id", folder.edition?.id)
        writer.optional("version", folder.edition?.version)
        writer.optional("digest", folder.edition?.digest)
        writer.array("files", folder.files) { $0.string($1) }
        write(FindingCounts(folder.findings), to: &writer)
        writer.array("findings", folder.findings) { writer, finding in
            writer.object { write(finding, report, to: &$0) }
        }
    }

    private func write(_ finding: Finding, _ report: FindingReport, to writer: inout JSONWriter) {
        let diagnostic = finding.diagnostic
        let explanation = report.explanation(diagnostic.id)
        writer.string("id", diagnostic.id)
        writer.string("severity", diagnostic.severity.rawValue)
        write("message", diagnostic.message, to: &writer)
        writer.optional("subject", diagnostic.subject)
        write(diagnostic.range, to: &writer)
        writer.array("notes", diagnostic.notes) { writer, note in
            writer.object { writer in
                write("message", note.message, to: &writer)
                write(note.range, to: &writer)
            }
        }
        writer.array("fixIts", diagnostic.fixIts) { writer, fixIt in
            writer.object { writer in
                write("message", fixIt.message, to: &writer)
                write(fixIt.range, to: &writer)
                writer.string("replacement", fixIt.replacement)
                writer.bool("isCertain", fixIt.isCertain)
            }
        }
        write("why", explanation?.why, to: &writer)
        write("mend", explanation?.mend, to: &writer)
        writer.string("page", DiagnosticExplanation.page(on: diagnostic.id))
        guard let suppression = finding.suppression else { return writer.literal("suppression", "null") }
        writer.object("suppression") { writer in
            write("reason", suppression.reason, to: &writer)
            writer.string("until", suppression.until)
            write(suppression.range, to: &writer)
        }
    }

    private func write(_ key: String, _ text: LocalizedText?, to writer: inout JSONWriter) {
        guard let text else { return writer.literal(key, "null") }
        writer.object(key) { writer in
            writer.string("id", text.indonesian)
            writer.string("en", text.english)
        }
    }

    /// The file and the stretch; both `null` for what is nowhere.
    private func write(_ range: SourceRange?, to writer: inout JSONWriter) {
        writer.optional("file", range?.file.path)
        guard let range else { return writer.literal("range", "null") }
        writer.object("range") { writer in
            write("start", range.offsets.lowerBound, in: range.file, to: &writer)
            write("end", range.offsets.upperBound, in: range.file, to: &writer)
        }
    }

    private func write(_ key: String, _ offset: Int, in file: SourceFile, to writer: inout JSONWriter) {
        let position = file.position(at: offset)
        writer.object(key) { writer in
            writer.int("offset", offset)
            writer.int("line", position.line)
            writer.int("column", position.column)
        }
    }
}
