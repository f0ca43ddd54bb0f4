/// The lines of an iCalendar file (RFC 5545): each ends with CR LF and is folded at 75 octets.
struct ICalendarWriter {
    /// The most octets of a line without its end (RFC 5545, 3.1).
    private static let lineLimit = 75

    /// What was written so far.
    private(set) var text = ""

    /// A property whose value is text: foreign words can't end it or begin another.
    mutating func text(_ name: String, _ value: String) { property(name, Self.escaped(value)) }

    /// A property whose value is in the form the standard asks for.
    mutating func property(_ name: String, _ value: String) {
        var count = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let size = UTF8.width(scalar)
            if count + size > Self.lineLimit {
                // The space that marks the rest as part of the line counts as one of its octets.
                text += "\r\n "
                count = 1
            }
            text.unicodeScalars.append(scalar)
            count += size
        }
        text += "\r\n"
    }

    /// Lines between `BEGIN` and `END`.
    mutating func component(_ name: String, _ fill: (inout ICalendarWriter) -> Void) {
        property("BEGIN", name)
        fill(&self)
        property("END", name)
    }

    /// The value of a text (RFC 5545, 3.3.11); a line break within it is written as `\n`.
    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += ["\\", scalar]
            case "\n": escaped += ["\\", "n"]
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
