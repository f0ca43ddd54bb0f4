/// How much a search may try: counted in steps, never in time, so that the same search finds the same on every machine.
public struct SearchBudget: Hashable, Sendable {
    /// How many values of a fact are tried at most; facts with fewer are tried with all of them.
    public let valuesPerFact: Int
    /// How many kinds of evidence on facts that hang together are kept at most.
    public let casesPerCluster: Int
    /// How many villages are tried for one question.
    public let villagesPerQuestion: Int
    /// On how many days the search asks which levels can be reached.
    public let days: Int
    /// How much each part of the search may do in all: about as many times a criterion is judged.
    ///
    /// The parts are looking for boundaries, for cases, and for answers; where one comes to its end, that is told.
    public let steps: Int

    /// Creates a budget; all numbers are above 0.
    public init(
        valuesPerFact: Int,
        casesPerCluster: Int,
        villagesPerQuestion: Int,
        days: Int,
        steps: Int = 100_000_000
    ) {
        self.valuesPerFact = valuesPerFact
        self.casesPerCluster = casesPerCluster
        self.villagesPerQuestion = villagesPerQuestion
        self.days = days
        self.steps = steps
    }

    /// The same budget with a share of the steps.
    func divided(by count: Int) -> SearchBudget {
        SearchBudget(
            valuesPerFact: valuesPerFact,
            casesPerCluster: casesPerCluster,
            villagesPerQuestion: villagesPerQuestion,
            days: days,
            steps: steps / max(count, 1)
        )
    }

    /// Enough for a national programme of some hundred rules, in a second or two whatever the pack.
    public static let standard = SearchBudget(
        valuesPerFact: 32,
        casesPerCluster: 256,
        villagesPerQuestion: 2000,
        days: 6,
        steps: 4_000_000
    )
}
