import Diagnostics

extension JSONWriter {
    /// What a finding says and where, with its notes, as entries of the object that is open.
    mutating func finding(_ finding: Diagnostic) {
        string("id", finding.id)
        string("severity", finding.severity.rawValue)
        text("message", finding.message)
        optional("subject", finding.subject)
        if let range = finding.range { place(range) }
        array("notes", finding.notes) { writer, note in
            writer.object { writer in
                writer.text("message", note.message)
                if let range = note.range { writer.place(range) }
            }
        }
    }

    /// Where a stretch starts, as entries of the object that is open: file, line and column.
    mutating func place(_ range: SourceRange) {
        let position = range.file.position(at: range.offsets.lowerBound)
        string("file", range.file.path)
        int("line", position.line)
        int("column", position.column)
    }
}
