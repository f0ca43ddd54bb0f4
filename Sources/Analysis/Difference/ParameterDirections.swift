import Certification
import FEEL

/// Which way it goes for villages when a parameter is raised, read off all of its uses in a pack.
///
/// Thresholds speak for themselves, conditions by how they move with the parameter (`Program.fallingUses`); weights, and
/// what makes a rule apply, go either way.
struct ParameterDirections {
    /// The directions by id; a parameter that nothing uses isn't there.
    private(set) var raising: [String: PackChange.Direction] = [:]

    private init(raising: [String: PackChange.Direction]) { self.raising = raising }

    /// Reads the uses in a pack.
    init(_ pack: RulePack) {
        for criterion in pack.criteria { read(criterion, in: pack) }
        for group in pack.groups {
            note(group.metAt, .stricter, in: pack)
            for member in group.members { note(member.weight, .unclear, in: pack) }
        }
        for fact in pack.facts {
            // What no longer counts can end a contradiction with other facts.
            let narrowing: PackChange.Direction = pack.firstCheck(comparing: fact.id) == nil ? .stricter : .unclear
            note(fact.lowerBound, narrowing, in: pack)
            note(fact.upperBound, narrowing.reversed, in: pack)
            note(fact.maximumAge, narrowing.reversed, in: pack)
            for document in fact.documents { note(document.validity, narrowing.reversed, in: pack) }
        }
        // Facts that contradict each other are unknown: what is certain falls by it, what is possible can rise.
        for check in pack.checks { read(check.holds, rising: .unclear, in: pack) }
        for level in pack.levels { read(level.requires, rising: .moreLenient, in: pack) }
    }

    /// What both editions of a pack say together.
    func joined(with other: ParameterDirections) -> ParameterDirections {
        ParameterDirections(raising: raising.merging(other.raising) { $0.joined(with: $1) })
    }

    // MARK: Uses

    private mutating func note(_ quantity: Quantity?, _ direction: PackChange.Direction, in pack: RulePack) {
        guard case .parameter(let index)? = quantity else { return }
        note(pack.parameters[index].id, direction)
    }

    private mutating func note(_ id: String, _ direction: PackChange.Direction) {
        raising[id] = (raising[id] ?? .none).joined(with: direction)
    }

    /// Notes the parameters in an expression.
    ///
    /// - Parameter rising: Which way it goes when the value of the expression rises.
    private mutating func read(_ program: Program, rising: PackChange.Direction, in pack: RulePack) {
        for parameter in pack.parameters {
            let isIt = { (name: String) in name == parameter.id }
            let (falls, rises) = (!program.fallingUses(of: isIt).isEmpty, !program.risingUses(of: isIt).isEmpty)
            switch (rises, falls) {
            case (true, false): note(parameter.id, rising)
            case (false, true): note(parameter.id, rising.reversed)
            case (true, true): note(parameter.id, .unclear)
            case (false, false): break
            }
        }
    }

    private mutating func read(_ criterion: Criterion, in pack: RulePack) {
        if let applies = criterion.applies { read(applies, rising: .unclear, in: pack) }
        switch criterion.test {
        case .condition(let program): read(program, rising: .moreLenient, in: pack)
        case .bands(let measure, let way, let bands, let metAt):
            let threshold = Self.threshold(bands, way, in: pack)
            read(measure, rising: threshold.reversed, in: pack)
            for band in bands {
                note(band.threshold, threshold, in: pack)
                note(band.points, points(of: band, among: bands, in: pack), in: pack)
            }
            note(metAt, .stricter, in: pack)
        case .scale(let measure, let from, let to, let outside, let metAt):
            let ends = outside == .cutOff ? Self.ends(from, to, in: pack) : .unclear
            read(measure, rising: ends.reversed, in: pack)
            note(from, ends, in: pack)
            note(to, ends, in: pack)
            note(metAt, .stricter, in: pack)
        }
    }

    // MARK: Bands and scales

    /// Which way it goes when the ends of bands are raised: what is at least an end loses, if the better bands come first.
    private static func threshold(
        _ bands: [Criterion.Band],
        _ way: Criterion.BandDirection,
        in pack: RulePack
    ) -> PackChange.Direction {
        let steps = zip(bands, bands.dropFirst()).map { isAlways($1.points, below: $0.points, in: pack) }
        guard let first = steps.first, let isFalling = first, steps.allSatisfy({ $0 == isFalling }) else {
            return .unclear
        }
        return isFalling == (way == .atLeast) ? .stricter : .moreLenient
    }

    /// More points for a band that is never the best lift it; for the best one they lower all others.
    private func points(
        of band: Criterion.Band,
        among bands: [Criterion.Band],
        in pack: RulePack
    ) -> PackChange.Direction {
        if bands.contains(where: { Self.isAlways(band.points, below: $0.points, in: pack) == true }) {
            return .moreLenient
        }
        let isAlone = bands.allSatisfy { $0 == band || Self.isAlways($0.points, below: band.points, in: pack) == true }
        let isInSum = pack.groups.contains { $0.aggregate == .sum }
        return isAlone && !isInSum ? .stricter : .unclear
    }

    private static func ends(_ from: Quantity, _ to: Quantity, in pack: RulePack) -> PackChange.Direction {
        isAlways(from, below: to, in: pack).map { $0 ? .stricter : .moreLenient } ?? .unclear
    }

    /// Whether one quantity is below another on every day; nothing where it is on some days only, or equal.
    private static func isAlways(_ left: Quantity, below right: Quantity, in pack: RulePack) -> Bool? {
        let days = pack.parameters.flatMap { $0.values.compactMap(\.from) } + [pack.header.effectiveFrom]
        let comparisons = days.map { day -> Bool? in
            let (first, second) = (pack.value(of: left, on: day), pack.value(of: right, on: day))
            return first == second ? nil : first.isLess(than: second)
        }
        guard let first = comparisons.first, comparisons.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension RulePack {
    /// The value of a quantity on a day.
    fileprivate func value(of quantity: Quantity, on day: Day) -> Value {
        switch quantity {
        case .constant(let value): value
        case .parameter(let index): parameters[index].value(on: day)
        }
    }
}
