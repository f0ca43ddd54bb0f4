/// Foreign text for a cell of a CSV file, such that no spreadsheet program takes it for a formula and nothing of it is lost.
///
/// At the start of the text and after each comma, semicolon, tab and line end, where a program with other settings might begin
/// a new cell, an apostrophe stands if what follows could begin a formula, or is an apostrophe itself. Taking one apostrophe
/// away at each of these places gives the text again.
///
/// Source: OWASP, "CSV Injection", which names the characters and warns of separators within a text.
enum CSVText {
    private static let apostrophe: Unicode.Scalar = "'"

    /// The text with apostrophes where they are needed.
    static func guarded(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var guarded = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if index == 0 || isSeparator(scalars[index - 1]), needsGuard(scalars[index...]) {
                guarded.append(apostrophe)
            }
            guarded.append(scalar)
        }
        return String(guarded)
    }

    /// The text that was guarded.
    static func restored(_ cell: String) -> String {
        var restored = String.UnicodeScalarView()
        var isStart = true
        for scalar in cell.unicodeScalars {
            if !(isStart && scalar == apostrophe) { restored.append(scalar) }
            isStart = isSeparator(scalar)
        }
        return String(restored)
    }

    private static func needsGuard(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        if rest.first == apostrophe { return true }
        for scalar in rest {
            if isDangerous(scalar) { return true }
            if !isSkipped(scalar) { return false }
        }
        return false
    }

    /// Where a program with other settings, or one that reads no quotation marks, might begin a new cell.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        [",", ";", "\t", "\r", "\n"].contains(scalar)
    }

    /// What begins a formula, also in the wide, small and mathematical forms that some programs take for the plain one.
    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n": true
        case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        case "\u{FE66}", "\u{FE62}", "\u{FE63}", "\u{FE6B}", "\u{2212}": true
        default: false
        }
    }

    /// What a program may drop before it looks at the first character: quotation marks, spaces, and what nobody sees.
    private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .initialPunctuation,
            .finalPunctuation, .nonspacingMark:
            true
        default: ["\"", "'", "`", "\u{201A}", "\u{201E}", "\u{FF02}", "\u{FF07}", "\u{FFFC}"].contains(scalar)
        }
    }
}
