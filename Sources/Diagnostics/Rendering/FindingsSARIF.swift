/// Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), as code hosts show them beside the lines.
public struct FindingsSARIF: Sendable {
    /// The language of the messages.
    public let language: Language

    /// Creates a renderer.
    public init(language: Language) {
        self.language = language
    }

    /// The document, ending in a line break: one run with all folders.
    public func render(_ report: FindingReport) -> String {
        let results = report.folders.flatMap { folder in folder.findings.map { (folder, $0) } }
        let rules = Set(results.map(\.1.diagnostic.id)).sorted()
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            writer.string("version", "2.1.0")
            writer.array("runs") { writer in
                writer.object { writer in
                    writeTool(rules, report, to: &writer)
                    writer.string("language", language.rawValue)
                    // SARIF counts columns as the text of a finding does: in Unicode scalars, from 1.
                    writer.string("columnKind", "unicodeCodePoints")
                    writer.array("invocations") { $0.object { $0.bool("executionSuccessful", true) } }
                    writer.array("results", results) { writer, result in
                        writer.object { write(result.1, of: result.0, rules, to: &$0) }
                    }
                }
            }
        }
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func writeTool(_ rules: [String], _ report: FindingReport, to writer: inout JSONWriter) {
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.string("name", "dme")
                writer.string("version", report.engine)
                writer.string("language", language.rawValue)
                writer.array("rules", rules) { writer, id in
                    writer.object { writer in
                        writer.string("id", id)
                        guard let explanation = report.explanation(id) else { return }
                        let (why, mend) = (explanation.why[language], explanation.mend[language])
                        write("shortDescription", explanation.title[language], to: &writer)
                        write("fullDescription", why, to: &writer)
                        writer.object("help") { writer in
                            writer.string("text", "\(why)\n\n\(mend)")
                            writer.string("markdown", "\(MarkdownText.escape(why))\n\n\(MarkdownText.escape(mend))")
                        }
                    }
                }
            }
        }
    }

    private func write(_ finding: Finding, of folder: CheckedFolder, _ rules: [String], to writer: inout JSONWriter) {
        let diagnostic = finding.diagnostic
        let level =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            }
        // What is said of no place belongs to the message; the rest is said at its place.
        let remarks = diagnostic.notes.filter { $0.range == nil }.map { "\n\($0.message[language])" }.joined()
        let places = diagnostic.notes.filter { $0.range != nil }
        writer.string("ruleId", diagnostic.id)
        if let index = rules.firstIndex(of: diagnostic.id) { writer.int("ruleIndex", index) }
        writer.string("level", level)
        write("message", diagnostic.message[language] + remarks, to: &writer)
        writer.array("locations") { writer in
            writer.object { writer in
                writePlace(diagnostic.range, else: folder.path, to: &writer)
                guard let subject = diagnostic.subject else { return }
                writer.array("logicalLocations") { $0.object { $0.string("fullyQualifiedName", subject) } }
            }
        }
        if !places.isEmpty {
            writer.array("relatedLocations", places.enumerated()) { writer, note in
                writer.object { writer in
                    writer.int("id", note.offset)
                    write("message", note.element.message[language], to: &writer)
                    writePlace(note.element.range, else: folder.path, to: &writer)
                }
            }
        }
        // Who reads a fix there may make it unasked.
        let certain = diagnostic.fixIts.filter(\.isCertain)
        if !certain.isEmpty { writer.array("fixes", certain) { write($1, to: &$0) } }
        if let suppression = finding.suppression { write(suppression, to: &writer) }
    }

    private func write(_ fixIt: Diagnostic.FixIt, to writer: inout JSONWriter) {
        writer.object { writer in
            write("description", fixIt.message[language], to: &writer)
            writer.array("artifactChanges") { writer in
                writer.object { writer in
                    writer.object("artifactLocation") { $0.string("uri", Self.uri(fixIt.range.file.path)) }
                    writer.array("replacements") { writer in
                        writer.object { writer in
                            writeRegion("deletedRegion", fixIt.range, to: &writer)
                            write("insertedContent", fixIt.replacement, to: &writer)
                        }
                    }
                }
            }
        }
    }

    private func write(_ suppression: Finding.Suppression, to writer: inout JSONWriter) {
        writer.array("suppressions") { writer in
            writer.object { writer in
                writer.string("kind", "inSource")
                writer.string("justification", "\(suppression.reason[language]) (≤ \(suppression.until))")
                writer.object("location") { writePlace(suppression.range, else: "", to: &$0) }
            }
        }
    }

    private func writePlace(_ range: SourceRange?, else path: String, to writer: inout JSONWriter) {
        writer.object("physicalLocation") { writer in
            writer.object("artifactLocation") { $0.string("uri", Self.uri(range?.file.path ?? path)) }
            if let range { writeRegion("region", range, to: &writer) }
        }
    }

    private func writeRegion(_ key: String, _ range: SourceRange, to writer: inout JSONWriter) {
        let start = range.file.position(at: range.offsets.lowerBound)
        let end = range.file.position(at: range.offsets.upperBound)
        writer.object(key) { writer in
            writer.int("startLine", start.line)
            writer.int("startColumn", start.column)
            writer.int("endLine", end.line)
            writer.int("endColumn", end.column)
        }
    }

    private func write(_ key: String, _ text: String, to writer: inout JSONWriter) {
        writer.object(key) { $0.string("text", text) }
    }

    /// A path as a URI reference: bytes that RFC 3986 doesn't leave unreserved become `%` and two digits.
    static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        let encoded = path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
        return path.hasPrefix("/") ? "file://" + encoded : encoded
    }
}
