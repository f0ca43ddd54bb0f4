import Certification
import Diagnostics
import FEEL
import Loading
import LocatedYAML

/// How long evidence takes from bytes to typed facts, against libyaml's bare event loop over the same bytes.
func evidenceBenchmarks() -> [Benchmark] {
    let reader = EvidenceReader(rules: benchmarkRules())
    return [("plain claims", BenchmarkVillage.claims), ("records", BenchmarkVillage.records)].map { name, bytes in
        Benchmark(
            "evidence: \(name), \(bytes.count) bytes",
            [
                "libyaml's events": { countEvents(bytes) },
                "bytes to nodes": { keep(nodes(bytes)) },
                "SHA-256 alone": { keep(Digest(of: bytes)) },
                "bytes to evidence": { keep(read(bytes, with: reader)) },
            ]
        )
    }
}

/// How long a pack takes from bytes to compiled rules.
func packBenchmark() -> Benchmark {
    let files = BenchmarkVillage.pack
    return Benchmark(
        "pack of \(files.reduce(0) { $0 + $1.source.bytes.count }) bytes",
        [
            "loading": { keep(load(files)) },
            "loading and compiling": { keep(compile(files)) },
        ]
    )
}

private func nodes(_ bytes: [UInt8]) -> YAMLDocument? {
    var diagnostics: [Diagnostic] = []
    return YAMLDocument(
        reading: SourceFile(path: "bukti.yaml", bytes: bytes),
        within: .evidence,
        into: &diagnostics
    )
}

private func read(_ bytes: [UInt8], with reader: EvidenceReader) -> Int {
    var diagnostics: [Diagnostic] = []
    var stream = reader.documents(of: SourceFile(path: "bukti.yaml", bytes: bytes))
    var count = 0
    while case .evidence(let evidence)? = stream.next(into: &diagnostics) { count += evidence.facts.count }
    precondition(diagnostics.isEmpty && count == BenchmarkVillage.factCount, "the benchmark's evidence is wrong")
    return count
}

private func load(_ files: [PackFile]) -> RulePackDeclaration? {
    var diagnostics: [Diagnostic] = []
    return RulePackLoader(files, folder: "pack").load(into: &diagnostics)
}

private func compile(_ files: [PackFile]) -> RulePack? {
    var diagnostics: [Diagnostic] = []
    let pack = load(files).flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
    precondition(pack != nil, "the benchmark's pack is wrong: \(diagnostics)")
    return pack
}

private func benchmarkRules() -> DatedRules {
    guard let pack = compile(BenchmarkVillage.pack), let day = Day(year: 2025, month: 11, day: 19) else {
        preconditionFailure("the benchmark's pack is wrong")
    }
    return DatedRules(pack, asOf: day)
}
