/// A line of a CSV file (RFC 4180): commas between the cells, CR LF at the end.
struct CSVRecord {
    /// What would end a cell, also for a program that expects semicolons.
    private static let special = Set("\",;".utf8)

    private var cells: [String] = []

    /// The line, ending with CR LF.
    var line: String { cells.joined(separator: ",") + "\r\n" }

    /// Adds text; what could be a formula is guarded, see ``CSVText``.
    mutating func text(_ text: String?) { cells.append(CSVRecord.quoted(CSVText.guarded(text ?? ""))) }

    /// Adds a number as a plain decimal with a point; an empty cell for none.
    mutating func number(_ number: String?) { cells.append(number ?? "") }

    /// Adds a whole number.
    mutating func number(_ number: Int) { cells.append(String(number)) }

    /// Adds `true` or `false`.
    mutating func truth(_ truth: Bool) { cells.append(truth ? "true" : "false") }

    /// The cell in quotation marks where it holds what would end it, or spaces at its ends, which some programs drop.
    private static func quoted(_ text: String) -> String {
        // Scalars, not characters: CR and LF are one character.
        let ends = [text.unicodeScalars.first, text.unicodeScalars.last].compactMap { $0?.properties.isWhitespace }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && !special.contains($0) } && !ends.contains(true)
        guard !isPlain else { return text }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}
