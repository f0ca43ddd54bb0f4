/// Work on many things at once, on all cores.
enum Parallel {
    /// What became of each item, in the order of the items, whichever was ready first.
    static func map<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        _ work: @escaping @Sendable (Item) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            for (index, item) in items.enumerated() {
                group.addTask { (index, try work(item)) }
            }
            var results: [Result?] = Array(repeating: nil, count: items.count)
            for try await (index, result) in group { results[index] = result }
            return results.compactMap(\.self)
        }
    }
}
