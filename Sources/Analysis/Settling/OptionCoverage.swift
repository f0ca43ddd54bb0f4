import Certification
import FEEL

/// The sets of options that the rules tell apart.
///
/// Where rules only ask whether an option is in the list and how many options there are, a set is told by the options that are
/// asked for and its number.
struct OptionCoverage {
    /// More options that are asked for aren't gone through.
    private static let mostNamed = 5

    private let options: [String]
    /// The options that are asked for; nothing where something else is asked, or too much.
    private let named: [String]?

    /// - Parameter bounds: What each slot can be.
    init(_ fact: Int, rules: DatedRules, bounds: [ValueBounds]) {
        let options = rules.pack.facts[fact].options.map(\.id)
        let pack = rules.pack
        let programs =
            pack.checks.map(\.holds) + pack.criteria.flatMap { [$0.applies, $0.test.program].compactMap { $0 } }
        let asked = programs.filter { $0.reads.contains(fact) }.map { program in
            Self.asked(of: fact, in: program.bounds(of: bounds, on: Interval(rules.asOf)))
        }
        let named = asked.contains(nil) ? nil : options.filter { id in asked.contains { $0?.contains(id) ?? false } }
        self.options = options
        self.named = named.flatMap { $0.count <= Self.mostNamed ? $0 : nil }
    }

    /// One set for each choice of the options that are asked for, with each number of others; none where that isn't all.
    var sets: [Value] {
        guard let named else { return [] }
        let others = options.filter { !named.contains($0) }
        return (0..<(1 << named.count)).flatMap { bits in
            let chosen = named.indices.filter { bits >> $0 & 1 == 1 }.map { named[$0] }
            return (0...others.count).map { count in
                let set = chosen + others.prefix(count)
                return Value.list(options.filter(set.contains).map(Value.string))
            }
        }
    }

    /// Whether some values hold each kind of set.
    func isCovered(by values: [Value]) -> Bool {
        guard let named else { return false }
        func kind(_ value: Value) -> [String]? {
            guard case .list(let items) = value else { return nil }
            let ids = items.compactMap { if case .string(let id) = $0 { id } else { nil } }
            return named.filter(ids.contains) + ["\(ids.count)"]
        }
        return Set(sets.compactMap(kind)).isSubset(of: values.compactMap(kind))
    }

    /// The options that a part of a rule asks for; nothing where it asks for more than that and their number.
    private static func asked(of fact: Int, in part: BoundedExpression) -> Set<String>? {
        if part.kind == .slot(fact) { return nil }
        if let first = part.children.first, first.kind == .slot(fact) {
            if part.kind == .call("count"), part.children.count == 1 { return [] }
            if part.kind == .call("list contains"), part.children.count == 2,
                case .string(let id)? = part.children[1].bounds.single
            {
                return [id]
            }
            return nil
        }
        var named: Set<String> = []
        for child in part.children {
            guard let more = asked(of: fact, in: child) else { return nil }
            named.formUnion(more)
        }
        // What has no parts to look into may hide anything.
        return part.children.isEmpty && part.kind == .other ? nil : named
    }
}
