import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite("Each byte of a scalar knows its place in the file")
struct SourceTextMappingTests {
    /// A file, a piece of a scalar's content, and, marked in the file, what that piece is written as.
    struct Piece: Sendable, CustomTestStringConvertible {
        let marked: String
        let content: String
        var testDescription: String { "\(marked.debugDescription) at \(content.debugDescription)" }

        init(_ marked: String, _ content: String) {
            self.marked = marked
            self.content = content
        }
    }

    @Test(arguments: [
        Piece("k: one «two» three", "two"),
        Piece("k: one\n  «two» three", "two"),
        Piece("k: one\n\n\n  «two»\n  three", "two"),
        Piece("k: one«\r\n   »two", " "),
        Piece("k: 'it«''»s'", "'"),
        Piece("k: 'it''s «two»'", "two"),
        Piece("k: 'one\n\n  it''s «two»'", "two"),
        Piece("k: \"\\u00e9 «two»\"", "two"),
        Piece("k: \"a «\\u00e9» b\"", "é"),
        Piece("k: \"a «\\U0001F600» b\"", "😀"),
        Piece("k: \"a\\\n   b\\x41 «two»\"", "two"),
        Piece("k: \"\\N\\_\\L\\P\\t\\\\\\\"\\/ «two»\"", "two"),
        Piece("k: |\n  one\n   «two»\n", "two"),
        Piece("k: |\r\n  one\r\n\r\n  «two»\r\n", "two"),
        Piece("k: |+2\n    one\n  «two»\n\n\n", "two"),
        Piece("k: >-\n  é\n  one\n\n  «two»\n   more\n  end\n", "two"),
        Piece("k: >\n  one\n\n   more\n  «two»\n", "two"),
        Piece("- - >\n    one«\n    »two\n", " "),
        Piece("\u{FEFF}ké: 'é «two»'", "two"),
    ])
    func pieces(_ piece: Piece) throws {
        let source = MarkedSource(piece.marked)
        let nodes = try #require(Reading(source.file).roots.first).subtree
        let scalar = try #require(nodes.last { $0.kind == .scalar })
        let text = scalar.sourceText
        let found = try #require(text.text.firstRange(of: piece.content))
        let low = text.text.utf8.distance(from: text.text.startIndex, to: found.lowerBound)
        #expect(text.range(of: low..<low + piece.content.utf8.count).offsets == source.marks[0])
    }

    @Test("a random scalar of any style: each byte stands in the file, as itself or as what was written for it")
    func random() throws {
        var random = SplitMix64(seed: 2_025)
        var read = 0
        for _ in 0..<20_000 {
            let file = SourceFile(path: "p", text: Self.randomScalar(using: &random))
            guard let root = Reading(file).roots.first, let scalar = root.subtree.last, scalar.kind == .scalar else {
                continue
            }
            read += 1
            let text = scalar.sourceText
            let mistake = Self.mistake(in: text, of: scalar)
            #expect(
                mistake == nil,
                "\(String(decoding: file.bytes, as: UTF8.self).debugDescription), \(random.comment)"
            )
        }
        #expect(read > 10_000, random.comment)
    }

    private static let pieces = [
        "a", "b c", "é", "中", " ", "  ", "\n", "\n\n", "\r\n", "\n  ", "\n   ", "\n     ", "#", ",", "''", "\\n",
        "\\u00e9",
        "\\\\", "\\\n  ", "\\x41", "\\\"", "\\L", "\\_", "\t", ".", "- ", "\u{2028}", "\u{85}", "\n  x", "\n  \n",
    ]

    private static func randomScalar(using random: inout SplitMix64) -> String {
        let body = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        let indented = body.replacing("\n", with: "\n  ")
        return switch Int.random(in: 0...5, using: &random) {
        case 0: "k: x\(body.replacing("\\", with: ""))\n"
        case 1: "k: '\(body.replacing("\\", with: ""))'\n"
        case 2: "é:\n  - \"\(body)\"\n"
        case 3: "k: |\n  \(indented)\n"
        case 4: "k: >+\n  \(indented)\n\n"
        default: "- k: |2-\n     \(indented)\n"
        }
    }

    /// The first byte of the content whose place can't be right: not in the node, before that of the byte before it, or
    /// of another value though nothing was rewritten there.
    private static func mistake(in text: SourceText, of scalar: YAMLNode) -> Int? {
        let (content, raw) = (Array(text.text.utf8), text.file.bytes)
        var last = scalar.range.offsets.lowerBound
        for local in content.indices {
            let place = text.range(of: local..<local + 1).offsets
            // The empty lines that a block scalar keeps at its end lie behind its last character.
            let isInside = place.upperBound <= scalar.range.offsets.upperBound || content[local...].allSatisfy(isWhite)
            let isSame = place.count == 1 && raw[place.lowerBound] == content[local]
            let stands = isSame || isWrittenOtherwise(content[local], raw[place])
            guard isInside, place.lowerBound >= last, !place.isEmpty, stands else { return local }
            last = place.lowerBound
        }
        return nil
    }

    private static func isWhite(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0xE2, 0x80, 0xA8].contains(byte) }

    /// Whether a byte can be content of an escape, of two quotes, or of a line break that was folded.
    private static func isWrittenOtherwise(_ byte: UInt8, _ written: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: written, as: UTF8.self)
        if text == "''" { return byte == UInt8(ascii: "'") }
        if text.unicodeScalars.contains(where: { ["\n", "\r", "\u{85}", "\u{2028}"].contains($0) }) {
            return [0x20, 0x0A, 0xE2, 0x80, 0xA8].contains(byte)
        }
        return text.hasPrefix("\\")
    }
}
