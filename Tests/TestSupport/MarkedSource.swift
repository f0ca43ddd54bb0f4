public import Diagnostics

/// A text in which `«` and `»` mark the stretches that something must be said about.
///
/// The marks are taken out: the file holds the text without them. Marks may stand inside one another.
public struct MarkedSource: Sendable {
    /// The file without its marks.
    public let file: SourceFile
    /// The marked stretches in UTF-8 offsets of the file, in the order in which they begin.
    public let marks: [Range<Int>]

    /// Takes the marks out of a text.
    ///
    /// A `»` without its `«` stops the program: the test itself is wrong then.
    public init(_ marked: String, path: String = "test.yaml") {
        var bytes: [UInt8] = []
        var marks: [Range<Int>] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«":
                open.append(marks.count)
                marks.append(bytes.count..<bytes.count)
            case "»":
                let mark = open.removeLast()
                marks[mark] = marks[mark].lowerBound..<bytes.count
            default:
                bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            }
        }
        precondition(open.isEmpty, "a « without its »: \(marked)")
        file = SourceFile(path: path, bytes: bytes)
        self.marks = marks
    }

    /// The marked stretches as places in the file.
    public var ranges: [SourceRange] { marks.map { SourceRange($0, in: file) } }

    /// The text without its marks.
    public var text: String { String(decoding: file.bytes, as: UTF8.self) }

    /// The whole text as one that stands in the file letter by letter.
    public var sourceText: SourceText {
        SourceText(text, in: file, segments: [SourceText.Segment(local: 0, offset: 0)])
    }
}
