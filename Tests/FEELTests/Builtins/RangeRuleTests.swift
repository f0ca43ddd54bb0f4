import Testing

@testable import FEEL

/// The range functions against the rules of DMN 1.5, table 78, written down as they stand there, for all small ranges.
@Suite struct RangeRuleTests {
    /// A range of whole numbers, or a point: a range whose ends are both it and belong to it.
    struct Span: Sendable {
        let start: Int
        let end: Int
        let hasStart: Bool
        let hasEnd: Bool
        let isPoint: Bool

        var value: Value {
            guard !isPoint else { return .number(Number(start)) }
            return .range(
                RangeValue(
                    low: .number(Number(start)),
                    lowClosed: hasStart,
                    high: .number(Number(end)),
                    highClosed: hasEnd
                )
            )
        }
    }

    typealias Rule = @Sendable (_ a: Span, _ b: Span) -> Bool

    static let points = (0...5).map { Span(start: $0, end: $0, hasStart: true, hasEnd: true, isPoint: true) }

    /// All ranges between 1 and 4 that hold anything.
    static let ranges = (1...4).flatMap { start in
        (start...4).flatMap { end in
            [(true, true), (true, false), (false, true), (false, false)].compactMap { hasStart, hasEnd in
                start < end || (hasStart && hasEnd)
                    ? Span(start: start, end: end, hasStart: hasStart, hasEnd: hasEnd, isPoint: false) : nil
            }
        }
    }

    static let pointPoint: [(String, Rule)] = [
        ("before", { $0.start < $1.start }),
        ("after", { $0.start > $1.start }),
        ("coincides", { $0.start == $1.start }),
    ]

    static let pointRange: [(String, Rule)] = [
        ("before", { $0.start < $1.start || ($0.start == $1.start && !$1.hasStart) }),
        ("after", { $0.start > $1.end || ($0.start == $1.end && !$1.hasEnd) }),
        ("during", { includes($1, point: $0.start) }),
        ("starts", { $1.start == $0.start && $1.hasStart }),
        ("finishes", { $1.hasEnd && $1.end == $0.start }),
    ]

    static let rangePoint: [(String, Rule)] = [
        ("before", { $0.end < $1.start || ($0.end == $1.start && !$0.hasEnd) }),
        ("after", { $0.start > $1.start || ($0.start == $1.start && !$0.hasStart) }),
        ("includes", { includes($0, point: $1.start) }),
        ("started by", { $0.start == $1.start && $0.hasStart }),
        ("finished by", { $0.hasEnd && $0.end == $1.start }),
    ]

    static let rangeRange: [(String, Rule)] = [
        ("before", { $0.end < $1.start || ((!$0.hasEnd || !$1.hasStart) && $0.end == $1.start) }),
        ("after", { $0.start > $1.end || ((!$0.hasStart || !$1.hasEnd) && $0.start == $1.end) }),
        ("meets", { $0.hasEnd && $1.hasStart && $0.end == $1.start }),
        ("met by", { $0.hasStart && $1.hasEnd && $0.start == $1.end }),
        (
            "overlaps",
            {
                ($0.end > $1.start || ($0.end == $1.start && $0.hasEnd && $1.hasStart))
                    && ($0.start < $1.end || ($0.start == $1.end && $0.hasStart && $1.hasEnd))
            }
        ),
        ("overlaps before", { overlapsBefore($0, $1) }),
        ("overlaps after", { overlapsBefore($1, $0) }),
        ("includes", { includes($0, $1) }),
        ("during", { includes($1, $0) }),
        ("starts", { starts($0, $1) }),
        ("started by", { starts($1, $0) }),
        ("finishes", { finishes($0, $1) }),
        ("finished by", { finishes($1, $0) }),
        (
            "coincides",
            { $0.start == $1.start && $0.hasStart == $1.hasStart && $0.end == $1.end && $0.hasEnd == $1.hasEnd }
        ),
    ]

    private static func includes(_ range: Span, point: Int) -> Bool {
        (range.start < point && range.end > point) || (range.start == point && range.hasStart)
            || (range.end == point && range.hasEnd)
    }

    private static func includes(_ a: Span, _ b: Span) -> Bool {
        (a.start < b.start || (a.start == b.start && (a.hasStart || !b.hasStart)))
            && (a.end > b.end || (a.end == b.end && (a.hasEnd || !b.hasEnd)))
    }

