import Certification
import Diagnostics
import FEEL
import Loading

/// How long one village takes at all three assurances, without reading and rendering, against reading its evidence.
func assessmentBenchmarks() -> [Benchmark] {
    var diagnostics: [Diagnostic] = []
    guard let asOf = Day("2025-11-19"),
        let loader = try? RulePackLoader(folder: "Rules/dme-2025"),
        let declaration = loader.load(into: &diagnostics),
        let pack = PackCompiler.compile(declaration, reporting: &diagnostics)
    else { return [] }
    let rules = DatedRules(pack, asOf: asOf)
    let assessor = Assessor(rules: rules)
    let reader = EvidenceReader(rules: rules)
    return ["semua-terverifikasi", "hanya-klaim", "separuh-jalan", "anjani"].compactMap { name in
        guard let file = try? InputFiles.read("Samples/\(name)/evidence.yaml") else { return nil }
        var documents = reader.documents(of: file)
        guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else { return nil }
        return Benchmark(
            "assessing \(name) at three assurances",
            [
                "reading its evidence": { keep(read(file, reader)) },
                "assessing": { keep(assessor.assess(evidence)) },
            ]
        )
    }
}

private func read(_ file: SourceFile, _ reader: EvidenceReader) -> EvidenceStream.Result? {
    var diagnostics: [Diagnostic] = []
    var documents = reader.documents(of: file)
    return documents.next(into: &diagnostics)
}
