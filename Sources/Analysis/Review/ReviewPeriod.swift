import Certification
import FEEL

/// A stretch of days on which no parameter changes, and what every name can be on them.
struct ReviewPeriod: Sendable {
    /// The days.
    let days: Interval<Day>
    /// The first of them.
    let first: Day
    /// The bounds of the slots of criteria and checks; see ``RulePack``.
    let slots: [ValueBounds]
    /// The bounds of the slots of levels; see ``ResultNames``.
    let results: [ValueBounds]
    /// The values of the parameters, by index.
    let parameters: [Value]

    /// The periods of a pack, ascending: from the first to the last day of its effective period, or to the day it is looked
    /// at where that lies outside.
    static func all(of pack: RulePack, asOf: Day) -> [ReviewPeriod] {
        let from = min(pack.header.effectiveFrom, asOf)
        let to = pack.header.effectiveTo.map { max($0, asOf) }
        let changes = pack.parameters.flatMap { $0.values.compactMap(\.from) }
        let inside = changes.filter { day in day > from && to.map { day <= $0 } ?? true }
        let starts = Set([from] + inside).sorted()
        return starts.indices.map { index in
            let isLast = index == starts.count - 1
            let last = isLast ? to : starts[index + 1].adding(days: -1)
            return ReviewPeriod(pack, from: starts[index], to: last)
        }
    }

    private init(_ pack: RulePack, from first: Day, to last: Day?) {
        let parameters = pack.parameters.map { $0.value(on: first) }
        self.first = first
        self.parameters = parameters
        days = Interval(low: first, high: last) ?? Interval(first)
        var kind = ValueBounds()
        kind.strings = .only(Set(VillageCode.Kind.allCases.map(\.rawValue)))
        let facts = pack.facts.map { Self.bounds(of: $0, parameters) }
        let exact = parameters.map { ValueBounds(exactly: $0) }
        slots = facts + [kind] + exact
        results = pack.resultNames.entries.map { entry in
            switch entry {
            case .met: .boolean
            case .score(let child): Self.score(of: child, in: pack, parameters)
            case .groups(let items): Self.groups(items, in: pack, parameters)
            case .parameter(let index): exact[index]
            }
        }
    }

    /// The value of a quantity in this period.
    func value(of quantity: Quantity) -> Value {
        switch quantity {
        case .constant(let value): value
        case .parameter(let index): parameters[index]
        }
    }

    /// The number of a quantity in this period; the compiler has made sure that it is one.
    func number(of quantity: Quantity) -> Number { Self.number(of: quantity, parameters) }

    static func number(of quantity: Quantity, _ parameters: [Value]) -> Number {
        switch quantity {
        case .constant(.number(let number)): return number
        case .parameter(let index):
            if case .number(let number) = parameters[index] { return number }
            return .zero
        default: return .zero
        }
    }
}

// MARK: - Bounds of facts and results

extension ReviewPeriod {
    /// What evidence of a fact can say, or leave open; bounds the wrong way round are another finding and bind nothing.
    static func bounds(of fact: Fact, _ parameters: [Value]) -> ValueBounds {
        func end(_ quantity: Quantity?) -> Value? {
            switch quantity {
            case .constant(let value)?: value
            case .parameter(let index)?: parameters[index]
            case nil: nil
            }
        }
        var bounds = ValueBounds()
        (bounds.canBeNull, bounds.canBeUnknown) = (fact.mayBeAbsent, true)
        let options = Set(fact.options.map(\.id))
        switch fact.kind {
        case .boolean: (bounds.canBeTrue, bounds.canBeFalse) = (true, true)
        case .integer, .decimal:
            let ends = (end(fact.lowerBound)?.asNumber, end(fact.upperBound)?.asNumber)
            bounds.numbers = Interval(low: ends.0, high: ends.1) ?? .all
        case .date:
            let ends = (end(fact.lowerBound)?.asDay, end(fact.upperBound)?.asDay)
            bounds.days = Interval(low: ends.0, high: ends.1) ?? .all
        case .text: bounds.strings = .any
        case .choice: bounds.strings = .only(options)
        case .choices:
            var item = ValueBounds()
            item.strings = .only(options)
            bounds.lists = .of(item, count: 0...options.count)
        }
        return bounds
    }

    private static func score(of child: Group.Child, in pack: RulePack, _ parameters: [Value]) -> ValueBounds {
        switch child {
        case .criterion: .numbers(Interval(low: .zero, high: Number(100)))
        case .group(let index):
            .numbers(Interval(low: .zero, high: pack.largestScore(of: index, parameters).number))
        }
    }

    private static func groups(
        _ items: [ResultNames.Item],
        in pack: RulePack,
        _ parameters: [Value]
    ) -> ValueBounds {
        let all = items.map { item in
            var bounds = ValueBounds()
            bounds.fields = [
                "id": ValueBounds(exactly: .string(item.id)), "met": .boolean,
                "score": score(of: .group(item.index), in: pack, parameters),
            ]
            return bounds
        }
        var list = ValueBounds()
        list.lists = .of(all.reduce(ValueBounds()) { $0.joined(with: $1) }, count: all.count...all.count)
        return list
    }
}

extension RulePack {
    /// The largest score of a group on its own scale; what isn't applicable leaves it as it is.
    func largestScore(of index: Int, _ parameters: [Value]) -> Fraction {
        let group = groups[index]
        switch group.aggregate {
        case .weightedMean, .geometricMean, .minimum, .allMet: return Fraction(100)
        case .countMet: return Fraction(group.members.count)
        case .sum:
            return group.members.reduce(.zero) { sum, member in
                let weight = Fraction(ReviewPeriod.number(of: member.weight, parameters))
                return sum + weight * largestPoints(of: member.child, parameters)
            }
        }
    }

    private func largestPoints(of child: Group.Child, _ parameters: [Value]) -> Fraction {
        switch child {
        case .group(let index): return groups[index].aggregate == .sum ? largestScore(of: index, parameters) : .one
        case .criterion(let index):
            guard case .bands(_, _, let bands, _) = criteria[index].test else { return .one }
            return bands.map { Fraction(ReviewPeriod.number(of: $0.points, parameters)) }.max() ?? .one
        }
    }
}

extension Value {
    /// The number; nothing for another value.
    var asNumber: Number? { if case .number(let number) = self { number } else { nil } }
    /// The day; nothing for another value.
    var asDay: Day? { if case .date(let day) = self { day } else { nil } }
}
