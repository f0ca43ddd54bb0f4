/// Times what must be fast: `swift run -c release Benchmarks [part of a name]`.
@main
struct Benchmarks {
    static func main() {
        let filter = CommandLine.arguments.dropFirst().first ?? ""
        let benchmarks = [
            [readingBenchmark()], numberBenchmarks(), expressionBenchmarks(), assessmentBenchmarks(),
            evidenceBenchmarks(), [packBenchmark()], searchBenchmarks(),
            [reviewBenchmark(), robustnessBenchmark()].compactMap(\.self), commandBenchmarks(),
        ].flatMap(\.self)
        for benchmark in benchmarks where benchmark.name.contains(filter) {
            benchmark.run()
        }
    }
}
