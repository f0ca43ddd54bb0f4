import Diagnostics
import Glibc
import LocatedYAML

/// A file whose personal data are blanked before anything else reads it.
///
/// Blanked are the digits, each with `X`, so that all places stay what they are and neither a diagnostic's text nor the
/// source line under it can show them, whoever prints it.
struct PersonalDataScreen: Sendable {
    /// Personal data and where they stand.
    struct Finding: Sendable {
        /// What it is.
        let kind: PersonalDataKind
        /// Where it is, in the blanked file.
        let range: SourceRange
    }

    /// The file without the digits of personal data; the file itself where it has none.
    let file: SourceFile
    /// What was found, ascending by place.
    let findings: [Finding]
    /// The stretches in which they stand, ascending and apart.
    let stretches: [Range<Int>]

    init(_ file: SourceFile) {
        var found = file.bytes.withUnsafeBufferPointer { PersonalDataSearch.matches(in: $0) }
        if PersonalDataScreen.mayHideDigits(file) { found += PersonalDataScreen.hidden(in: file) }
        found += ForeignDigits.matches(in: file.bytes)
        guard !found.isEmpty else {
            self.file = file
            findings = []
            stretches = []
            return
        }
        var bytes = file.bytes
        for match in found {
            for offset in match.range {
                // In an escape the letters go too: what is left of it would be no escape.
                let isHidden = match.isEscaped && bytes[offset] != UInt8(ascii: "\n")
                if bytes[offset].isDigit || isHidden { bytes[offset] = UInt8(ascii: "X") }
            }
        }
        let blanked = SourceFile(path: file.path, bytes: bytes)
        self.file = blanked
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        findings = found.map { Finding(kind: $0.kind, range: SourceRange($0.range, in: blanked)) }
        stretches = found.reduce(into: []) { stretches, match in
            guard let last = stretches.last, match.range.lowerBound < last.upperBound else {
                stretches.append(match.range)
                return
            }
            stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, match.range.upperBound)
        }
    }

    /// Whether a digit may be written as an escape, which hardly anybody does.
    private static func mayHideDigits(_ file: SourceFile) -> Bool {
        file.bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress, memchr(start, 0x5C, bytes.count) != nil else { return false }
            for offset in 0..<max(bytes.count - 1, 0) where bytes[offset] == UInt8(ascii: "\\") {
                if bytes[offset + 1] | 0x20 == UInt8(ascii: "u") || bytes[offset + 1] == UInt8(ascii: "x") {
                    return true
                }
            }
            return false
        }
    }

    /// Personal data in quoted texts that only show when their escapes are read.
    private static func hidden(in file: SourceFile) -> [PersonalDataSearch.Match] {
        var stream = YAMLStream(file, within: .evidence)
        var ignored: [Diagnostic] = []
        var found: [PersonalDataSearch.Match] = []
        while let document = stream.next(into: &ignored) { collect(document.root, into: &found) }
        return found
    }

    private static func collect(_ node: YAMLNode, into found: inout [PersonalDataSearch.Match]) {
        for entry in node.entries {
            collect(entry.key, into: &found)
            collect(entry.value, into: &found)
        }
        for element in node.elements { collect(element, into: &found) }
        guard node.style == .doubleQuoted else { return }
        let matches = node.withBytes { PersonalDataSearch.matches(in: $0) }
        guard !matches.isEmpty else { return }
        let text = node.sourceText
        for match in matches {
            // To the next character of the text or the closing quote, so that the last escape is blanked whole.
            let start = text.range(of: match.range).offsets.lowerBound
            let isAtEnd = match.range.upperBound >= text.text.utf8.count
            let end =
                isAtEnd
                ? node.range.offsets.upperBound - 1
                : text.range(of: match.range.upperBound..<match.range.upperBound + 1).offsets.lowerBound
            found.append(PersonalDataSearch.Match(kind: match.kind, range: start..<max(start, end), isEscaped: true))
        }
    }
}
