/// How long a village's evidence takes to become nodes, against libyaml's bare event loop.
func readingBenchmark() -> Benchmark {
    Benchmark("reading evidence", ["nothing": { keep(0) }])
}
