import Diagnostics

/// Foreign text in a style sheet that shows it and nothing else.
enum CSSText {
    /// The text as a string with its quotation marks: whatever isn't a plain letter or digit stands as its number.
    static func string(_ text: String) -> String {
        var quoted = ""
        for scalar in PlainText.clean(text).unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ": quoted.unicodeScalars.append(scalar)
            default: quoted += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return "\"" + quoted + "\""
    }
}
