import Diagnostics
import TestSupport
import Testing

@testable import FEEL

/// How narrow the bounds are where rules need them to be.
@Suite struct BoundsTests {
    /// An expression, what is known of names, and the bounds it has.
    struct Row: Sendable, CustomTestStringConvertible {
        let expression: String
        let numbers: [String: ClosedRange<Int>]
        let bounds: String
        var testDescription: String { "\(expression) over \(numbers) is \(bounds)" }

        init(_ expression: String, _ numbers: [String: ClosedRange<Int>], _ bounds: String) {
            (self.expression, self.numbers, self.bounds) = (expression, numbers, bounds)
        }
    }

    static let rows = [
        Row("x >= 20", ["x": 0...10], "false"), Row("x >= 0", ["x": 0...10], "true"),
        Row("x >= 10", ["x": 0...10], "true false"), Row("x > 10", ["x": 0...10], "false"),
        Row("x + y", ["x": 0...10, "y": 1...2], "1…12"), Row("x - y", ["x": 0...10, "y": 1...2], "-2…9"),
        Row("x * y", ["x": -3...10, "y": -1...2], "-10…20"), Row("x / y", ["x": 0...10, "y": 2...4], "0…5"),
        Row("x / y", ["x": 1...10, "y": 0...4], "≥ 0.25 divisionByZero overflow"),
        Row("share(x, y, 1)", ["x": 0...10, "y": 0...10], "0…1 contradictoryData notApplicable"),
        Row("share(x, y, 1)", ["x": 0...10, "y": 20...40], "0…0.5"),
        Row("share(x, y, 50)", ["x": 0...10, "y": 20...40], "notApplicable"),
        Row("x > 5 and x < 3", ["x": 0...10], "false"), Row("x > 5 or x < 3", ["x": 0...10], "true false"),
        Row("x = 3 and x > 2 and y > x", ["x": 0...10, "y": 0...3], "true false"),
        Row("if x > 10 then 1 else 2", ["x": 0...10], "2"), Row("x in [11..20]", ["x": 0...10], "false"),
        Row("x in (< 0, > 10)", ["x": 0...10], "false"), Row("x between 0 and 10", ["x": 0...10], "true"),
        Row("max(x, y)", ["x": 0...10, "y": 3...4], "3…10"), Row("min(x, y)", ["x": 0...10, "y": 3...4], "0…4"),
        Row("sum(x, y)", ["x": 0...10, "y": 3...4], "3…14"), Row("abs(x)", ["x": -3...2], "0…3"),
        Row("floor(x / 4)", ["x": 1...10], "0…2 overflow"),
        Row("at least(2, [x > 10, y > 0, true])", ["x": 0...10, "y": 0...1], "true false"),
        Row("at least(2, [x > 10, y < 0, true])", ["x": 0...10, "y": 0...1], "false"),
        Row("count([x, y]) = 2", ["x": 0...1, "y": 0...1], "true"), Row("coalesce(x, 5)", ["x": 0...3], "0…3"),
        Row("is known(x)", ["x": 0...3], "true"), Row("not(x < 0)", ["x": 0...3], "true"),
        Row("every i in [x, y] satisfies i < 5", ["x": 0...1, "y": 0...4], "true"),
        Row("age(@\"2020-01-15\") >= @\"P5Y\"", [:], "true"), Row("today() - @\"P1Y\" < @\"2025-01-01\"", [:], "true"),
    ]

    @Test(arguments: rows)
    func boundsAreAsNarrowAsRulesNeed(_ row: Row) throws {
        var slots = Village.environment.names.map { _ in ValueBounds.anything }
        for (name, range) in row.numbers {
            let slot = try #require(Village.environment.slot(of: name))
            let ends = Interval(low: Number(range.lowerBound), high: Number(range.upperBound))
            slots[slot] = .numbers(ends)
        }
        let bounds = try Village.program(row.expression).bounds(of: slots, asOf: Village.today)
        #expect(Self.text(bounds) == row.bounds)
    }

    private static func text(_ bounds: ValueBounds) -> String {
        var parts: [String] = []
        if bounds.canBeTrue { parts.append("true") }
        if bounds.canBeFalse { parts.append("false") }
        if let numbers = bounds.numbers { parts.append("\(numbers)") }
        if bounds.canBeNull { parts.append("null") }
        if bounds.canBeUnknown { parts.append("unknown") }
        return (parts + bounds.failures.map { "\($0)" }.sorted()).joined(separator: " ")
    }

    @Test func partsKnowTheirPlaces() throws {
        let marked = MarkedSource("a or «x >= 20» and b")
        let program = try Village.program(marked.text)
        var slots = Village.environment.names.map { _ in ValueBounds.anything }
        slots[try #require(Village.environment.slot(of: "x"))] = .numbers(Interval(low: .zero, high: Number(10)))
        let whole = program.bounds(of: slots, on: .all)
        let part = try #require(whole.children.last?.children.first)
        #expect(part.range.offsets == marked.marks[0])
        #expect(part.bounds.isNeverTrue)
        #expect(part.kind == .comparison(.greaterOrEqual))
    }
}
