import FEEL

/// Judges one criterion on the values in the slots.
struct CriterionJudge {
    let rules: DatedRules

    /// What a test gave, before its applicability and its needs are looked at.
    private struct Finding {
        var share: ScoreRange
        var causes: Causes = .none
        var assumed: Causes = .none
        var measure: Value?
        var failure: Failure?
        var isFault = false
        var mayNotApply = false
    }

    /// Judges a criterion; `slots` are those that ``RulePack`` describes.
    func judge(_ index: Int, on slots: UnsafeBufferPointer<Value>) -> CriterionResult {
        let dated = rules.criteria[index]
        var mayNotApply = false
        var causes = Causes.none
        var assumed = Causes.none
        if let applies = dated.applies {
            let evaluated = applies.evaluate(slots, asOf: rules.asOf)
            assumed = evaluated.assumed
            switch evaluated.value {
            case .boolean(true): break
            // A "no" that rests on an assumed value proves nothing either.
            case _ where !assumed.isEmpty: mayNotApply = true
            case .boolean(false), .null: return .notApplicable
            case .unknown(let open):
                mayNotApply = true
                causes = open
            case .failure(let failure) where failure.kind == .notApplicable: return .notApplicable
            case .failure(let failure) where failure.kind == .contradictoryData:
                mayNotApply = true
                causes = dated.appliesReads
            case .failure(let failure): return .fault(failure)
            default: return .notApplicable
            }
        }
        var finding = test(dated, on: slots)
        if let failure = finding.failure, failure.kind == .notApplicable {
            if finding.assumed.isEmpty, assumed.isEmpty { return .notApplicable }
            finding.mayNotApply = true
            finding.isFault = false
        }
        if finding.isFault, let failure = finding.failure { return .fault(failure) }
        for need in dated.needs { require(slots[need], slot: need, extent: dated.extent, &finding) }
        finding.causes.formUnion(causes)
        finding.assumed.formUnion(assumed)
        if !finding.assumed.isEmpty {
            // What rests on an assumed value proves nothing.
            finding.share = dated.extent
            finding.causes.formUnion(finding.assumed)
        }
        return result(
            of: finding,
            metAt: dated.metAt,
            mayNotApply: mayNotApply || finding.mayNotApply || !assumed.isEmpty
        )
    }

    private func result(of finding: Finding, metAt: Fraction, mayNotApply: Bool) -> CriterionResult {
        let certainlyMet = finding.share.low >= metAt
        let possiblyMet = finding.share.high >= metAt
        let outcome: Outcome =
            mayNotApply || certainlyMet != possiblyMet ? .unknown : certainlyMet ? .met : .notMet
        return CriterionResult(
            outcome: outcome,
            score: finding.share,
            mayNotApply: mayNotApply,
            causes: outcome == .unknown || !finding.share.isCertain ? finding.causes : .none,
            assumed: finding.assumed,
            measure: finding.measure,
            failure: finding.failure,
            certainlyMet: certainlyMet,
            possiblyMet: possiblyMet || mayNotApply
        )
    }

    // MARK: The test

    private func test(
        _ dated: DatedCriterion,
        on slots: UnsafeBufferPointer<Value>
    ) -> Finding {
        let evaluated = dated.test.evaluate(slots, asOf: rules.asOf)
        var finding = Finding(share: dated.extent, assumed: evaluated.assumed)
        switch evaluated.value {
        case .boolean(let isTrue):
            finding.share = ScoreRange(isTrue ? .one : .zero)
        case .number(let number):
            finding.measure = evaluated.value
            place(number, dated.scoring, reads: dated.testReads, &finding)
        case .unknown(let causes):
            finding.causes = causes
            finding.mayNotApply = dated.canBeNotApplicable
        case .failure(let failure):
            finding.failure = failure
            if failure.kind == .contradictoryData {
                finding.causes = dated.testReads
            } else {
                finding.isFault = true
            }
        default:
            // Known to be absent: the worst that the criterion knows.
            finding.share = ScoreRange(dated.extent.low)
        }
        return finding
    }

    private func place(
        _ number: Number,
        _ scoring: DatedCriterion.Scoring,
        reads: Causes,
        _ finding: inout Finding
    ) {
        switch scoring {
        case .condition: break
        case .bands(let direction, let bands):
            let band = bands.first { band in
                guard let threshold = band.threshold else { return true }
                return direction == .atLeast ? number >= threshold : number <= threshold
            }
            if let band { finding.share = ScoreRange(band.share) }
        case .scale(let from, let to, let outside):
            guard let place = (Fraction(number) - from).divided(by: to - from) else { return }
            if outside == .contradictory, place < .zero || place > .one {
                finding.causes = reads
                return
            }
            finding.share = ScoreRange(min(max(place, .zero), .one))
        }
    }

    /// A need is one more condition: absent or false, nothing is scored; unknown, anything from nothing up.
    private func require(_ value: Value, slot: Int, extent: ScoreRange, _ finding: inout Finding) {
        switch value {
        case .unknown:
            finding.share = ScoreRange(extent.low, finding.share.high)
            finding.causes.formUnion(Causes(slot: slot))
        case .null, .boolean(false):
            finding.share = ScoreRange(extent.low)
        default:
            break
        }
    }
}

extension CriterionResult {
    /// The result of what doesn't concern the village.
    static let notApplicable = CriterionResult(
        outcome: .notApplicable,
        score: .open,
        mayNotApply: false,
        causes: .none,
        assumed: .none,
        measure: nil,
        failure: nil,
        certainlyMet: true,
        possiblyMet: true
    )

    /// The result of what can't be calculated: neither no nor unknown, so nothing is proven and nothing excluded.
    static func fault(_ failure: Failure) -> CriterionResult {
        CriterionResult(
            outcome: .fault,
            score: .open,
            mayNotApply: false,
            causes: .none,
            assumed: .none,
            measure: nil,
            failure: failure,
            certainlyMet: false,
            possiblyMet: true
        )
    }
}
