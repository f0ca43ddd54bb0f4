import Diagnostics
import Testing

@testable import FEEL

/// The names that the tests' expressions use, and the reading of facts for them.
enum Village {
    static let group = ValueType.context([ValueType.Field("score", .number), ValueType.Field("met", .boolean)])

    static let environment: Environment = {
        var environment = Environment()
        for name in ["a", "b", "c", "d"] { environment.declare(name, as: .boolean) }
        for name in ["x", "y", "z"] { environment.declare(name, as: .number) }
        environment.declare("satgas.ada", as: .boolean)
        environment.declare("satgas.anggota", as: .number(unit: "orang"))
        environment.declare("satgas.biaya", as: .number(unit: "rupiah"))
        environment.declare("minimum", as: .number(unit: "orang"))
        environment.declare("tanggal", as: .date)
        environment.declare("nama", as: .string)
        environment.declare("daftar", as: .list(.number))
        environment.declare("tanda", as: .list(.boolean))
        environment.declare("pilar", as: group)
        environment.declare("kelompok", as: .list(group))
        return environment
    }()

    /// The day of all evaluations.
    static var today: Day {
        get throws { try #require(Day(year: 2025, month: 9, day: 30)) }
    }

    /// Compiles a text that must be right.
    static func program(_ text: String) throws -> Program {
        var diagnostics: [Diagnostic] = []
        let source = SourceText(text, path: "expression")
        let role = LocalizedText(id: "ekspresi", en: "the expression")
        let program = Program.compile(source, in: environment, expecting: nil, role: role, diagnostics: &diagnostics)
        return try #require(program, "\(text): \(diagnostics.map(\.message.english))")
    }

    /// The value of a FEEL text that needs no facts.
    static func value(_ text: String) throws -> Value {
        try program(text).evaluate([], asOf: today).value
    }

    /// Facts written as `x = 5; a = true`; what isn't written is unknown.
    static func slots(_ facts: String) throws -> [Value] {
        var slots = environment.names.indices.map { Value.unknown(Causes(slot: $0)) }
        for fact in facts.split(separator: ";") {
            let sides = fact.split(separator: "=", maxSplits: 1).map { $0.trimming() }
            let slot = try #require(environment.slot(of: sides[0]), "\(sides[0])")
            slots[slot] = try value(sides[1])
        }
        return slots
    }

    /// A result as the tables write it: `unknown(x, y)`, `failure(divisionByZero)`, or FEEL.
    static func text(_ value: Value) -> String {
        switch value {
        case .unknown(let causes): "unknown(" + causes.slots.map { environment.names[$0] }.joined(separator: ", ") + ")"
        case .list(let items): "[" + items.map(text).joined(separator: ", ") + "]"
        default: value.description
        }
    }
}

extension Substring {
    fileprivate func trimming() -> String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

/// A row of a table: an expression, the facts, and what it comes to.
struct Row: Sendable, CustomTestStringConvertible {
    let expression: String
    let facts: String
    let result: String

    init(_ expression: String, _ facts: String = "", _ result: String) {
        self.expression = expression
        self.facts = facts
        self.result = result
    }

    var testDescription: String { "\(expression) with {\(facts)} is \(result)" }

    func evaluated() throws -> Evaluated {
        try Village.program(expression).evaluate(Village.slots(facts), asOf: Village.today)
    }
}
