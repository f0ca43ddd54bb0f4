/// Foreign text on one line, without anything that a screen would obey instead of show.
public enum PlainText {
    /// The text with line ends as spaces and control, format and bidirectional marks as visible `�`.
    public static func clean(_ text: String) -> String {
        // Nearly every text is plain ASCII, and Unicode's properties are slow to look up.
        guard !text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return text }
        var cleaned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .lineSeparator, .paragraphSeparator: cleaned.append(" ")
            case .control: cleaned.append(isSpace(scalar) ? " " : "\u{FFFD}")
            case .format, .surrogate, .privateUse, .unassigned: cleaned.append("\u{FFFD}")
            default: cleaned.append(scalar)
            }
        }
        return String(cleaned)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        ["\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}"].contains(scalar)
    }
}
