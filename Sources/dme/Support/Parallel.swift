/// Work on many things at once, on all cores.
enum Parallel {
    /// What became of each item, in the order of the items, whichever was ready first.
    ///
    /// - Parameter tell: Is told after each item how many are done.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        _ work: @escaping @Sendable (Item) throws -> Result,
        tell: (Int) -> Void = { _ in }
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            for (index, item) in items.enumerated() {
                group.addTask { (index, try work(item)) }
            }
            var results: [Result?] = Array(repeating: nil, count: items.count)
            var done = 0
            for try await (index, result) in group {
                results[index] = result
                done += 1
                tell(done)
            }
            return results.compactMap(\.self)
        }
    }
}
