/// A random expression over the facts a, b (truths) and x, y (numbers), with its meaning on complete evidence.
struct RandomCondition {
    typealias Meaning = (_ facts: [String: Reference]) -> Reference

    let text: String
    let meaning: Meaning

    /// The facts and the values they can have.
    static let domains: [(name: String, values: [Reference])] = [
        ("a", [.truth(false), .truth(true), .null]), ("b", [.truth(false), .truth(true), .null]),
        ("x", [.number(0, 1), .number(1, 1), .null]), ("y", [.number(0, 1), .number(2, 1), .null]),
    ]

    // MARK: - Anything

    static func truth(_ depth: Int, _ random: inout some RandomNumberGenerator) -> RandomCondition {
        guard depth > 0 else { return fact(["a", "b"], &random) }
        let sign = ["<", "<=", ">", ">=", "=", "!="].randomElement(using: &random) ?? "<"
        let bound = Int.random(in: 0...2, using: &random)
        let limit = RandomCondition(text: "\(bound)") { _ in .number(bound, 1) }
        switch Int.random(in: 0..<14, using: &random) {
        case 0, 1: return junction("and", truths(depth, 2...3, &random), Reference.and)
        case 2, 3: return junction("or", truths(depth, 2...3, &random), Reference.or)
        case 4: return Self("not(", [truth(depth - 1, &random)], ")") { .not($0[0]) }
        case 5, 6:
            return Self("(", numbers(depth, 2...2, &random), ")", " \(sign) ") { .compare(sign, $0[0], $0[1]) }
        case 7:
            let parts = truths(depth, 3...3, &random)
            return conditional(parts)
        case 8:
            return Self("(", numbers(depth, 3...3, &random), ")", [" between ", " and "]) {
                .and([.compare(">=", $0[0], $0[1]), .compare("<=", $0[0], $0[2])])
            }
        case 9:
            return Self("(", numbers(depth, 3...3, &random), "))", [" in (", ", "]) {
                .or([.equal($0[0], $0[1]), .equal($0[0], $0[2])])
            }
        case 10:
            return Self(
                "(some i in [",
                numbers(depth, 2...2, &random) + [limit],
                ")",
                [", ", "] satisfies i \(sign) "]
            ) {
                .or([.compare(sign, $0[0], $0[2]), .compare(sign, $0[1], $0[2])])
            }
        case 11:
            return Self("(every i in [", truths(depth, 2...3, &random), "] satisfies i)", ", ", Reference.and)
        case 12:
            let isLeast = Bool.random(using: &random)
            return Self("\(isLeast ? "at least" : "at most")(\(bound), [", truths(depth, 2...3, &random), "])", ", ") {
                Reference.count($0) { isLeast ? $0 >= bound : $0 <= bound }
            }
        default:
            return Self("is known(", [number(depth - 1, &random)], ")") { $0[0] == .failure ? .failure : .truth(true) }
        }
    }

    private static func number(_ depth: Int, _ random: inout some RandomNumberGenerator) -> RandomCondition {
        guard depth > 0 else {
            let constant = Int.random(in: 0...2, using: &random)
            return Bool.random(using: &random)
                ? fact(["x", "y"], &random) : RandomCondition(text: "\(constant)") { _ in .number(constant, 1) }
        }
        let sign = ["+", "-", "*", "/"].randomElement(using: &random) ?? "+"
        switch Int.random(in: 0..<7, using: &random) {
        case 0, 1: return number(0, &random)
        case 2, 3:
            let parts = [number(depth - 1, &random), fact(["x", "y"], &random)]
            return Self("(", parts, ")", " \(sign) ") { .calculate(sign, $0[0], $0[1]) }
        case 4: return conditional([truth(depth - 1, &random)] + numbers(depth, 2...2, &random))
        case 5:
            return Self("coalesce(", numbers(depth, 2...2, &random), ")", ", ") { $0[0] == .null ? $0[1] : $0[0] }
        default:
            return Self("sum([", numbers(depth, 2...2, &random), "])", ", ") { .calculate("+", $0[0], $0[1]) }
        }
    }

