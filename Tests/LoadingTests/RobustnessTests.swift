import Certification
import Diagnostics
import Loading
import TestSupport
import Testing

/// No bytes at all make reading crash or hang, and what is wrong is always said.
@Suite struct RobustnessTests {
    private static let evidence = Array(
        (Loaded.head + """
            facts:
              a: {yes: ya, count: 27003, rate: 0.85, percent: 85, day: 2025-09-11, name: "141/12", kind: bpd}
              b:
                crew: [bpd, pkk]
                decree:
                  values:
                    - value: ya
                      as of: 2025-06-30
                      source: Kantor desa
                      documents: [{kind: Perdes, number: 3/2024, date: 2024-05-06, valid until: 2027-05-05}]
                      verified: {by: BP3MI NTB, on: 2025-07-01, value: tidak}
            """).utf8
    )

    /// Bytes that mean something to YAML or to the reader, so that mutations get deep.
    private static let telling = Array(":,-{}[]\"'\\|>&*!#%@~ \n\t0159.nulya\u{0}\u{FF}é".utf8)

    @Test("evidence that was cut off")
    func truncatedEvidence() {
        for length in 0...Self.evidence.count {
            let file = SourceFile(path: "e", bytes: Array(Self.evidence[..<length]))
            let loaded = Loaded(file, rules: TestRules.allTypes)
            #expect(loaded.evidence != nil || !loaded.ids.isEmpty, "cut at \(length)")
        }
    }

    @Test("evidence with bytes changed, inserted and removed")
    func mutatedEvidence() {
        var random = SplitMix64(seed: 15)
        for _ in 0..<3_000 {
            let file = SourceFile(path: "e", bytes: mutated(Self.evidence, with: &random))
            let loaded = Loaded(file, rules: TestRules.allTypes)
            let isGood = loaded.results.count == 1 && loaded.evidence != nil
            #expect(isGood || !loaded.ids.isEmpty, random.comment)
            #expect(placesAreInside(loaded.diagnostics), random.comment)
        }
    }

    @Test("packs with bytes changed, inserted and removed")
    func mutatedPacks() {
        var random = SplitMix64(seed: 14)
        for _ in 0..<500 {
            let changed = Int.random(in: 0..<TestPack.texts.count, using: &random)
            let files = TestPack.files.enumerated().map { index, file in
                guard index == changed else { return file }
                let bytes = mutated(file.source.bytes, with: &random)
                return PackFile(name: file.name, source: SourceFile(path: file.source.path, bytes: bytes))
            }
            var diagnostics: [Diagnostic] = []
            let pack = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
            #expect(pack != nil || !diagnostics.isEmpty, random.comment)
            #expect(placesAreInside(diagnostics), random.comment)
        }
    }

    private func mutated(_ bytes: [UInt8], with random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let byte = Self.telling.randomElement(using: &random) ?? 0
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.remove(at: place)
            default:
                let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
                bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }

    private func placesAreInside(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.allSatisfy { diagnostic in
            diagnostic.range.map { $0.offsets.upperBound <= $0.file.bytes.count } ?? true
        }
    }
}
