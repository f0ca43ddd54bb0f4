import Diagnostics

/// The files of a pack and of its tests with the one certain mend of each finding made, again and again until none is left.
///
/// While a file can't be read whole, no name that is missing need be missing, so what is wrong with the structure is mended
/// first, and nothing else while something of it is left.
///
/// Everything happens in memory: the files are written by whoever asks, once, when all is done.
struct PackMender {
    /// The most rounds: a mend can bring a further finding to light, but not for ever.
    private static let mostRounds = 10

    /// The files as they are now.
    private(set) var files: [SourceFile]
    /// The mends made, in the order made, with the findings that they mend.
    private(set) var made: [(fixIt: Diagnostic.FixIt, id: String)] = []

    /// Mends a pack.
    ///
    /// - Parameters:
    ///   - files: Its files.
    ///   - findings: What is found in files of that kind.
    init(_ files: [SourceFile], findings: ([SourceFile]) -> [Diagnostic]) {
        self.files = files
        var diagnostics = findings(files)
        for _ in 0..<Self.mostRounds {
            let mends = Self.mends(for: diagnostics, in: self.files)
            let mended = self.files.map { $0.applying(mends.map(\.fixIt.edit)) }
            guard mended != self.files else { return }
            let next = findings(mended)
            // A mend that leaves a file unreadable is worse than what it mends.
            guard Self.structuralErrors(next).count <= Self.structuralErrors(diagnostics).count else { return }
            self.files = mended
            made += mends
            diagnostics = next
        }
    }

    /// The certain mends of findings that have no other, in places that don't overlap, so that each can be made as it stands.
    private static func mends(
        for diagnostics: [Diagnostic],
        in files: [SourceFile]
    ) -> [(fixIt: Diagnostic.FixIt, id: String)] {
        var ends: [String: Int] = [:]
        var mends: [(fixIt: Diagnostic.FixIt, id: String)] = []
        let structural = structuralErrors(diagnostics)
        let only = (structural.isEmpty ? diagnostics : structural).filter {
            $0.fixIts.count == 1 && $0.fixIts[0].isCertain
        }
        .flatMap { one in one.fixIts.map { ($0, one.id) } }
        for (fixIt, id) in only.sorted(by: { Self.precedes($0.0.range, $1.0.range) }) {
            let (file, offsets) = (fixIt.range.file, fixIt.range.offsets)
            guard files.contains(file), offsets.lowerBound >= ends[file.path] ?? 0 else {
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

    /// The errors for which a part of a file isn't read: its encoding and YAML, keys, shapes, ids, files that are missing.
    private static func structuralErrors(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.filter { diagnostic in
            diagnostic.severity == .error
                && (diagnostic.id.hasPrefix("DME10") || diagnostic.id.hasPrefix("DME11")
                    || structuralIDs.contains(diagnostic.id))
        }
    }

    private static let structuralIDs: Set<String> = [
        "DME1401", "DME1402", "DME1403", "DME1404", "DME1405", "DME1407", "DME1408", "DME1416", "DME1417", "DME1418",
        "DME1421", "DME1422", "DME1424",
    ]
}
