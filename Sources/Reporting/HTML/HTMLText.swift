import Diagnostics

/// Foreign text in HTML that shows it and nothing else.
enum HTMLText {
    /// The text for an element or a quoted attribute.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for character in PlainText.clean(text).unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
