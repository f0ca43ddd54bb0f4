import Diagnostics
import FEEL

// Any bytes are an expression: reading, checking and evaluating them must end, and keep their promises.
//
// Built by `script/fuzz`; what doesn't hold traps, which libFuzzer reports together with the bytes.

/// The facts that the expressions can name.
private let facts: [(name: String, type: ValueType, value: Value)] = {
    let group = ValueType.context([.init("score", .number), .init("met", .boolean)])
    func grade(_ score: Int, _ met: Bool) -> Value {
        .context(Context([.init("score", .number(Number(score))), .init("met", .boolean(met))]))
    }
    return [
        ("a", .boolean, .boolean(true)), ("b", .boolean, .boolean(false)),
        ("x", .number, .number(Number(3))), ("y", .number, .number(Number(0))),
        ("satgas.anggota", .number(unit: "orang"), .number(Number(7))),
        ("nama", .string, .string("Desa Anjani")),
        ("tanggal", .date, Day("2024-02-29").map(Value.date) ?? .null),
        ("daftar", .list(.number), .list([1, 2, 3].map { .number(Number($0)) })),
        ("pilar", group, grade(40, true)), ("kelompok", .list(group), .list([grade(40, true), grade(7, false)])),
    ]
}()

private let environment: Environment = {
    var environment = Environment()
    for fact in facts { environment.declare(fact.name, as: fact.type) }
    return environment
}()

private let asOf = Day("2025-09-30") ?? Day(year: 1970, month: 1, day: 1)
private let role = LocalizedText(id: "ekspresi", en: "the expression")

/// The entry that libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let source = SourceText(text, path: "fuzz.feel")
    readTwice(text, source)
    var diagnostics: [Diagnostic] = []
    if let program = Program.compile(source, in: environment, expecting: nil, role: role, diagnostics: &diagnostics) {
        precondition(diagnostics.isEmpty, "a program with diagnostics")
        evaluate(program)
    } else {
        precondition(!diagnostics.isEmpty, "refused without a word")
    }
    for diagnostic in diagnostics {
        let offsets = diagnostic.range?.offsets ?? 0..<0
        precondition(offsets.upperBound <= text.utf8.count, "a place outside of the text")
    }
    var others: [Diagnostic] = []
    if let program = ConformingProgram.compile(source, in: environment, diagnostics: &others), let asOf {
        _ = program.evaluate(facts.map(\.value), asOf: asOf)
    }
    return 0
}

/// What reads without a diagnostic is printed as a text that reads the same.
private func readTwice(_ text: String, _ source: SourceText) {
    var diagnostics: [Diagnostic] = []
    let expression = Expression.parse(source, diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { return }
    let printed = expression.description
    let again = Expression.parse(SourceText(printed, path: "printed.feel"), diagnostics: &diagnostics)
    // Parentheses that are needed can make a text too long or too deep.
    let limits: Set = ["DME1201", "DME1202"]
    precondition(diagnostics.allSatisfy { limits.contains($0.id) }, "printed text isn't read: \(printed)")
    precondition(!diagnostics.isEmpty || again == expression, "printed text reads otherwise: \(printed)")
}

/// A certain value without the facts is the value with them, and an explanation comes to the same.
private func evaluate(_ program: Program) {
    guard let asOf else { return }
    let known = program.evaluate(facts.map(\.value), asOf: asOf)
    let unknown = program.evaluate([], asOf: asOf)
    let isCertain = unknown.assumed.isEmpty && isPlain(unknown.value)
    precondition(!isCertain || unknown.value == known.value, "\(unknown.value) without facts, \(known.value) with them")
    let explanation = program.explain(facts.map(\.value), asOf: asOf)
    precondition(explanation.value == known.value, "explained as \(explanation.value), not \(known.value)")
    _ = program.fallingUses { $0 != "x" }
}

private func isPlain(_ value: Value) -> Bool {
    switch value {
    case .unknown, .failure: false
    case .list(let items): items.allSatisfy(isPlain)
    case .context(let context): context.entries.map(\.value).allSatisfy(isPlain)
    case .range: false
    default: true
    }
}
