import Diagnostics
import FEEL

/// How long conditions take, against the same conditions in Swift over the same slots, and how long reading one takes.
func expressionBenchmarks() -> [Benchmark] {
    var environment = Environment()
    environment.declare("satgas.ada", as: .boolean)
    environment.declare("satgas.anggota", as: .number(unit: "orang"))
    environment.declare("minimum", as: .number(unit: "orang"))
    environment.declare("pmi.prosedural", as: .number(unit: "orang"))
    environment.declare("pmi.total", as: .number(unit: "orang"))
    environment.declare("ambang", as: .number)
    let ambang = Number(exactly: "0.85") ?? .one
    let facts: [Value] = [
        .boolean(true), .number(Number(9)), .number(Number(5)), .number(Number(371)), .number(Number(412)),
        .number(ambang),
    ]
    let condition = "satgas.ada and satgas.anggota >= minimum"
    let ratio = "pmi.prosedural / pmi.total >= ambang"
    let text = "satgas.ada and pmi.prosedural / pmi.total >= 0.85 or minimum > 5"
    guard let day = Day(year: 2025, month: 9, day: 30), let conditionProgram = compile(condition, environment),
        let ratioProgram = compile(ratio, environment)
    else { return [] }
    return [
        Benchmark(
            "expressions: a condition",
            [
                "Swift": { keep(meets(facts)) },
                condition: { keep(conditionProgram.evaluate(facts, asOf: day)) },
            ]
        ),
        Benchmark(
            "expressions: a ratio with a comparison",
            [
                "Swift": { keep(reaches(facts)) },
                ratio: { keep(ratioProgram.evaluate(facts, asOf: day)) },
            ]
        ),
        Benchmark(
            "expressions: parse and check \(text.utf8.count) characters",
            [
                "bytes into an array": { keep(Array(text.utf8)) },
                "parse and check": { keep(compile(text, environment)) },
            ]
        ),
    ]
}

private func compile(_ text: String, _ environment: Environment) -> Program? {
    var diagnostics: [Diagnostic] = []
    return Program.compile(
        SourceText(text, path: "expression"),
        in: environment,
        expecting: .boolean,
        role: LocalizedText(same: "expression"),
        diagnostics: &diagnostics
    )
}

@inline(never)
private func meets(_ facts: [Value]) -> Value {
    guard case .boolean(let exists) = facts[0], case .number(let members) = facts[1], case .number(let least) = facts[2]
    else { return .null }
    return .boolean(exists && members >= least)
}

@inline(never)
private func reaches(_ facts: [Value]) -> Value {
    guard case .number(let part) = facts[3], case .number(let whole) = facts[4], case .number(let least) = facts[5],
        let share = try? part.divided(by: whole)
    else { return .null }
    return .boolean(share >= least)
}
