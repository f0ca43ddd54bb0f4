public import Analysis
import Certification
import Diagnostics

/// Coverage of rule files in the format of lcov's tracefiles, which editors and CI servers show beside the lines.
///
/// A criterion's line counts the tests that name one of its outcomes, and has a branch for each outcome; a band's line
/// counts the tests that take it; a condition's line has a branch for true and one for false; a level's line has one for
/// certain and one for not certain.
public struct RuleCoverageLCOV: Sendable {
    /// What is known of one line.
    private struct Line {
        var hits = 0
        /// How often each branch was taken, block by block.
        var blocks: [[Int]] = []
    }

    /// Creates a renderer.
    public init() {}

    /// The tracefile; empty where nothing was counted.
    public func render(_ runs: [RuleTestRun]) -> String {
        runs.compactMap(\.coverage).map(records).joined()
    }

    private func records(_ coverage: RuleCoverage) -> String {
        var files: [String: [Int: Line]] = [:]
        func add(_ place: SourceRange, hits: Int, branches: [Int]) {
            let number = place.file.position(at: place.offsets.lowerBound).line
            var line = files[place.file.path]?[number] ?? Line()
            line.hits += hits
            if !branches.isEmpty { line.blocks.append(branches) }
            files[place.file.path, default: [:]][number] = line
        }
        for criterion in coverage.criteria {
            let uses = criterion.outcomes.map(\.expected)
            add(criterion.place, hits: uses.reduce(0, +), branches: uses)
            for band in criterion.bands { add(band.place, hits: band.reached, branches: [band.reached]) }
        }
        for branch in coverage.branches {
            add(branch.place, hits: branch.isTrue + branch.isFalse, branches: [branch.isTrue, branch.isFalse])
        }
        for level in coverage.levels {
            let uses = [level.certain, level.notCertain]
            add(level.place, hits: uses.reduce(0, +), branches: uses)
        }
        return files.sorted { $0.key < $1.key }.map { record($0.key, $0.value) }.joined()
    }

    private func record(_ path: String, _ lines: [Int: Line]) -> String {
        let sorted = lines.sorted { $0.key < $1.key }
        var text = "TN:\nSF:\(path)\n"
        for (number, line) in sorted {
            for (block, branches) in line.blocks.enumerated() {
                for (branch, taken) in branches.enumerated() {
                    // A branch of a line that never ran has no count, but a dash.
                    text += "BRDA:\(number),\(block),\(branch),\(line.hits == 0 ? "-" : String(taken))\n"
                }
            }
        }
        let branches = lines.values.flatMap { $0.blocks.joined() }
        text += "BRF:\(branches.count)\nBRH:\(branches.count { $0 > 0 })\n"
        for (number, line) in sorted { text += "DA:\(number),\(line.hits)\n" }
        return text + "LF:\(lines.count)\nLH:\(lines.values.count { $0.hits > 0 })\nend_of_record\n"
    }
}
