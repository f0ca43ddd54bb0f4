import Synchronization

/// The bytes of one text file and the path a person knows it by.
///
/// A reference inside, so that every range can carry its file at the price of a pointer.
public struct SourceFile: Sendable {
    /// A place in a file as people count it.
    public struct Position: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The column in Unicode scalars, from 1.
        public let column: Int
    }

    private final class Storage: Sendable {
        let path: String
        let bytes: [UInt8]
        /// The line starts, once somebody asked for them: only findings do, and most files have none.
        private let knownLineStarts = Mutex<[Int]?>(nil)

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        /// The UTF-8 offset at which each line starts, ascending; never empty.
        var lineStarts: [Int] {
            knownLineStarts.withLock { known in
                if let known { return known }
                let starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
                known = starts
                return starts
            }
        }
    }

    private let storage: Storage

    /// Creates a file from bytes that were read; the bytes need not be valid UTF-8.
    public init(path: String, bytes: [UInt8]) {
        storage = Storage(path: path, bytes: bytes)
    }

    /// Creates a file from a text.
    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The path, as it is printed.
    public var path: String { storage.path }

    /// The bytes.
    public var bytes: [UInt8] { storage.bytes }

    /// The number of lines, at least 1; a line break at the end of the file begins one more, which is empty.
    public var lineCount: Int { storage.lineStarts.count }

    /// The line and column of an offset, for any bytes: an offset outside the file counts as the nearest one inside,
    /// one inside a character as that character's, and each piece that isn't UTF-8 as one character.
    public func position(at utf8Offset: Int) -> Position {
        let offset = scalarStart(before: min(max(utf8Offset, 0), bytes.count))
        let line = lineNumber(at: offset)
        let start = lineOffsets(line).lowerBound
        let before = String(decoding: bytes[start..<max(start, offset)], as: UTF8.self)
        return Position(line: line, column: before.unicodeScalars.count + 1)
    }

    /// The text of a line, counted from 1, without its line break and byte order mark; empty for lines that aren't there.
    public func line(_ number: Int) -> String {
        guard (1...lineCount).contains(number) else { return "" }
        return String(decoding: bytes[lineOffsets(number)], as: UTF8.self)
    }

    /// The number of the line that an offset in the file stands on, from 1.
    func lineNumber(at offset: Int) -> Int {
        let starts = storage.lineStarts
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The offsets of a line's text, without its line break (LF or CR LF) and byte order mark.
    func lineOffsets(_ number: Int) -> Range<Int> {
        let starts = storage.lineStarts
        var start = starts[number - 1]
        var end = number < starts.count ? starts[number] - 1 : bytes.count
        if number < starts.count, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        return start..<max(start, end)
    }

    /// The start of the character that an offset stands in; a character has at most three bytes that continue it.
    func scalarStart(before offset: Int) -> Int {
        var start = offset
        while start > 0, start < bytes.count, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}

extension SourceFile: Hashable {
    /// Whether two files have the same path and the same bytes.
    public static func == (lhs: SourceFile, rhs: SourceFile) -> Bool {
        lhs.storage === rhs.storage || (lhs.path == rhs.path && lhs.bytes == rhs.bytes)
    }

    /// Hashes the path; two files of one path with other bytes are rare.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }
}
