/// Some ways to do one thing, timed in turns in the same run, so that their ratios hold on a busy machine too.
struct Benchmark {
    /// One way to do the thing.
    struct Contestant {
        /// What it is called in the printed table.
        let name: String
        /// Does the thing once.
        let body: () -> Void
    }

    /// What is timed.
    let name: String
    /// How many things one call of a body does; times are printed for one thing.
    let operationsPerCall: Int
    /// How often each way is timed; the times printed are the least and the median.
    let rounds: Int
    /// The ways; the first is what the others are compared with.
    let contestants: [Contestant]

    /// Creates a benchmark; `contestants` are names and bodies, the reference first.
    init(
        _ name: String,
        operationsPerCall: Int = 1,
        rounds: Int = 51,
        _ contestants: KeyValuePairs<String, () -> Void>
    ) {
        self.name = name
        self.operationsPerCall = operationsPerCall
        self.rounds = rounds
        self.contestants = contestants.map { Contestant(name: $0.key, body: $0.value) }
    }

    /// Times every way in turns and prints least, median and the ratio of the least to the reference's.
    func run() {
        let calls = contestants.map(Self.callsPerRound)
        var times = contestants.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, contestant) in contestants.enumerated() {
                let nanoseconds = Self.time(contestant, calls: calls[index])
                times[index].append(nanoseconds / Double(calls[index] * operationsPerCall))
            }
        }
        printTable(times.map { $0.sorted() })
    }

    /// As many calls as fill about two milliseconds, so that the clock's own cost vanishes.
    private static func callsPerRound(_ contestant: Contestant) -> Int {
        _ = time(contestant, calls: 1)
        let once = max(time(contestant, calls: 1), 1)
        return max(1, Int(2_000_000 / once))
    }

    private static func time(_ contestant: Contestant, calls: Int) -> Double {
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            for _ in 0..<calls { contestant.body() }
        }
        return Double(elapsed.components.seconds) * 1e9 + Double(elapsed.components.attoseconds) / 1e9
    }

    private func printTable(_ sortedTimes: [[Double]]) {
        print("\(name) (ns, \(rounds) rounds)")
        let reference = sortedTimes.first?.first ?? 1
        let width = contestants.map(\.name.count).max() ?? 0
        for (contestant, times) in zip(contestants, sortedTimes) {
            let least = times.first ?? 0
            let median = times[times.count / 2]
            let label = contestant.name + String(repeating: " ", count: width - contestant.name.count)
            print(
                "  \(label)  least \(rounded(least))  median \(rounded(median))  x \(rounded(least / reference, places: 3))"
            )
        }
    }

    private func rounded(_ value: Double, places: Int = 1) -> Double {
        let scale = places == 1 ? 10.0 : 1000.0
        return (value * scale).rounded() / scale
    }
}

/// Keeps a result alive, so that the optimiser can't drop the work that made it.
@inline(never)
@_optimize(none)
func keep<T>(_ value: borrowing T) where T: ~Copyable {}
