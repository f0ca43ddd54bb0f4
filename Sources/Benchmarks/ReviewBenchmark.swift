import Analysis
import Certification
import Diagnostics
import FEEL
import Loading

/// How long the proofs of a review take, against loading and compiling the same pack.
func reviewBenchmark() -> Benchmark? {
    guard let asOf = Day("2025-11-19"), let loader = try? RulePackLoader(folder: "Rules/dme-2025") else { return nil }
    var diagnostics: [Diagnostic] = []
    guard let declaration = loader.load(into: &diagnostics),
        let pack = PackCompiler.compile(declaration, reporting: &diagnostics)
    else { return nil }
    return Benchmark(
        "review of dme-2025",
        [
            "loading and compiling": {
                var diagnostics: [Diagnostic] = []
                let declaration = loader.load(into: &diagnostics)
                keep(declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) })
            },
            "reviewing": { keep(PackReview(pack: pack, declaration: declaration, asOf: asOf).findings()) },
        ]
    )
}
