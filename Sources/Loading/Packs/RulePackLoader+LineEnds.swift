import Diagnostics

extension RulePackLoader {
    /// The same pack with line feeds alone at the ends of lines and no byte order marks, in its own files and in those of the
    /// packs it may extend; nothing where it is so already.
    ///
    /// A checkout on Windows, or an editor there, adds both without a change of any rule.
    public var withPlainLineEnds: RulePackLoader? {
        let plainFiles = files.map { PackFile(name: $0.name, source: $0.source.withPlainLineEnds ?? $0.source) }
        let plainNeighbours = neighbours.map { $0.withPlainLineEnds ?? $0 }
        let hasOthers =
            files.contains { $0.source.withPlainLineEnds != nil }
            || neighbours.contains { $0.withPlainLineEnds != nil }
        return hasOthers ? RulePackLoader(plainFiles, folder: folder, beside: plainNeighbours) : nil
    }
}

extension SourceFile {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The file with line feeds alone and no byte order mark; nothing where it is so already.
    fileprivate var withPlainLineEnds: SourceFile? {
        let hasMark = bytes.starts(with: Self.byteOrderMark)
        guard hasMark || bytes.contains(Self.carriageReturn) else { return nil }
        var plain: [UInt8] = []
        for byte in bytes.dropFirst(hasMark ? Self.byteOrderMark.count : 0) {
            if byte == UInt8(ascii: "\n"), plain.last == Self.carriageReturn { plain.removeLast() }
            plain.append(byte)
        }
        return SourceFile(path: path, bytes: plain)
    }
}
