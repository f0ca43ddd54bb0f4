public import Diagnostics

/// What the nodes of one document share: two arrays, whatever the number of nodes.
@usableFromInline
final class NodeStorage: Sendable {
    @usableFromInline let file: SourceFile
    /// The nodes in the order in which they stand in the file; the root is the first.
    @usableFromInline let records: [NodeRecord]
    /// The contents of all scalars, one after the other, in UTF-8.
    @usableFromInline let text: [UInt8]

    init(file: SourceFile, records: [NodeRecord], text: [UInt8]) {
        self.file = file
        self.records = records
        self.text = text
    }

    /// The record that follows a node and all that is in it.
    func next(after node: Int) -> Int { node + Int(records[node].extent) }

    /// Whether a node is a scalar with just this content, byte by byte, however it is written.
    @inlinable
    func has(_ content: UnsafeBufferPointer<UInt8>, at node: Int) -> Bool {
        text.withUnsafeBufferPointer { records[node].has(content, in: $0) }
    }

    /// The record of a key's value in a mapping; nothing if the key isn't there, or the node is no mapping.
    func value(of key: UnsafeBufferPointer<UInt8>, in mapping: Int) -> Int? {
        records.withUnsafeBufferPointer { records in
            text.withUnsafeBufferPointer { text in
                guard records[mapping].shape == .mapping else { return nil }
                var position = mapping + 1
                for _ in 0..<records[mapping].count {
                    let value = position + Int(records[position].extent)
                    if records[position].has(key, in: text) { return value }
                    position = value + Int(records[value].extent)
                }
                return nil
            }
        }
    }
}
