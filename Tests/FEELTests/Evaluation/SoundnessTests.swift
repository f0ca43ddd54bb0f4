import Diagnostics
import TestSupport
import Testing

@testable import FEEL

/// The two promises of unknown, on random expressions and all evidence over small domains, against a reference that knows
/// complete evidence only.
@Suite struct SoundnessTests {
    @Test func certainResultsHoldForEveryCompletion() throws {
        var random = SplitMix64(seed: 2_025)
        let today = try Village.today
        var pairs = 0
        while pairs < 110_000 {
            let condition = RandomCondition.truth(3, &random)
            guard let program = compiled(condition) else { continue }
            let results = Evidence.complete.map { condition.meaning($0.facts) }
            for evidence in Evidence.all {
                pairs += 1
                let evaluated = program.evaluate(evidence.slots, asOf: today)
                let isCertain = evaluated.assumed.isEmpty && evaluated.value.obstacle == nil
                if isCertain || evidence.unknown.isEmpty {
                    let value = Self.reference(evaluated.value)
                    let holds = evidence.completions.allSatisfy { results[$0] == value }
                    if !holds {
                        Issue.record("\(condition.text) \(evidence.choices) is not \(value); \(random.comment)")
                    }
                }
                if case .unknown(let causes) = evaluated.value,
                    causes.isEmpty || !evidence.unknown.isSuperset(of: causes.slots)
                {
                    Issue.record("\(condition.text) \(evidence.choices) names \(causes.slots); \(random.comment)")
                }
            }
        }
        #expect(pairs >= 100_000)
    }

    /// Exact where each fact is used once and no known fact is null: next to a null (`null or not(x or null)`) a cause
    /// can be told that no longer matters.
    @Test func everyCauseMattersWhereFactsAreReadOnce() throws {
        var random = SplitMix64(seed: 7)
        let today = try Village.today
        var causesSeen = 0
        for _ in 0..<300 {
            let condition = RandomCondition.readOnce(&random)
            let program = try #require(compiled(condition))
            let results = Evidence.complete.map { condition.meaning($0.facts) }
            for evidence in Evidence.all where !evidence.hasNull {
                guard case .unknown(let causes) = program.evaluate(evidence.slots, asOf: today).value else { continue }
                for cause in causes.slots {
                    causesSeen += 1
                    if !Self.matters(cause, evidence, results) {
                        Issue.record("\(condition.text) \(evidence.choices) names \(cause); \(random.comment)")
                    }
                }
            }
        }
        #expect(causesSeen > 10_000)
    }

    /// Whether two completions that differ in this fact alone come to different results.
    private static func matters(_ cause: Int, _ evidence: Evidence, _ results: [Reference]) -> Bool {
        guard let fact = Evidence.names.firstIndex(where: { Village.environment.slot(of: $0) == cause }) else {
            return false
        }
        var resultOfOthers: [[Int?]: Reference] = [:]
        for completion in evidence.completions {
            var others = Evidence.complete[completion].choices
            others[fact] = nil
            if let other = resultOfOthers[others], other != results[completion] { return true }
            resultOfOthers[others] = results[completion]
        }
        return false
    }

    @Test func explanationsComeToTheSame() throws {
        var random = SplitMix64(seed: 99)
        let today = try Village.today
        var count = 0
        while count < 300 {
            let condition = RandomCondition.truth(3, &random)
            guard let program = compiled(condition), let evidence = Evidence.all.randomElement(using: &random) else {
                continue
            }
            count += 1
            let value = program.evaluate(evidence.slots, asOf: today).value
            let explanation = program.explain(evidence.slots, asOf: today)
            #expect(explanation.value == value, random.comment)
            #expect(explanation.text == condition.text)
        }
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
        let program = Program.compile(
            SourceText(condition.text, path: "expression"),
            in: Village.environment,
            expecting: .boolean,
            role: LocalizedText(id: "ekspresi", en: "the expression"),
            diagnostics: &diagnostics
        )
        let refusals: Set = ["DME1201", "DME1316"]
        #expect(diagnostics.allSatisfy { refusals.contains($0.id) }, "\(condition.text)")
        return program
    }
}
