/// How much each part of the search for what settles a level may do: counted in steps, never in time, so that the same
/// village gets the same answer on every machine.
///
/// A step is about the work of judging one criterion. All together they are about a second of work, whatever the pack.
struct SettlingWork: Sendable {
    /// For the values at which rules turn.
    let values: Int
    /// For the tables of what each rule comes to.
    let tables: Int
    /// For what clusters come to together, and once more for each of the searches.
    let options: Int
    /// For the deciding sets, in all and for one question.
    let deciding: (total: Int, goal: Int)
    /// For the quickest sets of each result.
    let quickest: Int

    /// Enough for a national programme of a hundred facts.
    static let standard = SettlingWork(
        values: 300_000,
        tables: 300_000,
        options: 200_000,
        deciding: (total: 60_000, goal: 2_000),
        quickest: 20_000
    )
}
