import Analysis
import Certification
import Diagnostics
import Foundation
import Loading
import TestSupport
import Testing

/// Whatever bytes stand in a pack's files, checking it ends with findings that have places.
@Suite struct BrokenPackTests {
    /// Bytes that mean something to YAML, to the loader or to expressions, so that changes get deep.
    private static let telling = Array(":,-{}[]\"'\\|>&*!#%@~ \n\t059.<=+nu\u{0}\u{FF}".utf8)

    @Test func eachByteOfASmallPackReplacedOnce() {
        var random = SplitMix64(seed: 41)
        for (name, text) in SmallPack.texts.sorted(by: { $0.key < $1.key }) {
            for index in text.utf8.indices.enumerated().map(\.offset) {
                var bytes = Array(text.utf8)
                bytes[index] = Self.telling[Int.random(in: 0..<Self.telling.count, using: &random)]
                let texts = SmallPack.texts.mapValues { Array($0.utf8) }.merging([name: bytes]) { $1 }
                expectFindingsOrPack(texts, "\(name), byte \(index); \(random.comment)")
            }
        }
    }

    @Test func eachFileOfASmallPackCutOffAtEverySixteenthByte() {
        for (name, text) in SmallPack.texts {
            for length in stride(from: 0, through: text.utf8.count, by: 16) {
                let bytes = Array(text.utf8.prefix(length))
                let texts = SmallPack.texts.mapValues { Array($0.utf8) }.merging([name: bytes]) { $1 }
                expectFindingsOrPack(texts, "\(name) cut at \(length)")
            }
        }
    }

    @Test(arguments: ["pack.yaml", "facts.yaml", "parameters.yaml", "pillars.yaml", "levels.yaml"])
    func aFileThatIsMissing(_ name: String) {
        var texts = SmallPack.texts.mapValues { Array($0.utf8) }
        texts[name] = nil
        let (pack, diagnostics) = check(texts)
        #expect(pack == nil)
        #expect(diagnostics.contains { $0.severity == .error && $0.message.english.contains("'\(name)'") })
    }

    /// The real rules, cut off at a few places of each file; `script/try-broken-rules` tries them all.
    @Test func theRulesInTheRepositoryCutOff() throws {
        var random = SplitMix64(seed: 42)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Rules/dme-2025")
        var texts: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml") {
            texts[name] = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
        }
        try #require(texts.count >= 8)
        for (name, bytes) in texts.sorted(by: { $0.key < $1.key }) {
            for _ in 0..<6 {
                let length = Int.random(in: 0...bytes.count / 16, using: &random) * 16
                let cut = texts.merging([name: Array(bytes.prefix(length))]) { $1 }
                expectFindingsOrPack(cut, "\(name) cut at \(length); \(random.comment)")
            }
        }
    }

    private func check(_ texts: [String: [UInt8]]) -> (pack: RulePack?, diagnostics: [Diagnostic]) {
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "rules/\($0)", bytes: $1)) }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics)
        let compiled = declaration.flatMap { PackCompiler.compileWhatIsRight($0, reporting: &diagnostics) }
        let hasErrors = diagnostics.contains { $0.severity == .error }
        if let compiled, let declaration {
            let review = PackReview(pack: compiled, declaration: declaration, asOf: compiled.header.effectiveFrom)
            diagnostics += hasErrors ? review.findings(besides: diagnostics) : review.findings()
        }
        return (hasErrors ? nil : compiled, diagnostics)
    }

    private func expectFindingsOrPack(_ texts: [String: [UInt8]], _ comment: String) {
        let (pack, diagnostics) = check(texts)
        #expect(pack != nil || diagnostics.contains { $0.severity == .error }, "\(comment)")
        for diagnostic in diagnostics {
            guard let range = diagnostic.range else { continue }
            #expect(range.offsets.upperBound <= range.file.bytes.count, "\(comment): \(diagnostic.id)")
        }
        #expect(diagnostics.isEmpty == DiagnosticTextRenderer(language: .english).text(of: diagnostics).isEmpty)
    }
}
