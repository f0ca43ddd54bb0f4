/// Foreign text as Markdown that shows it and nothing else: no markup, no HTML, no link, no second cell, no second line.
public enum MarkdownText {
    /// The text for a paragraph, a list item or a cell, without spaces at its ends, which could make it code.
    public static func escape(_ text: String) -> String {
        let cleaned = PlainText.clean(text).unicodeScalars.drop { $0 == " " }
        let scalars = Array(cleaned.reversed().drop { $0 == " " }.reversed())
        var escaped = String.UnicodeScalarView()
        let marker = listMarker(scalars)
        for (index, scalar) in scalars.enumerated() {
            if isSpecial(scalar) || index == marker || startsLink(scalars, at: index) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// The text as code, in as many backticks as it needs; not for cells, where a bar would end it.
    public static func code(_ text: String) -> String {
        let cleaned = PlainText.clean(text)
        var (longest, run) = (0, 0)
        for scalar in cleaned.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        // A space at each end keeps backticks apart from the fence; CommonMark takes the pair away again.
        let padding = longest > 0 || cleaned.hasPrefix(" ") || cleaned.hasSuffix(" ") ? " " : ""
        return fence + padding + cleaned + padding + fence
    }

    /// What CommonMark, GitHub's tables, strikethrough and mathematics would read as markup.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "|", "~", "$", "^": true
        default: false
        }
    }

    /// Where a text would begin a list or a heading underline if it stood first: `- `, `+ `, `1. `, `1) `, `=`.
    private static func listMarker(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let first = scalars.first else { return nil }
        if ["-", "+", "="].contains(first) { return 0 }
        guard let end = scalars.firstIndex(where: { !("0"..."9").contains($0) }), end > 0,
            [".", ")"].contains(scalars[end]), end + 1 == scalars.count || scalars[end + 1] == " "
        else { return nil }
        return end
    }

    /// Whether GitHub would make a link from here: `https://…`, `www.…` or `name@host`.
    private static func startsLink(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        switch scalars[index] {
        case "@": true
        case ":": scalars[index...].prefix(3).elementsEqual([":", "/", "/"])
        case ".": index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
        default: false
        }
    }
}
