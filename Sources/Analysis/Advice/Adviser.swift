public import Certification

/// Gives advice on villages by one pack on one day; the same evidence gets the same advice.
public struct Adviser: Sendable {
    /// How far it is looked ahead.
    private static let months = 12

    private let planner: LevelPlanner
    private let firmness: FirmnessFinder
    private let calendar: CalendarFinder?

    /// Creates an adviser.
    ///
    /// - Parameters:
    ///   - rules: The pack and the day.
    ///   - draws: How many times what the pack assumes is drawn, above 0; the same draws as those of `dme robustness`.
    public init(rules: DatedRules, draws: Int = 1_000) {
        firmness = FirmnessFinder(rules: rules, RobustnessSettings(draws: draws, seed: 1))
        planner = LevelPlanner(rules: rules, planLimit: 1)
        var calendar = CalendarFinder(rules.pack, asOf: rules.asOf, months: Self.months)
        calendar?.prepare()
        self.calendar = calendar
    }

    /// Advice on one village.
    ///
    /// - Parameter evidence: Its evidence, read by the rules of the as-of date.
    public func advice(on evidence: Evidence) -> Advice {
        var calendar = calendar
        return Advice(
            path: planner.plan(for: evidence),
            calendar: calendar?.calendar(of: evidence),
            firmness: firmness.firmness(of: evidence)
        )
    }
}
