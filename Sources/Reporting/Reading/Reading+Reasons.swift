import Certification
import Diagnostics
import FEEL

extension Reading {
    /// How many facts a reason names before it only counts the rest.
    private static let mostFacts = 3

    /// Why a criterion has its outcome, in words.
    func reason(ofCriterion index: Int, in evaluation: Evaluation) -> String {
        let result = evaluation.criteria[index]
        let criterion = pack.criteria[index]
        let reason =
            switch result.outcome {
            case .notApplicable: whyNotApplicable(criterion, in: evaluation)
            case .fault: Phrases.fault(result.failure.map { Phrases.failure($0.kind)[language] })[language]
            case .unknown: whyUnknown(result, in: evaluation)
            case .met, .notMet: whySettled(criterion, result, in: evaluation)
            }
        guard !result.assumed.isEmpty else { return reason }
        let assumed = result.assumed.slots.map { pack.facts[$0].label[language] }
        return reason + "; " + Phrases.assumed(assumed.joined(separator: ", "))[language]
    }

    /// Why a fact is unknown, in words, without the fact's name.
    func words(for reason: UnknownReason) -> String { reason.words(in: pack, language) }

    /// The open facts of a criterion, those with the same reason together.
    private func whyUnknown(_ result: CriterionResult, in evaluation: Evaluation) -> String {
        let open = result.causes.slots.filter { $0 < pack.facts.count }.map { slot in
            // By the village's own word first: a document doesn't help where the claims disagree.
            let reason = claimed.facts[slot].unknownReason ?? evaluation.facts[slot].unknownReason
            let words = reason.map(words) ?? Phrases.contradictsItself[language]
            return (key: words, item: pack.facts[slot].label[language])
        }
        guard !open.isEmpty else {
            return result.failure.map { Phrases.failure($0.kind)[language] } ?? Phrases.missing[language]
        }
        return grouped(open).map { "\(shortened($0.items)): \($0.key)" }.joined(separator: "; ")
    }

    private func whyNotApplicable(_ criterion: Criterion, in evaluation: Evaluation) -> String {
        // Without a condition of its own, it was the whole of a share that is too small to be judged.
        let whole = Ratio(criterion.test.program, in: pack).map { [$0.whole] } ?? []
        let known = knownFacts(criterion.applies?.reads ?? whole, in: evaluation)
        if known.isEmpty, criterion.applies?.reads.contains(pack.villageKindSlot) ?? false {
            return Phrases.notFor(assessment.evidence.village.code.kind)[language]
        }
        return known.isEmpty ? Phrases.doesNotApply[language] : shortened(known)
    }

    /// The measured value and its threshold, or the facts that a condition read.
    private func whySettled(_ criterion: Criterion, _ result: CriterionResult, in evaluation: Evaluation) -> String {
        if case .condition(let condition) = criterion.test {
            let facts = knownFacts(criterion.needs + condition.reads, in: evaluation)
            guard !facts.isEmpty else { return Phrases.outcome(result.outcome)[language] }
            return shortened(facts, limits(of: condition))
        }
        guard case .number(let number) = result.measure else {
            return shortened(knownFacts(criterion.reads, in: evaluation))
        }
        return measured(criterion, Fraction(number), in: evaluation)
    }

    /// A measured value beside its threshold: `371 dari 412 = 90,05 %, ambang 80 %`.
    private func measured(_ criterion: Criterion, _ value: Fraction, in evaluation: Evaluation) -> String {
        let threshold = threshold(of: criterion)
        let others = threshold.map { [$0] } ?? []
        let (said, limit): (String, String?)
        if let ratio = Ratio(criterion.test.program, in: pack) {
            let ends = [ratio.part, ratio.whole].map { plainValue(of: $0, in: evaluation) }
            said = Phrases.share(ends[0], ends[1], notation.percent(value, apartFrom: others))[language]
            limit = threshold.map { notation.percent($0) }
        } else {
            let facts = criterion.test.program.reads.filter { $0 < pack.facts.count }.map { pack.facts[$0] }
            let unit = facts.count == 1 ? facts[0].unit : nil
            func words(_ value: Fraction, _ figure: String) -> String {
                unit.map { figure + " " + $0.word(in: language, isOne: value == .one) } ?? figure
            }
            // A bare number would not say what was counted.
            let name = facts.count == 1 && unit == nil ? facts[0].label[language] + ": " : ""
            said = name + words(value, notation.short(value, decimals: 2, apartFrom: others))
            limit = threshold.map { words($0, notation.short($0, decimals: 6)) }
        }
        return limit.map { Phrases.against(said, $0, isCeiling: isCeiling(criterion))[language] } ?? said
    }

    /// Whether less is better: bands written from the least up, or a scale that falls.
    private func isCeiling(_ criterion: Criterion) -> Bool {
        switch criterion.test {
        case .condition: false
        case .bands(_, let direction, _, _): direction == .atMost
        case .scale(_, let from, let to, _, _): (number(to) ?? .zero) < (number(from) ?? .zero)
        }
    }

    /// The value from which a measure counts as met; nothing where bands don't say one.
    private func threshold(of criterion: Criterion) -> Fraction? {
        switch criterion.test {
        case .condition: return nil
        case .bands(_, _, let bands, let metAt):
            let points = bands.map { number($0.points) ?? .zero }
            guard let enough = metAt.flatMap(number) ?? points.max() else { return nil }
            let met = zip(bands, points).filter { $0.1 >= enough }.map(\.0)
            return met.last?.threshold.flatMap(number)
        case .scale(_, let from, let to, _, let metAt):
            guard let start = number(from), let end = number(to) else { return nil }
            return start + (end - start) * (metAt.flatMap(number) ?? .one)
        }
    }

    private func knownFacts(_ slots: [Int], in evaluation: Evaluation) -> [String] {
        var seen: Set<Int> = []
        return slots.filter { $0 < pack.facts.count && seen.insert($0).inserted }.compactMap { slot in
            guard case .known(let value) = evaluation.facts[slot] else { return nil }
            return "\(pack.facts[slot].label[language]): \(notation.value(value, of: pack.facts[slot]))"
        }
    }

    /// The parameters that a condition compares with.
    private func limits(of condition: Program) -> String {
        let limits = condition.reads.filter { $0 > pack.villageKindSlot }.map { slot in
            let index = slot - pack.slot(ofParameter: 0)
            let parameter = pack.parameters[index]
            return "\(parameter.label[language]): \(notation.value(rules.parameterValues[index], of: parameter))"
        }
        return limits.isEmpty ? "" : " (\(limits.joined(separator: "; ")))"
    }

    private func plainValue(of fact: Int, in evaluation: Evaluation) -> String {
        guard case .known(let value) = evaluation.facts[fact] else { return "?" }
        return notation.plain(value)
    }

    /// The first items of a list, how many more there are, and what follows.
    func shortened(_ items: [String], _ tail: String = "") -> String {
        let shown = items.prefix(Self.mostFacts).joined(separator: ", ")
        let rest = items.count - Self.mostFacts
        return (rest > 0 ? shown + Phrases.andOthers(rest)[language] : shown) + tail
    }
}
