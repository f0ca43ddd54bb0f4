/// A stretch of one file.
public struct SourceRange: Hashable, Sendable {
    /// The file.
    public let file: SourceFile
    /// The stretch, in UTF-8 offsets from the start of the file; empty for a place between two characters.
    public let offsets: Range<Int>

    /// Creates a range.
    public init(_ offsets: Range<Int>, in file: SourceFile) {
        self.file = file
        self.offsets = offsets
    }
}
