import Diagnostics

/// What the nodes of one document share: two arrays, whatever the number of nodes.
final class NodeStorage: Sendable {
    let file: SourceFile
    /// The nodes in the order in which they stand in the file; the root is the first.
    let records: [NodeRecord]
    /// The contents of all scalars, one after the other, in UTF-8.
    let text: [UInt8]

    init(file: SourceFile, records: [NodeRecord], text: [UInt8]) {
        self.file = file
        self.records = records
        self.text = text
    }
}
