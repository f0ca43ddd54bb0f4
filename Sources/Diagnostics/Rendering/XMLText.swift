/// Foreign text inside XML 1.0: whatever it is, the document stays well-formed and shows it.
public enum XMLText {
    /// The text for the content of an element or the value of an attribute in double quotes.
    ///
    /// Markup becomes references; line ends and tabs too, since an attribute would lose them. A character that XML 1.0 has no
    /// way to write, such as a control character, becomes U+FFFD.
    public static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;".unicodeScalars
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            case "\t", "\n", "\r": escaped += "&#\(scalar.value);".unicodeScalars
            case "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}": escaped.append(scalar)
            default: escaped.append("\u{FFFD}")
            }
        }
        return String(escaped)
    }
}
