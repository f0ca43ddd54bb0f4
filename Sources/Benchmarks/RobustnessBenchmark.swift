import Analysis
import Certification
import Diagnostics
import FEEL
import Loading

/// How long a draw and a village take in a robustness analysis, on one core, against assessing the village once.
func robustnessBenchmark() -> Benchmark? {
    var diagnostics: [Diagnostic] = []
    guard let asOf = Day("2025-11-19"),
        let loader = try? RulePackLoader(folder: "Rules/dme-2025"),
        let declaration = loader.load(into: &diagnostics),
        let pack = PackCompiler.compile(declaration, reporting: &diagnostics),
        let file = try? InputFiles.read("Samples/semua-terverifikasi/evidence.yaml")
    else { return nil }
    let rules = DatedRules(pack, asOf: asOf)
    var documents = EvidenceReader(rules: rules).documents(of: file)
    guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else { return nil }
    let assessor = Assessor(rules: rules)
    let villages = Array(repeating: evidence, count: 100)
    let settings = RobustnessSettings(draws: 1, seed: 1)
    let analysis = RobustnessAnalysis(of: villages, by: pack, asOf: asOf, settings)
    return Benchmark(
        "robustness of 100 villages",
        operationsPerCall: villages.count,
        [
            "assessing": { for village in villages { keep(assessor.assess(village)) } },
            "a draw": { keep(analysis.outcome(ofDraw: 0)) },
            "the flips of one parameter": { keep(analysis.flips(of: 0)) },
        ]
    )
}
