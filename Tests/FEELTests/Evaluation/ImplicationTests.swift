import Diagnostics
@testable import FEEL
import TestSupport
import Testing

@Suite struct ImplicationTests {
    /// A program over the numbers `a` and `b`, the truth value `t`, the list `l` and the constant `p`, which is 5.
    private static func program(_ text: String) throws -> Program {
        var environment = Environment()
        environment.declare("a", as: .number)
        environment.declare("b", as: .number)
        environment.declare("t", as: .boolean)
        environment.declare("l", as: .list(.context([ValueType.Field("score", .number)])))
        environment.declare("p", as: .number)
        var diagnostics: [Diagnostic] = []
        let program = Program.compile(
            SourceText(text, path: "-"),
            in: environment,
            expecting: .boolean,
            role: LocalizedText(same: "condition"),
            diagnostics: &diagnostics
        )
        return try #require(program, "\(diagnostics.map(\.message.english))")
    }

    private static let constants: [Value] = [.null, .null, .null, .null, .number(Number(5))]

    @Test(arguments: [
        ("a >= 60", "a >= 40", true), ("a >= 40", "a >= 60", false), ("a >= 60", "a >= 60", true),
        ("a > 4", "a >= 4", true), ("a >= 4", "a > 4", false), ("a >= 40", "b >= 20", false),
        ("a <= 3", "a <= 4", true), ("a <= 4", "a < 4", false), ("a < 4", "a <= 4", true),
        ("5 <= a", "4 <= a", true), ("a >= p", "a >= 4", true), ("a >= p", "a >= 6", false), ("a >= 6", "a >= p", true),
        ("not(a >= 4)", "not(a >= 5)", true), ("not(a >= 5)", "not(a >= 4)", false),
        ("every g in l satisfies g.score >= 50", "every h in l satisfies h.score >= 20", true),
        ("every g in l satisfies g.score >= 20", "every g in l satisfies g.score >= 50", false),
        ("some g in l satisfies g.score >= 20", "every g in l satisfies g.score >= 10", false),
        ("a >= 6 and t", "a >= 5 and t", true), ("a >= 6 or t", "a >= 5 or t", true), ("t", "t", true),
        ("a + b >= 9", "a + b >= 8", true), ("a + b >= 9", "a - b >= 8", false), ("a = 4", "a = 5", false),
    ])
    func whatIsProven(_ strong: String, _ weak: String, _ isProven: Bool) throws {
        let (strong, weak) = (try Self.program(strong), try Self.program(weak))
        #expect(strong.proves(weak, where: Self.constants) == isProven)
    }

    @Test func whatIsProvenHolds() throws {
        var random = SplitMix64(seed: 41)
        var proven = 0
        for _ in 0..<2000 {
            let (one, other) = (Self.pair(&random))
            let (strong, weak) = (try Self.program(one), try Self.program(other))
            guard strong.proves(weak, where: Self.constants) else { continue }
            proven += 1
            for _ in 0..<20 {
                var slots: [Value] = [
                    Self.number(&random), Self.number(&random), .boolean(Bool.random(using: &random)),
                ]
                slots.append(
                    .list((0..<2).map { _ in .context(Context([Context.Entry("score", Self.number(&random))])) })
                )
                slots.append(.number(Number(5)))
                guard let today = Day("2025-01-01"), strong.evaluate(slots, asOf: today).value == .boolean(true) else {
                    continue
                }
                #expect(weak.evaluate(slots, asOf: today).value == .boolean(true), "\(one) => \(other)")
            }
        }
        #expect(proven > 200, random.comment)
    }

    private static func number(_ random: inout SplitMix64) -> Value {
        .number(Number(Int.random(in: 0...9, using: &random)))
    }

    /// Two conditions of one shape that differ in numbers and comparisons.
    private static func pair(_ random: inout SplitMix64) -> (String, String) {
        func condition(_ shape: Int, _ random: inout SplitMix64) -> String {
            let number = Int.random(in: 0...9, using: &random) == 0 ? "p" : "\(Int.random(in: 2...7, using: &random))"
            let sign = [">=", ">", "<=", "<"].randomElement(using: &random) ?? ">="
            return switch shape {
            case 0: "a \(sign) \(number)"
            case 1: "\(number) \(sign) b"
            case 2: "not(a + b \(sign) \(number))"
            case 3: "every g in l satisfies g.score \(sign) \(number)"
            default: "some g in l satisfies g.score \(sign) \(number) and t"
            }
        }
        let (shape, other) = (Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random))
        switch Int.random(in: 0...2, using: &random) {
        case 0: return (condition(shape, &random), condition(shape, &random))
        case 1:
            let first = (condition(shape, &random), condition(other, &random))
            return (
                "(\(first.0)) and (\(first.1))", "(\(condition(shape, &random))) and (\(condition(other, &random)))"
            )
        default:
            let first = (condition(shape, &random), condition(other, &random))
            return ("(\(first.0)) or (\(first.1))", "(\(condition(shape, &random))) or (\(condition(other, &random)))")
        }
    }

    @Test func aConditionIsAllOfItsConjuncts() throws {
        let text = "a >= 3 and (t or b > 2 and a < 8) and (a > 1 and b <= 7) and every g in l satisfies g.score >= 2"
        let program = try Self.program(text)
        let parts = program.conjuncts
        #expect(
            parts.map(\.excerpt) == [
                "a >= 3", "(t or b > 2 and a < 8)", "a > 1", "b <= 7", "every g in l satisfies g.score >= 2",
            ]
        )
        #expect(try Self.program("t or t").conjuncts.count == 1)
        var random = SplitMix64(seed: 7)
        let today = try #require(Day("2025-01-01"))
        for _ in 0..<500 {
            let slots: [Value] = [
                Self.number(&random), Self.number(&random), .boolean(Bool.random(using: &random)),
                .list([.context(Context([Context.Entry("score", Self.number(&random))]))]), .number(Number(5)),
            ]
            let whole = program.evaluate(slots, asOf: today).value == .boolean(true)
            let all = parts.allSatisfy { $0.evaluate(slots, asOf: today).value == .boolean(true) }
            #expect(whole == all, random.comment)
        }
    }

    @Test func constantsAreThoseThatAreWritten() throws {
        #expect(
            Set(try Self.program("a in [3, 4] or b between 1 and p").constants.map(\.description)).isSuperset(of: [
                "3", "4", "1",
            ])
        )
    }
}
