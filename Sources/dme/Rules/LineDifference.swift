import Diagnostics

/// The first lines in which two versions of a file differ, for people.
struct LineDifference {
    /// The lines of a version that are compared: enough for what is shown.
    private static let window = 200
    /// The changed lines that are shown.
    private static let shown = 12
    /// The lines around a change that are shown with it.
    private static let context = 1

    private let path: String
    /// The number of the first line that differs, from 1.
    private let first: Int
    /// The lines from there on, as far as they are compared, each with `-`, `+` or a blank before it.
    private let lines: [(sign: String, text: String)]
    /// Whether there may be more changes than are shown.
    private let hasMore: Bool

    init(from old: SourceFile, to new: SourceFile) {
        let (old, new, path) = (Self.lines(of: old), Self.lines(of: new), old.path)
        let same = zip(old, new).prefix { $0 == $1 }.count
        let left = Array(old[same...].prefix(Self.window))
        let right = Array(new[same...].prefix(Self.window))
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in right.difference(from: left) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [(sign: String, text: String)] = []
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            if removed.contains(i) {
                lines.append(("-", left[i]))
                i += 1
            } else if inserted.contains(j) {
                lines.append(("+", right[j]))
                j += 1
            } else {
                lines.append((" ", left[i]))
                (i, j) = (i + 1, j + 1)
            }
        }
        self.path = path
        first = same + 1
        let changes = lines.indices.filter { lines[$0].sign != " " }
        let end = changes.prefix(Self.shown).last ?? 0
        self.lines = Array(lines[...end])
        hasMore = changes.count > Self.shown || old.count - same > Self.window || new.count - same > Self.window
    }

    /// The difference under the file's path; blanks at the end of a line and line ends of Windows are made visible.
    func text(_ language: Language) -> String {
        var text = "\(path):\(first)\n"
        var isCut = false
        for index in lines.indices {
            let line = lines[index]
            let near = lines[max(0, index - Self.context)...min(lines.count - 1, index + Self.context)]
            if near.contains(where: { $0.sign != " " }) {
                text += "\(line.sign) \(Self.visible(line.text))\n"
                isCut = false
            } else if !isCut {
                text += "  …\n"
                isCut = true
            }
        }
        guard hasMore else { return text }
        let more = LocalizedText(id: "… dan perubahan lain sesudahnya", en: "… and more changes after these")
        return text + "  \(more[language])\n"
    }

    /// The lines, with what ends them where that isn't a line feed.
    private static func lines(of file: SourceFile) -> [String] {
        String(decoding: file.bytes, as: UTF8.self).unicodeScalars.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .map { String($0) }
    }

    private static func visible(_ line: String) -> String {
        let end = line.unicodeScalars.reversed().prefix { $0 == " " || $0 == "\t" || $0 == "\r" }.count
        let marks = line.unicodeScalars.suffix(end).map { $0 == " " ? "·" : $0 == "\t" ? "→" : "␍" }
        let start = String(String.UnicodeScalarView(line.unicodeScalars.dropLast(end)))
        return DiagnosticTextRenderer.printable(start) + marks.joined()
    }
}
