/// The name that somebody who wrote another one probably meant; nothing if none is near.
///
/// Nearest is the one that differs only in case, then the one with the least Damerau-Levenshtein distance (optimal string
/// alignment: insert, drop, change or swap neighbouring scalars), at most a third of the longer name's length. Among equals
/// the first given wins, but of two names that are both one slip away neither is taken, since either may be meant. Names of more than 64 scalars are near to nothing, so that no input makes the search long.
public func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(longestName + 1))
    guard wanted.count <= longestName else { return nil }
    var nearest: (name: String, distance: Int)?
    var isTied = false
    for candidate in names {
        let letters = Array(candidate.lowercased().unicodeScalars.prefix(longestName + 1))
        let length = max(wanted.count, letters.count)
        let most = min(length / 3, nearest?.distance ?? Int.max)
        guard abs(wanted.count - letters.count) <= most else { continue }
        let distance = editDistance(wanted, letters)
        if distance < nearest?.distance ?? Int.max, distance <= most {
            nearest = (candidate, distance)
            isTied = false
        } else if distance == 1, distance == nearest?.distance, candidate != nearest?.name {
            isTied = true
        }
        if distance == 0 { break }
    }
    return isTied ? nil : nearest?.name
}

private let longestName = 64

/// The optimal string alignment distance of two texts.
func editDistance(_ source: [Unicode.Scalar], _ target: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...target.count)
    for row in source.indices {
        var current = [row + 1]
        current.reserveCapacity(last.count)
        for column in target.indices {
            let change = last[column] + (source[row] == target[column] ? 0 : 1)
            var least = min(change, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
                least = min(least, beforeLast[column - 1] + 1)
            }
            current.append(least)
        }
        beforeLast = last
        last = current
    }
    return last[target.count]
}