    // MARK: - Every fact at most once

    /// A condition that uses each fact at most once and in which each can make a difference.
    static func readOnce(_ random: inout some RandomNumberGenerator) -> RandomCondition {
        var leaves = domains.map { domain in
            switch domain.name {
            case "a", "b": fact([domain.name], &random)
            default: test(of: domain.name, &random)
            }
        }
        leaves.shuffle(using: &random)
        while leaves.count > 1 {
            let count = min(leaves.count, Int.random(in: 2...3, using: &random))
            let parts = Array(leaves.suffix(count))
            leaves.removeLast(count)
            var joined: RandomCondition
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1: joined = junction("and", parts, Reference.and)
            case 2, 3: joined = junction("or", parts, Reference.or)
            default:
                joined = Self("at least(\(count - 1), [", parts, "])", ", ") { Reference.count($0) { $0 >= count - 1 } }
            }
            if Bool.random(using: &random) { joined = Self("not(", [joined], ")") { .not($0[0]) } }
            leaves.insert(joined, at: Int.random(in: 0...leaves.count, using: &random))
        }
        return leaves[0]
    }

    /// A test that the smaller value of a fact's domain doesn't pass and the larger does.
    private static func test(of name: String, _ random: inout some RandomNumberGenerator) -> RandomCondition {
        let fact = RandomCondition(text: name) { $0[name] ?? .null }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return Self("(", [fact], " > 0)") { .compare(">", $0[0], .number(0, 1)) }
        case 1:
            return Self("(", [fact], " in [1..2])") {
                .and([.compare(">=", $0[0], .number(1, 1)), .compare("<=", $0[0], .number(2, 1))])
            }
        default:
            return Self("(", [fact], " - 1 >= 0)") {
                .compare(">=", .calculate("-", $0[0], .number(1, 1)), .number(0, 1))
            }
        }
    }

    // MARK: - Building

    private init(text: String, meaning: @escaping Meaning) {
        self.text = text
        self.meaning = meaning
    }

    private init(
        _ opening: String,
        _ parts: [RandomCondition],
        _ closing: String,
        _ separator: String = "",
        _ meaning: @escaping ([Reference]) -> Reference
    ) {
        text = opening + parts.map(\.text).joined(separator: separator) + closing
        self.meaning = { facts in meaning(parts.map { $0.meaning(facts) }) }
    }

    private init(
        _ opening: String,
        _ parts: [RandomCondition],
        _ closing: String,
        _ separators: [String],
        _ meaning: @escaping ([Reference]) -> Reference
    ) {
        let texts = zip(parts, separators + [closing]).map { $0.text + $1 }
        text = opening + texts.joined()
        self.meaning = { facts in meaning(parts.map { $0.meaning(facts) }) }
    }

    private static func fact(_ names: [String], _ random: inout some RandomNumberGenerator) -> RandomCondition {
        let name = names.randomElement(using: &random) ?? ""
        return RandomCondition(text: name) { $0[name] ?? .null }
    }

    private static func junction(
        _ word: String,
        _ parts: [RandomCondition],
        _ meaning: @escaping ([Reference]) -> Reference
    ) -> RandomCondition {
        Self("(", parts, ")", " \(word) ", meaning)
    }

    private static func conditional(_ parts: [RandomCondition]) -> RandomCondition {
        Self("(if ", parts, ")", [" then ", " else "]) { .conditional($0[0], $0[1], $0[2]) }
    }

    private static func truths(
        _ depth: Int,
        _ count: ClosedRange<Int>,
        _ random: inout some RandomNumberGenerator
    ) -> [RandomCondition] {
        (0..<Int.random(in: count, using: &random)).map { _ in truth(depth - 1, &random) }
    }

    private static func numbers(
        _ depth: Int,
        _ count: ClosedRange<Int>,
        _ random: inout some RandomNumberGenerator
    ) -> [RandomCondition] {
        (0..<Int.random(in: count, using: &random)).map { _ in number(depth - 1, &random) }
    }
}
