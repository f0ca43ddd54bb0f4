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
        /// The UTF-8 offset at which each line starts, ascending; never empty.
        let lineStarts: [Int]

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
            var starts = [0]
            for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
                starts.append(offset + 1)
            }
            lineStarts = starts
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
