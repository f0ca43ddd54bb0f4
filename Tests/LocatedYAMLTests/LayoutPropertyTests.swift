import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import LocatedYAML

/// Laying out twice is laying out once, and the file says what it said.
@Suite("What the layout keeps")
struct LayoutPropertyTests {
    private static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func files() throws -> [String] {
        try ["Rules", "Samples"].flatMap { folder in
            let root = repository.appendingPathComponent(folder)
            return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".yaml") }
                .map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
        }
    }

    @Test("the project's own files")
    func ownFiles() throws {
        let files = try Self.files()
        #expect(files.count > 20)
        for text in files { #expect(Self.holds(for: text, "own file")) }
    }

    /// Changes that a person or an editor makes: most leave the file readable, and it must then be laid out.
    @Test("the project's own files, changed")
    func mutatedFiles() throws {
        var random = SplitMix64(seed: 1)
        let texts = try Self.files().map { String($0.prefix(4_000)) }
        let pieces = [
            "\n", "\n\n", " ", "  ", "\r\n", "# c\n", " # d", "\n    # e\n", "[", "]", "{", "}", ", ", "- ", ": ", "? ",
            "'", "\"",
            "|\n", ">-\n", "&x ", "*x", "---\n", "\t", "#", "é", "[a, -]", "{b: }", "-\n", "\u{2028}",
        ]
        var readable = 0
        for _ in 0..<4_000 {
            var scalars = Array((texts.randomElement(using: &random) ?? "").unicodeScalars)
            let start = Int.random(in: 0...scalars.count / 2, using: &random)
            let lineStart = scalars[start...].firstIndex(of: "\n").map { $0 + 1 } ?? 0
            scalars = Array(scalars[lineStart...].prefix(Int.random(in: 20...900, using: &random)))
            for _ in 0...Int.random(in: 0...3, using: &random) where !scalars.isEmpty {
                let place = Int.random(in: scalars.indices, using: &random)
                if Bool.random(using: &random) {
                    scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: place)
                } else {
                    scalars.remove(at: place)
                }
            }
            if Self.holds(for: String(String.UnicodeScalarView(scalars)), random.comment) { readable += 1 }
        }
        #expect(readable > 300, random.comment)
    }

    @Test("files of any kind")
    func randomFiles() {
        var readable = 0
        for seed in 0..<3_000 as Range<UInt64> {
            var writer = RandomYAML(seed: seed)
            if Self.holds(for: writer.file(), writer.comment) { readable += 1 }
        }
        #expect(readable > 2_000)
    }

    /// Checks a text, and says whether it could be read.
    private static func holds(for text: String, _ comment: Comment) -> Bool {
        let file = SourceFile(path: "a.yaml", text: text)
        guard let before = Reading(file).clean else { return false }
        var diagnostics: [Diagnostic] = []
        guard let result = YAMLLayout.canonical(file, into: &diagnostics) else {
            Issue.record("not laid out: \(text.debugDescription), \(comment)")
            return true
        }
        let laidOut = String(decoding: result.bytes, as: UTF8.self)
        let again = YAMLLayout.canonical(result, into: &diagnostics)
        let second = again.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(second == laidOut, "twice: \(text.debugDescription), \(comment)")
        #expect(Reading(result).clean == before, "nodes: \(text.debugDescription), \(comment)")
        #expect(Self.comments(laidOut) == Self.comments(text), "comments: \(text.debugDescription), \(comment)")
        #expect(laidOut.hasSuffix("\n") && !laidOut.contains("\r"), comment)
        return true
    }

    /// The comments that the random files and the project's have: words after a number sign that nothing else has.
    private static func comments(_ text: String) -> [String] {
        text.components(separatedBy: "#~").dropFirst().map { String($0.prefix { $0.isNumber }) }.sorted()
    }
}

extension Reading {
    /// The nodes of all documents in one line each with kinds and styles; nothing if something is wrong with them.
    fileprivate var clean: [String]? {
        guard diagnostics.isEmpty else { return nil }
        return roots.map(\.exactOutline)
    }
}

extension YAMLNode {
    fileprivate var exactOutline: String {
        switch kind {
        case .scalar: "\(style.map { "\($0)" } ?? ""):\(text.debugDescription)"
        case .sequence: "[" + elements.map(\.exactOutline).joined(separator: ", ") + "]"
        case .mapping:
            "{" + entries.map { "\($0.key.exactOutline): \($0.value.exactOutline)" }.joined(separator: ", ") + "}"
        }
    }
}
