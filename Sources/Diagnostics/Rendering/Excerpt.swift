/// The line that a stretch begins on, with the stretch underlined.
struct Excerpt {
    /// The most characters of a line that are shown, and how many of them before the stretch.
    private static let window = (whole: 120, before: 40)

    private let range: SourceRange

    init(_ range: SourceRange) {
        self.range = range
    }

    /// The line and its underline, each with a margin and ending in a line break.
    func text(in language: Language) -> String {
        let file = range.file
        let start = file.scalarStart(before: min(max(range.offsets.lowerBound, 0), file.bytes.count))
        let number = file.lineNumber(at: start)
        let line = file.lineOffsets(number)
        let marked = markedOffsets(from: start, in: line)
        let before = scalars(line.lowerBound..<marked.lowerBound, keepingLast: Self.window.before)
        let room = Self.window.whole - before.count
        let inside = scalars(marked, keepingFirst: room)
        let rest = scalars(marked.lowerBound..<line.upperBound, keepingFirst: room)
        let margin = String(repeating: " ", count: String(number).count)
        let content = (before + rest).map(PrintableScalar.harmless).joined()
        let underline = before.map(PrintableScalar.padding).joined() + carets(under: inside)
        return trimmed("\(number) | \(content)")
            + trimmed("\(margin) | \(underline)\(continuation(from: number, in: language))")
    }

    /// The part of the stretch that stands on the line.
    private func markedOffsets(from start: Int, in line: Range<Int>) -> Range<Int> {
        let file = range.file
        let low = min(max(start, line.lowerBound), line.upperBound)
        var high = min(max(range.offsets.upperBound, low), line.upperBound)
        while high < line.upperBound, file.scalarStart(before: high) != high { high += 1 }
        return low..<high
    }

    /// The last characters of a stretch, after "…" if there are more.
    private func scalars(_ offsets: Range<Int>, keepingLast count: Int) -> [Unicode.Scalar] {
        // A character has at most four bytes, so no more of a line need be decoded, however long it is.
        let start = range.file.scalarStart(before: max(offsets.lowerBound, offsets.upperBound - 4 * count - 4))
        let scalars = Array(
            String(decoding: range.file.bytes[start..<offsets.upperBound], as: UTF8.self).unicodeScalars
        )
        return scalars.count <= count && start == offsets.lowerBound ? scalars : ["…"] + scalars.suffix(count)
    }

    /// The first characters of a stretch, before "…" if there are more.
    private func scalars(_ offsets: Range<Int>, keepingFirst count: Int) -> [Unicode.Scalar] {
        let end = min(offsets.upperBound, offsets.lowerBound + 4 * count + 4)
        let scalars = Array(String(decoding: range.file.bytes[offsets.lowerBound..<end], as: UTF8.self).unicodeScalars)
        return scalars.count <= count && end == offsets.upperBound ? scalars : scalars.prefix(count) + ["…"]
    }

    /// One caret a column; tabs stay tabs but at the end, and an empty stretch gets one caret.
    private func carets(under scalars: [Unicode.Scalar]) -> String {
        let trailingTabs = scalars.reversed().prefix { $0 == "\t" }.count
        let body = scalars.dropLast(trailingTabs).map { scalar in
            scalar == "\t" ? "\t" : String(repeating: "^", count: PrintableScalar.columns(of: scalar))
        }.joined()
        return trailingTabs > 0 || !body.contains("^") ? body + "^" : body
    }

    /// Where the stretch ends, if not on the line.
    private func continuation(from number: Int, in language: Language) -> String {
        let last = max(range.offsets.lowerBound, min(range.offsets.upperBound, range.file.bytes.count) - 1)
        let lastLine = range.file.lineNumber(at: max(last, 0))
        guard lastLine > number else { return "" }
        return LocalizedText(id: " … sampai baris \(lastLine)", en: " … to line \(lastLine)")[language]
    }

    private func trimmed(_ line: String) -> String {
        var scalars = Substring(line).unicodeScalars
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars) + "\n"
    }
}
