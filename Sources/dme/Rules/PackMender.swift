import Diagnostics
import Loading

/// The files of a pack with the one obvious mend of each finding made, again and again until none is left.
///
/// Everything happens in memory: the files are written by whoever asks, once, when all is done.
struct PackMender {
    /// The most rounds: a mend can bring a further finding to light, but not for ever.
    private static let mostRounds = 10

    /// The files as they are now.
    private(set) var files: [PackFile]
    /// The mends made, in the order made, with the findings that they mend.
    private(set) var made: [(fixIt: Diagnostic.FixIt, id: String)] = []

    /// Mends a pack.
    ///
    /// - Parameters:
    ///   - files: Its files.
    ///   - findings: What is found in files of that kind.
    init(_ files: [PackFile], findings: ([PackFile]) -> [Diagnostic]) {
        self.files = files
        var diagnostics = findings(files)
        for _ in 0..<Self.mostRounds {
            let mends = Self.mends(for: diagnostics, in: self.files)
            let mended = Self.files(self.files, with: mends.map(\.fixIt.edit))
            guard mended.map(\.source) != self.files.map(\.source) else { return }
            let next = findings(mended)
            // A mend that leaves a file unreadable is worse than what it mends.
            guard Self.syntaxErrors(next) <= Self.syntaxErrors(diagnostics) else { return }
            self.files = mended
            made += mends
            diagnostics = next
        }
    }

    /// The only mends of findings, in places that don't overlap, so that each can be made as it stands.
    private static func mends(
        for diagnostics: [Diagnostic],
        in files: [PackFile]
    ) -> [(fixIt: Diagnostic.FixIt, id: String)] {
        var ends: [String: Int] = [:]
        var mends: [(fixIt: Diagnostic.FixIt, id: String)] = []
        let only = diagnostics.filter { $0.fixIts.count == 1 }.flatMap { one in one.fixIts.map { ($0, one.id) } }
        for (fixIt, id) in only.sorted(by: { Self.precedes($0.0.range, $1.0.range) }) {
            let (file, offsets) = (fixIt.range.file, fixIt.range.offsets)
            guard files.contains(where: { $0.source == file }), offsets.lowerBound >= ends[file.path] ?? 0 else {
                continue
            }
            // Two findings can ask for one insertion; it is made once.
            ends[file.path] = max(offsets.upperBound, offsets.lowerBound + 1)
            mends.append((fixIt, id))
        }
        return mends
    }

    private static func precedes(_ one: SourceRange, _ other: SourceRange) -> Bool {
        one.file.path == other.file.path
            ? one.offsets.lowerBound < other.offsets.lowerBound : one.file.path < other.file.path
    }

    private static func files(_ files: [PackFile], with edits: [TextEdit]) -> [PackFile] {
        files.map { PackFile(name: $0.name, source: $0.source.applying(edits)) }
    }

    private static func syntaxErrors(_ diagnostics: [Diagnostic]) -> Int {
        diagnostics.filter { $0.id.hasPrefix("DME11") && $0.severity == .error }.count
    }
}
