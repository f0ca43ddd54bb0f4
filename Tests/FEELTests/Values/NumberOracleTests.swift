import FEEL
import Testing

@Suite("Numbers against Python's decimal")
struct NumberOracleTests {
    @Test(
        "every row of the table",
        arguments: ["add", "subtract", "multiply", "divide", "compare", "modulo", "sqrt", "power", "rounding"]
    )
    func table(of operation: String) throws {
        let table = try OracleTable("numbers.txt") { Self.family($0) == operation }
        for row in table.rows {
            let result = try Self.result(of: row)
            #expect(result == row[row.count - 1], "\(row.joined(separator: " "))")
        }
        #expect(table.rows.count >= 1_000)
    }

    private static let modes = Dictionary(uniqueKeysWithValues: RoundingMode.allCases.map { ("\($0)", $0) })

    private static func family(_ operation: String) -> String {
        modes[operation] == nil ? operation : "rounding"
    }

    /// What the row's operation gives, in the row's own spelling where the value is the same.
    private static func result(of row: [String]) throws -> String {
        let expected = row[row.count - 1]
        let a = try #require(Number(exactly: row[1], allowingExponent: true), "\(row[1])")
        do {
            let number = try calculate(row, a)
            guard expected != "overflow" else { return number.description }
            let wanted = try #require(Number(exactly: expected, allowingExponent: true), "\(expected)")
            return number == wanted ? expected : number.description
        } catch let error as Number.ArithmeticError {
            return "\(error)"
        }
    }

    private static func calculate(_ row: [String], _ a: Number) throws -> Number {
        if let mode = modes[row[0]] { return try a.rounded(toScale: #require(Int(row[2])), mode) }
        if row[0] == "sqrt" { return try a.squareRoot() }
        let b = try #require(Number(exactly: row[2], allowingExponent: true), "\(row[2])")
        switch row[0] {
        case "add": return try a.adding(b)
        case "subtract": return try a.subtracting(b)
        case "multiply": return try a.multiplying(by: b)
        case "divide": return try a.divided(by: b)
        case "modulo": return try a.modulo(b)
        case "power": return try a.power(b)
        case "compare": return Number(a < b ? -1 : (a == b ? 0 : 1))
        default: throw UnknownOperation(name: row[0])
        }
    }

    private struct UnknownOperation: Error {
        let name: String
    }
}
