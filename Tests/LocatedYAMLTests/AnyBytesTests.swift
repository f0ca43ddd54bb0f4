import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite("No bytes crash the reader")
struct AnyBytesTests {
    private static let whole = Array(
        """
        # bukti
        village: {code: "52.02.05.2003", name: Désa Contoh, tags: [a, 'b', "c\\u00e9\\
          d"]}
        facts:
          pmi: &p
            total: 412
            note: >-
              dua
              baris

             x
            raw: |2+
               tiga
          lain: *p
          ? - k
          : v
        ---
        - !t x
        - <<: y
        ...
        """.utf8
    )

    @Test("truncated anywhere")
    func truncated() {
        for end in 0...Self.whole.count { check(Array(Self.whole[..<end]), "cut at \(end)") }
    }

    @Test("mutated anywhere")
    func mutated() {
        var random = SplitMix64(seed: 41)
        for _ in 0..<10_000 {
            var bytes = Self.whole
            for _ in 0...Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert("&*!|>'\"%@?:-[]{}\n\r\t \\#,".utf8.randomElement(using: &random) ?? 0, at: place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(7), at: place)
                }
            }
            check(bytes, random.comment)
        }
    }

    /// Reads the bytes and uses everything that was read.
    private func check(_ bytes: [UInt8], _ comment: Comment) {
        let file = SourceFile(path: "p", bytes: bytes)
        let reading = Reading(file)
        #expect(!reading.documents.isEmpty || !reading.diagnostics.isEmpty, comment)
        for node in reading.roots.flatMap(\.subtree) {
            let (offsets, text) = (node.range.offsets, node.sourceText)
            #expect(offsets.upperBound <= bytes.count, comment)
            let end = text.range(of: 0..<text.text.utf8.count).offsets.upperBound
            #expect(end <= bytes.count, comment)
        }
        let places = reading.diagnostics.compactMap(\.range?.offsets)
        #expect(places.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= bytes.count }, comment)
        #expect(
            !DiagnosticTextRenderer(language: .indonesian).text(of: reading.diagnostics).contains("\u{1B}"),
            comment
        )
    }
}
