/// Sums, means and the like; nothing where a list is too short to have one.
enum Statistics {
    static func sum(_ numbers: [Number]) throws -> Number? {
        guard var total = numbers.first else { return nil }
        for number in numbers.dropFirst() { total = try total.adding(number) }
        return total
    }

    static func product(_ numbers: [Number]) throws -> Number? {
        guard var total = numbers.first else { return nil }
        for number in numbers.dropFirst() { total = try total.multiplying(by: number) }
        return total
    }

    static func mean(_ numbers: [Number]) throws -> Number? {
        try sum(numbers)?.divided(by: Number(numbers.count))
    }

    static func median(_ numbers: [Number]) throws -> Number? {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
        return try sorted[middle - 1].adding(sorted[middle]).divided(by: Number(2))
    }

    /// Of a sample: the squares are divided by one less than the count (DMN 1.5, table 76).
    static func standardDeviation(_ numbers: [Number]) throws -> Number? {
        guard numbers.count > 1, let mean = try mean(numbers) else { return nil }
        var squares = Number.zero
        for number in numbers {
            let distance = try number.subtracting(mean)
            squares = try squares.adding(try distance.multiplying(by: distance))
        }
        return try squares.divided(by: Number(numbers.count - 1)).squareRoot()
    }

    /// The most frequent numbers, ascending.
    static func mode(_ numbers: [Number]) -> [Number] {
        var counts: [Number: Int] = [:]
        for number in numbers { counts[number, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return counts.filter { $0.value == most }.keys.sorted()
    }
}
