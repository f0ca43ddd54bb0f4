public import Diagnostics

extension YAMLNode {
    /// The content of a scalar, made on demand; empty for anything else.
    public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// The content of a scalar with the place in the file of each of its bytes; empty for anything else.
    public var sourceText: SourceText {
        let record = record
        guard record.isScalar else {
            return SourceText("", in: storage.file, segments: [.init(local: 0, offset: Int(record.start))])
        }
        let segments = withBytes { content in
            storage.file.bytes.withUnsafeBufferPointer { raw in
                ScalarLayout.segments(of: content, written: record, in: raw)
            }
        }
        return SourceText(text, in: storage.file, segments: segments)
    }

    /// Calls a body with the UTF-8 bytes of a scalar's content, without a copy; with none for anything else.
    @inlinable
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let record = record
        return try storage.text.withUnsafeBufferPointer { text in
            try body(UnsafeBufferPointer(rebasing: text[record.isScalar ? record.textRange : 0..<0]))
        }
    }

    /// Whether it is a scalar with just this content, however it is written; makes no `String`.
    @inlinable
    public func equals(_ other: StaticString) -> Bool { other.withUTF8Buffer { storage.has($0, at: index) } }

    /// Whether it is a scalar with just this content, byte by byte, however it is written.
    public func equals(_ other: String) -> Bool {
        var other = other
        return other.withUTF8 { storage.has($0, at: index) }
    }
}
