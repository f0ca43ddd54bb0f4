import Testing

@testable import FEEL

@Suite("Patterns against Python's re")
struct PatternOracleTests {
    @Test("every row of the table", arguments: [("first", 1_600), ("replace", 500), ("split", 500)])
    func table(of question: String, count: Int) throws {
        let table = try OracleTable("patterns.txt") { $0 == question }
        for row in table.rows {
            #expect(try Self.answer(row) == row[row.count - 1], "\(row.map(Self.text).joined(separator: " "))")
        }
        #expect(table.rows.count == count)
    }

    private static func answer(_ row: [String]) throws -> String {
        switch row[0] {
        case "first": try firstMatch(of: text(row[1]), flags: text(row[2]), in: text(row[3]))
        case "replace":
            try spelt(value("replace", [row[3], row[1], row[4], row[2]]))
        default:
            try parts(of: value("split", [row[2], row[1]])).map(spelt).joined(separator: ",")
        }
    }

    /// The places of a match and its groups, in Unicode scalars: `0:2,-,1:2`.
    private static func firstMatch(of pattern: String, flags: String, in text: String) throws -> String {
        let pattern = try Pattern(pattern, flags: PatternFlags(letters: flags))
        var search = try PatternSearch(pattern, in: Array(text.unicodeScalars))
        let match = try search.match(from: 0)
        #expect(search.hasMatch == (match != nil))
        let spans = match?.map { $0.map { "\($0.lowerBound):\($0.upperBound)" } ?? "-" }
        return spans?.joined(separator: ",") ?? "none"
    }

    /// The value of a function of the language for texts that are no literals of the expression.
    private static func value(_ function: String, _ texts: [String]) throws -> Value {
        let builtIn = try #require(BuiltIn.named(function))
        let arguments = texts.map { Value.string(text($0)) }
        var call = Call(arguments: arguments, asOf: try Village.today, steps: ExpressionLimits.steps)
        return builtIn.implementation.apply(&call, required: 2)
    }

    private static func parts(of value: Value) throws -> [Value] {
        guard case .list(let parts) = value else { throw Surprise(value: value) }
        return parts
    }

    private struct Surprise: Error { let value: Value }

    // MARK: - Spelling

    private static func spelt(_ value: Value) throws -> String {
        guard case .string(let text) = value else { throw Surprise(value: value) }
        let units = text.utf8.map { byte in
            let isPlain = (0x21...0x7E).contains(byte) && byte != 0x25 && byte != 0x2C
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
        }
        return "=" + units.joined()
    }

    private static func text(_ spelt: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(spelt.utf8)[...]
        if rest.first == UInt8(ascii: "=") { rest.removeFirst() }
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"),
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                bytes.append(byte)
                continue
            }
            bytes.append(code)
            rest.removeFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
