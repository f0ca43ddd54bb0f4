import Analysis
import Certification
import Diagnostics
import FEEL
import Loading

/// How long the searches of a pack take, against loading and compiling it.
func searchBenchmarks() -> [Benchmark] {
    let folder = "Rules/dme-2025"
    var diagnostics: [Diagnostic] = []
    guard let asOf = Day("2025-11-19"),
        let loader = try? RulePackLoader(folder: folder),
        let declaration = loader.load(into: &diagnostics),
        let pack = PackCompiler.compile(declaration, reporting: &diagnostics)
    else { return [] }
    let review = PackReview(pack: pack, declaration: declaration, asOf: asOf)
    return [
        Benchmark(
            "search through the villages of dme-2025",
            [
                "loading and compiling": { keep(compiled(folder)) },
                "witnesses of every criterion": { keep(EvidenceSearch(rules: DatedRules(pack, asOf: asOf))) },
                "all searches": { keep(review.searchedFindings()) },
            ]
        )
    ]
}

private func compiled(_ folder: String) -> RulePack? {
    var diagnostics: [Diagnostic] = []
    return (try? RulePackLoader(folder: folder))?.load(into: &diagnostics)
        .flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
}