    private static func overlapsBefore(_ a: Span, _ b: Span) -> Bool {
        (a.start < b.start || (a.start == b.start && a.hasStart && !b.hasStart))
            && (a.end > b.start || (a.end == b.start && a.hasEnd && b.hasStart))
            && (a.end < b.end || (a.end == b.end && (!a.hasEnd || b.hasEnd)))
    }

    private static func starts(_ a: Span, _ b: Span) -> Bool {
        a.start == b.start && a.hasStart == b.hasStart
            && (a.end < b.end || (a.end == b.end && (!a.hasEnd || b.hasEnd)))
    }

    private static func finishes(_ a: Span, _ b: Span) -> Bool {
        a.hasEnd == b.hasEnd && a.end == b.end
            && (a.start > b.start || (a.start == b.start && (!a.hasStart || b.hasStart)))
    }

    @Test func everyRuleHolds() throws {
        let forms = [
            (pairs: (Self.points, Self.points), rules: Self.pointPoint),
            (pairs: (Self.points, Self.ranges), rules: Self.pointRange),
            (pairs: (Self.ranges, Self.points), rules: Self.rangePoint),
            (pairs: (Self.ranges, Self.ranges), rules: Self.rangeRange),
        ]
        #expect(Set(forms.flatMap { $0.rules.map(\.0) }) == Set(BuiltIn.ranges.map(\.name)))
        var count = 0
        for (pairs, rules) in forms {
            for (name, rule) in rules {
                let function = try #require(BuiltIn.named(name))
                for first in pairs.0 {
                    for second in pairs.1 {
                        count += 1
                        var call = Call(arguments: [first.value, second.value], asOf: try Village.today, steps: 100)
                        let result = function.implementation.apply(&call, required: 2)
                        if result != .boolean(rule(first, second)) {
                            Issue.record("\(name)(\(first.value), \(second.value)) is \(result)")
                        }
                    }
                }
            }
        }
        #expect(count > 10_000)
    }

    @Test(arguments: [
        Row("before(x, [y..10])", "x = 1; y = 2", "true"),
        Row("before(@\"2025-01-01\", tanggal)", "tanggal = @\"2025-01-02\"", "true"),
        Row("before((< 5), [5..9])", "", "true"),
        Row("before((<= 5), [5..9])", "", "false"),
        Row("before((> 5), x)", "x = 100", "false"),
        Row("overlaps((> 3), (<= 4))", "", "true"),
        Row("overlaps((> 4), (<= 4))", "", "false"),
        Row("includes((>= x), 5)", "x = 5", "true"),
        Row("during([1..3], (< 5))", "", "true"),
        Row("starts((< 3), (< 5))", "", "true"),
        Row("finishes((< 3), (< 5))", "", "false"),
        Row("coincides((< 5), (< 5))", "", "true"),
        Row("meets([1..5], (>= 5))", "", "true"),
        Row("meets((< 5), (> 5))", "", "false"),
        Row("includes(range2: [2..3], range1: [1..x])", "x = 3", "true"),
        Row("before(x, [2..10])", "", "unknown(x)"),
        Row("includes([x..10], y)", "y = 20", "unknown(x)"),
        Row("before(x, 3)", "x = null", "null"),
        Row("before(x / y, 3)", "x = 1; y = 0", "failure(divisionByZero)"),
        Row("x in ((< 5), 7)", "x = 4", "true"),
        Row("x in ((< 5), 7)", "x = 6", "false"),
        Row("(< 5) = (< 5)", "", "true"),
        Row("(< 5) = (null..5)", "", "false"),
        Row("(>= 5)", "", "(>= 5)"),
        Row("(< 5) instance of range<number>", "", "true"),
    ])
    func evaluates(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }

    @Test(arguments: [
        Row("[x..5).start", "x = 1", "1"),
        Row("[x..5).end", "", "5"),
        Row("[1..5).start included", "", "true"),
        Row("[1..5).end included", "", "false"),
        Row("(>= 5).end", "", "null"),
        Row("(>= 5).start included", "", "true"),
        Row("@\"10:30:00+07:00\".time offset", "", "@\"PT7H\""),
        Row("@\"10:30:00Z\".time offset = @\"PT0S\"", "", "true"),
        Row("@\"10:30:00\".time offset", "", "null"),
        Row("@\"2025-09-30T10:30:00-05:00\".time offset", "", "@\"-PT5H\""),
        Row("date and time(tanggal, @\"10:00:00\").hour", "tanggal = @\"2025-09-30\"", "10"),
    ])
    func propertiesAreRead(_ row: Row) throws {
        #expect(try Village.text(row.evaluated().value) == row.result)
    }
}
