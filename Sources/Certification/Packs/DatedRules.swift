public import FEEL

/// A rule pack on one day: every parameter has its value of that day, every threshold and weight is a number.
///
/// It never changes. It is an object, as its larger parts are, so that those who read it for each village copy a
/// reference only.
public final class DatedRules: Sendable {
    /// A cross-check and the facts it reads.
    struct DatedCheck: Sendable {
        let holds: Program
        let reads: Causes
    }

    /// The pack.
    public let pack: RulePack
    /// The day.
    public let asOf: Day
    /// The values of the parameters, by index.
    public var parameterValues: [Value] { values.parameters }

    let values: DatedValues
    /// The slots of levels with every result empty.
    package let emptyResultSlots: [Value]
    /// The cross-checks, by index.
    let checks: [DatedCheck]
    /// What the slots of levels hold.
    let resultEntries: [ResultNames.Entry]
    /// The conditions of the levels, by index.
    let levels: [Program]
    /// What the facts' evidence is measured by, by index.
    let facts: [DatedFact]
    /// By index of the criterion.
    let criteria: [DatedCriterion]
    /// By index of the group.
    let groups: [DatedGroup]

    /// Takes the values in force on a day.
    public convenience init(_ pack: RulePack, asOf: Day) {
        self.init(pack, asOf: asOf, parameterValues: pack.parameters.map { $0.value(on: asOf) })
    }

    /// Takes other values in the place of those in force.
    ///
    /// - Parameter parameterValues: By index of the parameter, each of the kind that it has in the pack, and together such
    ///   that the compiler would accept them.
    public convenience init(_ pack: RulePack, asOf: Day, parameterValues: [Value]) {
        self.init(pack, asOf: asOf, DatedValues(parameters: parameterValues), like: nil)
    }

    /// Takes other values in the place of those of other rules, and all that doesn't hang on them from there.
    ///
    /// - Parameter parameterValues: As in ``init(_:asOf:parameterValues:)``.
    public convenience init(varying other: DatedRules, parameterValues: [Value]) {
        self.init(other.pack, asOf: other.asOf, DatedValues(parameters: parameterValues), like: other)
    }

    /// Takes the values in force on another day, and all that is the same on it from other rules of the same pack.
    public convenience init(moving other: DatedRules, to asOf: Day) {
        let values = other.pack.parameters.map { $0.value(on: asOf) }
        self.init(other.pack, asOf: asOf, DatedValues(parameters: values), like: other)
    }

    private init(_ pack: RulePack, asOf: Day, _ values: DatedValues, like other: DatedRules?) {
        self.pack = pack
        self.asOf = asOf
        self.values = values
        emptyResultSlots = pack.resultNames.entries.map { entry in
            if case .parameter(let index) = entry { values.parameters[index] } else { .null }
        }
        checks =
            other?.checks
            ?? pack.checks.map { check in
                DatedCheck(holds: check.holds, reads: Causes(slots: check.holds.reads.filter { $0 < pack.facts.count }))
            }
        resultEntries = pack.resultNames.entries
        levels = pack.levels.map(\.requires)
        // Declarations are read in their place, since copying them costs more than all the rest.
        let kept = KeptParts(of: other, with: values, asOf: asOf)
        facts = pack.facts.indices.map { kept.fact($0) ?? DatedFact(pack.facts[$0], values, asOf: asOf) }
        let criteria = pack.criteria.indices.map { index in
            kept.criterion(index) ?? DatedCriterion(pack.criteria[index], values, facts: pack.facts.count)
        }
        self.criteria = criteria
        // The groups that a group holds come before it in the pack.
        groups = pack.groups.indices.reduce(into: []) { groups, index in
            groups.append(
                kept.group(index, criteria: criteria, groups: groups)
                    ?? DatedGroup(pack.groups[index], values, criteria: criteria, groups: groups)
            )
        }
    }

    /// The value of a quantity on this day.
    public func value(of quantity: Quantity) -> Value { values.value(of: quantity) }

    /// The number of a quantity on this day; the compiler has made sure that it is one.
    public func number(of quantity: Quantity) -> Number { values.number(of: quantity) }
}
