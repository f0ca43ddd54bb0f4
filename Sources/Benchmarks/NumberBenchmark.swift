import FEEL

/// How long exact decimals take, against machine integers in the same run.
func numberBenchmarks() -> [Benchmark] {
    let count = 1_000
    let integers = (0..<count).map { Int64(($0 * 7_919) % 1_000 + 1) }
    let whole = integers.map { Number(Int($0)) }
    let hundredths = integers.compactMap { Number(exactly: "\($0).25") }
    let shares = zip(hundredths, hundredths.dropFirst(500)).compactMap { try? $0.divided(by: $1.adding(.one)) }
    let mixed = zip(hundredths, whole).flatMap { [$0, $1] }.prefix(count).map(\.self)
    let wholeTexts = whole.map { Array($0.description.utf8) }
    let hundredthTexts = hundredths.map { Array($0.description.utf8) }
    let shareTexts = shares.map { Array($0.description.utf8) }
    let rate = Number(exactly: "1.05") ?? .one
    let half = Number(exactly: "0.5") ?? .one
    let seventh = (try? Number.one.divided(by: Number(7))) ?? .one
    return [
        Benchmark(
            "numbers: add",
            operationsPerCall: count,
            [
                "machine integers": { keep(total(integers)) },
                "whole numbers": { keep(total(whole)) },
                "two places": { keep(total(hundredths)) },
                "two places and whole numbers": { keep(total(mixed)) },
                "34 digits": { keep(total(shares)) },
            ]
        ),
        Benchmark(
            "numbers: compare",
            operationsPerCall: count,
            [
                "machine integers": { keep(countAtLeast(integers, 500)) },
                "whole numbers": { keep(countAtLeast(whole, Number(500))) },
                "two places with a whole number": { keep(countAtLeast(hundredths, Number(500))) },
                "34 digits with a whole number": { keep(countAtLeast(shares, Number(1))) },
            ]
        ),
        Benchmark(
            "numbers: multiply",
            operationsPerCall: count,
            [
                "machine integers": { keep(products(integers)) },
                "two places": { keep(products(hundredths, rate)) },
                "34 digits": { keep(products(shares, seventh)) },
            ]
        ),
        Benchmark(
            "numbers: divide",
            operationsPerCall: count,
            [
                "machine integers": { keep(quotients(integers, 412)) },
                "exact": { keep(quotients(whole, Number(1))) },
                "exact with places": { keep(quotients(whole, Number(400))) },
                "to 34 digits": { keep(quotients(whole, Number(412))) },
                "34 digits by 34 digits": { keep(quotients(shares, seventh)) },
            ]
        ),
        Benchmark(
            "numbers: read",
            operationsPerCall: count,
            [
                "machine integers": { keep(read(wholeTexts) { $0 ^ digits($1) }) },
                "whole numbers": { keep(read(wholeTexts) { $0 ^ (Number(utf8: $1)?.exponent ?? 99) }) },
                "two places": { keep(read(hundredthTexts) { $0 ^ (Number(utf8: $1)?.exponent ?? 99) }) },
                "34 digits": { keep(read(shareTexts) { $0 ^ (Number(utf8: $1)?.exponent ?? 99) }) },
            ]
        ),
        Benchmark(
            "numbers: powers and roots",
            [
                "1.05 ** 10": { keep(try? rate.power(Number(10))) },
                "1.05 ** 360": { keep(try? rate.power(Number(360))) },
                "1.05 ** 0.5": { keep(try? rate.power(half)) },
                "sqrt(1.05)": { keep(try? rate.squareRoot()) },
            ]
        ),
    ]
}

private func total(_ terms: [Int64]) -> Int64? {
    var sum: Int64 = 0
    for term in terms {
        let (next, overflow) = sum.addingReportingOverflow(term)
        guard !overflow else { return nil }
        sum = next
    }
    return sum
}

private func total(_ terms: [Number]) -> Number? {
    do {
        var sum = Number.zero
        for term in terms { sum = try sum.adding(term) }
        return sum
    } catch {
        return nil
    }
}

private func countAtLeast<T: Comparable>(_ values: [T], _ limit: T) -> Int {
    var count = 0
    for value in values where value >= limit { count += 1 }
    return count
}

private func products(_ factors: [Int64]) -> Int64 {
    factors.reduce(0) { $0 ^ $1.multipliedReportingOverflow(by: 25).partialValue }
}

private func products(_ factors: [Number], _ factor: Number) -> Int {
    factors.reduce(0) { $0 ^ ((try? $1.multiplying(by: factor))?.exponent ?? 0) }
}

private func quotients(_ dividends: [Int64], _ divisor: Int64) -> Int64 {
    dividends.reduce(0) { $0 ^ ($1 / divisor) }
}

private func quotients(_ dividends: [Number], _ divisor: Number) -> Int {
    dividends.reduce(0) { $0 ^ ((try? $1.divided(by: divisor))?.exponent ?? 0) }
}

private func read(_ texts: [[UInt8]], _ add: (Int, [UInt8]) -> Int) -> Int {
    texts.reduce(0, add)
}

/// The least that reading a number can cost: its digits, unchecked.
private func digits(_ text: [UInt8]) -> Int {
    text.reduce(0) { $0 &* 10 &+ Int($1 &- 48) }
}
