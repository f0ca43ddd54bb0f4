import Diagnostics
import TestSupport
import Testing

@testable import FEEL

/// The two promises of unknown, on random expressions and all evidence over small domains, against a reference that knows
/// complete evidence only.
@Suite struct SoundnessTests {
    /// One fact: one of its values, or unknown.
    private typealias Choice = Int?

    @Test func certainResultsHoldForEveryCompletion() throws {
        var random = SplitMix64(seed: 2_025)
        var pairs = 0
        while pairs < 110_000 {
            let condition = RandomCondition.truth(3, &random)
            guard let program = compiled(condition) else { continue }
            let completions = completions(of: condition)
            for evidence in Self.evidence {
                pairs += 1
                let evaluated = program.evaluate(slots(evidence), asOf: try Village.today)
                let reachable = Set(completions.filter { Self.completes($0.choices, evidence) }.map(\.result))
                if !evidence.contains(nil) {
                    #expect(
                        [Self.reference(evaluated.value)] == reachable,
                        "\(condition.text) \(evidence) \(random.seed)"
                    )
                } else if evaluated.assumed.isEmpty, evaluated.value.obstacle == nil {
                    #expect(
                        [Self.reference(evaluated.value)] == reachable,
                        "\(condition.text) \(evidence) \(random.seed)"
                    )
                }
                if case .unknown(let causes) = evaluated.value {
                    #expect(!causes.isEmpty && causes.slots.allSatisfy { isUnknown($0, evidence) }, "\(condition.text)")
                }
            }
        }
    }

    /// Exact where each fact is used once and no known fact is null: next to a null (`null or not(x or null)`) a cause
    /// can be told that no longer matters.
    @Test func everyCauseMattersWhereFactsAreReadOnce() throws {
        var random = SplitMix64(seed: 7)
        let nullChoice = 2
        for _ in 0..<300 {
            let condition = RandomCondition.readOnce(&random)
            let program = try #require(compiled(condition))
            let completions = completions(of: condition)
            for evidence in Self.evidence where evidence.contains(nil) && !evidence.contains(nullChoice) {
                guard case .unknown(let causes) = program.evaluate(slots(evidence), asOf: try Village.today).value
                else {
                    continue
                }
                let reachable = completions.filter { Self.completes($0.choices, evidence) }
                for cause in causes.slots {
                    let index = try #require(Self.names.firstIndex { Village.environment.slot(of: $0) == cause })
                    // Completions that differ in this fact alone, and come to different results.
                    let groups = Dictionary(grouping: reachable) { completion in
                        var others = completion.choices
                        others[index] = nil
                        return others
                    }
                    let matters = groups.values.contains { Set($0.map(\.result)).count > 1 }
                    #expect(matters, "\(condition.text) \(evidence): \(Self.names[index]), \(random.seed)")
                }
            }
        }
    }

    @Test func explanationsComeToTheSame() throws {
        var random = SplitMix64(seed: 99)
        var count = 0
        while count < 300 {
            let condition = RandomCondition.truth(3, &random)
            guard let program = compiled(condition) else { continue }
            count += 1
            for evidence in Self.evidence where Int.random(in: 0..<16, using: &random) == 0 {
                let value = program.evaluate(slots(evidence), asOf: try Village.today).value
                let explanation = program.explain(slots(evidence), asOf: try Village.today)
                #expect(explanation.value == value, "\(condition.text) \(evidence) \(random.seed)")
                #expect(explanation.text == condition.text)
            }
        }
    }

    // MARK: - Evidence

    private static let names = RandomCondition.domains.map(\.name)

    /// All evidence: every fact with each of its values, or unknown.
    private static let evidence: [[Choice]] = RandomCondition.domains.reduce([[]]) { rows, domain in
        rows.flatMap { row in (domain.values.indices.map { $0 as Choice } + [nil]).map { row + [$0] } }
    }

    private static func completes(_ completion: [Choice], _ evidence: [Choice]) -> Bool {
        zip(completion, evidence).allSatisfy { $1 == nil || $0 == $1 }
    }

    private func completions(of condition: RandomCondition) -> [(choices: [Choice], result: Reference)] {
        Self.evidence.filter { !$0.contains(nil) }.map { choices in
            var facts: [String: Reference] = [:]
            for (domain, choice) in zip(RandomCondition.domains, choices) {
                facts[domain.name] = choice.map { domain.values[$0] }
            }
            return (choices, condition.meaning(facts))
        }
    }

    private func isUnknown(_ slot: Int, _ evidence: [Choice]) -> Bool {
        Self.names.firstIndex { Village.environment.slot(of: $0) == slot }.map { evidence[$0] == nil } ?? false
    }

    private func slots(_ evidence: [Choice]) -> [Value] {
        var slots = Village.environment.names.indices.map { Value.unknown(Causes(slot: $0)) }
        for (domain, choice) in zip(RandomCondition.domains, evidence) {
            guard let slot = Village.environment.slot(of: domain.name), let choice else { continue }
            slots[slot] =
                switch domain.values[choice] {
                case .truth(let truth): .boolean(truth)
                case .number(let numerator, _): .number(Number(numerator))
                case .null, .failure: .null
                }
        }
        return slots
    }

    private static func reference(_ value: Value) -> Reference {
        switch value {
        case .boolean(let truth): .truth(truth)
        case .failure: .failure
        default: .null
        }
    }

    /// Nothing for a text that is too long, or whose constants alone fail, which is refused.
    private func compiled(_ condition: RandomCondition) -> Program? {
        var diagnostics: [Diagnostic] = []
        let source = SourceText(condition.text, path: "expression")
        let role = LocalizedText(id: "ekspresi", en: "the expression")
        let program = Program.compile(
            source,
            in: Village.environment,
            expecting: .boolean,
            role: role,
            diagnostics: &diagnostics
        )
        let refusals: Set = ["DME1201", "DME1316"]
        #expect(
            diagnostics.allSatisfy { refusals.contains($0.id) },
            "\(condition.text) \(diagnostics.map(\.message.english))"
        )
        return program
    }
}
