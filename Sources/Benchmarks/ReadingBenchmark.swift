import CLibYAML
import Diagnostics
import LocatedYAML

/// How long 3 KB of evidence take to become nodes, against libyaml's bare event loop over the same bytes.
func readingBenchmark() -> Benchmark {
    let ascii = evidence(village: "Contoh Jaya")
    let file = SourceFile(path: "bukti.yaml", bytes: ascii)
    let accented = SourceFile(path: "bukti.yaml", bytes: evidence(village: "Désa Contoh"))
    return Benchmark(
        "reading \(ascii.count) bytes of evidence",
        [
            "libyaml's events": { countEvents(ascii) },
            "nodes": { keep(read(file)) },
            "nodes, not ASCII": { keep(read(accented)) },
            "bytes to nodes": { keep(read(SourceFile(path: "bukti.yaml", bytes: ascii))) },
        ]
    )
}

private func read(_ file: SourceFile) -> YAMLDocument? {
    var diagnostics: [Diagnostic] = []
    return YAMLDocument(reading: file, within: .evidence, into: &diagnostics)
}

func countEvents(_ bytes: [UInt8]) {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    bytes.withUnsafeBufferPointer { bytes in
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        var event = yaml_event_t()
        var isAtEnd = false
        while !isAtEnd, yaml_parser_parse(&parser, &event) == 1 {
            isAtEnd = event.type == YAML_STREAM_END_EVENT
            yaml_event_delete(&event)
        }
    }
    yaml_parser_delete(&parser)
}

/// An evidence file of a village with records, documents and plain claims.
private func evidence(village: String) -> [UInt8] {
    var text = """
        village: {code: "52.02.05.2003", name: \(village), district: Praya, regency: Lombok Tengah}
        period: {from: 2025-01-01, to: 2025-09-30}
        facts:

        """
    for group in 1...10 {
        text += """
              kelompok\(group):
                total: 412
                ada: ya
                anggota: 9
                prosedural:
                  value: 371
                  as of: 2025-09-30
                  documents: [{kind: Data SISKOP2MI, number: B.17/BP3MI/2025, date: 2025-10-02}]
                  verified: {by: BP3MI NTB, on: 2025-10-14, value: 365, note: enam orang tanpa E-PMI}

            """
    }
    return Array(text.utf8)
}
