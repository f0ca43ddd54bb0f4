import Certification
import Diagnostics
import FEEL

/// Looks through one expression for what is always or never true, and for texts that can't be met.
struct ConditionReview {
    /// What the expression is to its rule.
    enum Use {
        /// `hasNeeds`: whether the criterion asks for further facts, so that its condition alone doesn't meet it.
        case metWhen(hasNeeds: Bool)
        case applies, check, measure
        case level(isLowest: Bool)
    }

    /// The path of the rule.
    let subject: String
    let use: Use
    /// The whole expression.
    let whole: TimedPart
    let declared: DeclaredRules
    let pack: RulePack

    /// The findings, in the order of the text.
    func findings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let options = OptionReview(subject: subject).findings(in: whole.part)
        findings += options
        switch use {
        case .measure: parts(of: whole, &findings)
        case _ where whole.isNeverTrue: report(whole, false, in: nil, &findings)
        case .level(isLowest: true): parts(of: whole, &findings)
        case _ where whole.isAlwaysTrue: report(whole, true, in: nil, &findings)
        default: parts(of: whole, &findings)
        }
        return findings.filter { finding in
            // A comparison with a text that isn't an option is never true: that is said already.
            options.contains(finding) || !options.contains { finding.covers($0) }
        }
    }

    /// Parts that could be left out, since they are always or never true.
    private func parts(of part: TimedPart, _ findings: inout [Diagnostic]) {
        for child in part.children {
            guard child.isCondition else {
                parts(of: child, &findings)
                continue
            }
            if child.isNeverTrue {
                report(child, false, in: part, &findings)
            } else if child.isAlwaysTrue {
                report(child, true, in: part, &findings)
            } else {
                parts(of: child, &findings)
            }
        }
    }

    /// Says that a part is always or never true; `surrounding` is what it is a part of, nothing for the whole.
    private func report(
        _ part: TimedPart,
        _ truth: Bool,
        in surrounding: TimedPart?,
        _ findings: inout [Diagnostic]
    ) {
        let (cause, causeTruth) = part.cause(of: truth)
        // What a test of 'in' tests stands beside it.
        let told = if case .test = cause.kind { surrounding ?? part } else { cause }
        let mend = PercentMend(cause, declared: declared, pack: pack)
        let finding = ConstantFinding(
            subject: subject,
            part: part,
            cause: cause,
            truth: causeTruth,
            notes: BoundsWords.notes(on: told) + (truth ? [] : BoundsWords.since(part))
                + (mend.map { [$0.note] } ?? []),
            fixIts: mend?.fixIts ?? []
        )
        guard surrounding == nil else {
            findings.append(causeTruth ? .partAlwaysTrue(finding) : .partNeverTrue(finding))
            return
        }
        switch use {
        case .metWhen(hasNeeds: true) where truth: findings.append(.partAlwaysTrue(finding))
        case .metWhen: findings.append(truth ? .alwaysMet(finding) : .neverMet(finding))
        case .applies: findings.append(truth ? .alwaysApplies(finding) : .neverApplies(finding))
        case .check: findings.append(truth ? .alwaysHolds(finding) : .neverHolds(finding))
        case .level: findings.append(truth ? .everyVillageReaches(finding) : .noVillageReaches(finding))
        case .measure: break
        }
    }
}

/// What is told of a part that is always or never true.
struct ConstantFinding {
    let subject: String
    let part: TimedPart
    /// The innermost part that makes it so: the place of the finding.
    let cause: TimedPart
    /// Whether that part is always true, or never.
    let truth: Bool
    let notes: [Diagnostic.Note]
    let fixIts: [Diagnostic.FixIt]

    /// What the finding says first: `'x > 5' is never true`.
    var claim: LocalizedText {
        LocalizedText(
            id: "'\(cause.text)' \(truth ? "selalu benar" : "tidak pernah benar")",
            en: "'\(cause.text)' is \(truth ? "always" : "never") true"
        )
    }

    /// Never in any period is an error; in some, it may be meant.
    var severity: Diagnostic.Severity { part.isNeverEver ? .error : .warning }
}

extension TimedPart {
    /// Whether it asks something: a comparison or what is made of comparisons.
    fileprivate var isCondition: Bool {
        switch kind {
        case .comparison, .junction, .not, .between, .isIn, .test, .quantified: true
        case .call("list contains"), .call("at least"), .call("at most"), .call("all"), .call("any"): true
        case .constant(.boolean): true
        default: false
        }
    }
}
