public import Certification
import Diagnostics
import FEEL

/// Finds the mutants of a pack: values a step up, a step down and far off, operators, operands, needs, points, aggregates.
///
/// Bounds of facts aren't changed, since tests hold no evidence that is refused.
public struct MutantFinder {
    var found: [Mutant] = []
    /// The parameters that some rule reads; the others only bound facts.
    private var used: Set<String> = []

    /// The mutants of a pack, by file in the order of the text; those of one place in the order found.
    public static func mutants(of declaration: RulePackDeclaration) -> [Mutant] {
        var finder = MutantFinder()
        for section in declaration.sections { finder.visit(section, path: section.id.value) }
        for check in declaration.checks { finder.visit(check.holds, .condition, of: check.id.value) }
        for level in declaration.levels { finder.visit(level.requires, .level, of: level.id.value) }
        for fact in declaration.facts { finder.visit(fact) }
        for parameter in declaration.parameters where finder.used.contains(parameter.id.value) {
            finder.visit(parameter)
        }
        return finder.found.enumerated().sorted { one, other in
            let (left, right) = (one.element.range, other.element.range)
            if left.file.path != right.file.path { return left.file.path < right.file.path }
            let (start, otherStart) = (left.offsets.lowerBound, right.offsets.lowerBound)
            return start == otherStart ? one.offset < other.offset : start < otherStart
        }.map(\.element)
    }

    /// Notes a parameter, if the name is one's, as read by a rule.
    mutating func use(_ name: String) { used.insert(name) }

    // MARK: Groups and criteria

    private mutating func visit(_ group: GroupDeclaration, path: String) {
        visit(group.aggregate, of: path)
        visit(group.metAt, "met at", of: path)
        visit(group.weight, "weight", of: path)
        switch group.children {
        case .groups(let children): for child in children { visit(child, path: "\(path).\(child.id.value)") }
        case .criteria(let children): for child in children { visit(child, path: "\(path).\(child.id.value)") }
        }
    }

    private mutating func visit(_ criterion: CriterionDeclaration, path: String) {
        if let applies = criterion.applies {
            visit(applies, .condition, of: path)
            replaceWhole(applies, with: "true", of: path)
        }
        switch criterion.test {
        case .condition(let condition): visit(condition, .condition, of: path)
        case .bands(let measure, _, let bands):
            visit(measure, .measure, of: path)
            visit(bands, of: path)
        case .scale(let measure, let scale):
            visit(measure, .measure, of: path)
            visit(scale.from, "from", of: path)
            visit(scale.to, "to", of: path)
        }
        for need in criterion.needs { drop(need, of: path) }
        visit(criterion.metAt, "met at", of: path)
        visit(criterion.weight, "weight", of: path)
    }

    private mutating func visit(_ bands: [CriterionDeclaration.Band], of path: String) {
        for band in bands {
            visit(band.threshold, "threshold", of: path)
            visit(band.points, "points", of: path)
        }
        // Bands must give less from step to step, but two may give the same.
        for (band, next) in zip(bands, bands.dropFirst()) where band.points.range.text != next.points.range.text {
            replace(band.points.range, with: next.points.range.text, of: path, named: "points")
            replace(next.points.range, with: band.points.range.text, of: path, named: "points")
        }
    }

    private mutating func visit(_ aggregate: Located<Aggregate>, of path: String) {
        let other: Aggregate =
            switch aggregate.value {
            case .weightedMean, .sum: .minimum
            case .geometricMean, .minimum: .weightedMean
            case .countMet: .allMet
            case .allMet: .countMet
            }
        replace(aggregate.range, with: other.rawValue, of: path, named: "aggregate")
    }

    private mutating func visit(_ fact: FactDeclaration) {
        visit(fact.maximumAge, "maximum age", of: fact.id.value)
        for kind in fact.documents { visit(kind.validity, "validity", of: fact.id.value) }
    }

    // MARK: Changes

    mutating func add(_ subject: String, _ change: String, at range: SourceRange, _ edits: () -> [TextEdit]) {
        found.append(Mutant(subject, change, at: range, edits()))
    }

    /// Writes something else for a stretch.
    mutating func replace(_ range: SourceRange, with text: String, of subject: String, named key: String? = nil) {
        let name = key.map { $0 + " " } ?? ""
        add(subject, "\(name)\(range.text) -> \(name)\(text)", at: range) { [TextEdit(replacing: range, with: text)] }
    }

    /// Takes a fact out of a criterion's `needs`.
    private mutating func drop(_ need: Located<String>, of path: String) {
        let bytes = need.range.file.bytes
        var (start, end) = (need.range.offsets.lowerBound, need.range.offsets.upperBound)
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
        while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        guard start > 0, end < bytes.count else { return }
        switch (bytes[start - 1], bytes[end]) {
        case (UInt8(ascii: ","), _): start -= 1
        case (_, UInt8(ascii: ",")): end += 1
        case (UInt8(ascii: "["), UInt8(ascii: "]")): break
        // An item on a line of its own, after its dash.
        case (UInt8(ascii: "-"), UInt8(ascii: "\n")):
            start -= 1
            while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
            end += 1
        default: return
        }
        let stretch = SourceRange(start..<end, in: need.range.file)
        add(path, "needs \(need.value) -> -", at: need.range) { [TextEdit(replacing: stretch, with: "")] }
    }
}

extension SourceRange {
    /// The text that stands there, each run of spaces and line ends as one space.
    var text: String {
        String(decoding: file.bytes[offsets], as: UTF8.self).split { $0 == " " || $0.isNewline }.joined(separator: " ")
    }
}
