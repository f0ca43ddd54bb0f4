import Glibc

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

    /// Works on items on all cores and takes what became of them in the order of the items, each as soon as those before it
    /// were taken.
    ///
    /// So few are under way at once that what waits for its turn needs little memory.
    static func inOrder<Item: Sendable, Result: Sendable>(
        _ items: [Item],
        _ work: @escaping @Sendable (Item) -> Result,
        take: (Result) -> Void
    ) async {
        let window = 2 * max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
        await withTaskGroup(of: (Int, Result).self) { group in
            var (begun, taken) = (0, 0)
            var waiting: [Int: Result] = [:]
            while taken < items.count {
                while begun < min(items.count, taken + window) {
                    let (index, item) = (begun, items[begun])
                    group.addTask { (index, work(item)) }
                    begun += 1
                }
                guard let (index, result) = await group.next() else { return }
                waiting[index] = result
                while let next = waiting.removeValue(forKey: taken) {
                    take(next)
                    taken += 1
                }
            }
        }
    }
}
