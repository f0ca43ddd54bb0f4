/// Sets that have an element of each of some groups.
enum HittingSet {
    /// The smallest set that meets every group and doesn't hold a given set; of equally small ones the first in the order of
    /// its elements; ascending, nothing where there is none or where the search is over before.
    ///
    /// - Parameter meter: Where a step is paid for each set that is looked at.
    static func smallest(of groups: [[Int]], without excluded: [[Int]], meter: SearchMeter) -> [Int]? {
        let elements = Set(groups.flatMap(\.self)).count
        for size in 0...elements {
            if let found = find([], size, groups, excluded.map(Set.init), meter) { return found.sorted() }
        }
        return nil
    }

    /// Branches on the elements of the first group that isn't met.
    private static func find(
        _ chosen: Set<Int>,
        _ room: Int,
        _ groups: [[Int]],
        _ excluded: [Set<Int>],
        _ meter: SearchMeter
    ) -> Set<Int>? {
        meter.spend(1)
        guard !meter.isUsedUp, !excluded.contains(where: { $0.isSubset(of: chosen) }) else { return nil }
        guard let group = groups.first(where: { chosen.isDisjoint(with: $0) }) else { return chosen }
        guard room > 0 else { return nil }
        for element in group {
            if let found = find(chosen.union([element]), room - 1, groups, excluded, meter) { return found }
        }
        return nil
    }
}
