import FEEL

/// Judges one criterion on the values in the slots.
struct CriterionJudge {
    let rules: DatedRules

    /// What was found so far, while applicability, test and needs are looked at in turn.
    private struct Finding {
        var share: ScoreRange
        var causes: Causes = .none
        var assumed: Causes = .none
        var measure: Value?
        var failure: Failure?
        var mayNotApply = false
    }

    /// Judges a criterion; `slots` are those that ``RulePack`` describes.
    func judge(_ index: Int, on slots: UnsafeBufferPointer<Value>) -> CriterionResult {
        let dated = rules.criteria[index]
        var finding = Finding(share: dated.extent)
        if let settled = apply(dated, on: slots, &finding) { return settled }
        if let settled = test(dated, on: slots, &finding) { return settled }
        for need in dated.needs { require(slots[need], slot: need, extent: dated.extent, &finding) }
        if !finding.assumed.isEmpty {
            // What rests on an assumed value proves nothing.
            finding.share = dated.extent
            finding.causes.formUnion(finding.assumed)
        }
        return result(of: &finding, metAt: dated.metAt)
    }

    /// The finding is only read; passed so, it isn't copied.
    private func result(of finding: inout Finding, metAt: Fraction) -> CriterionResult {
        let certainlyMet = finding.share.low >= metAt
        let possiblyMet = finding.share.high >= metAt
        let outcome: Outcome =
            finding.mayNotApply || certainlyMet != possiblyMet ? .unknown : certainlyMet ? .met : .notMet
        return CriterionResult(
            outcome: outcome,
            score: finding.share,
            mayNotApply: finding.mayNotApply,
            causes: outcome == .unknown || !finding.share.isCertain ? finding.causes : .none,
            assumed: finding.assumed,
            measure: finding.measure,
            failure: finding.failure,
            certainlyMet: certainlyMet,
            possiblyMet: possiblyMet || finding.mayNotApply
        )
    }

    // MARK: Applicability and test

    /// Looks whether the criterion applies.
    ///
    /// - Returns: The result, where that settles it.
    private func apply(
        _ dated: DatedCriterion,
        on slots: UnsafeBufferPointer<Value>,
        _ finding: inout Finding
    ) -> CriterionResult? {
        guard let applies = dated.applies else { return nil }
        let evaluated = applies.evaluate(slots, asOf: rules.asOf)
        finding.assumed = evaluated.assumed
        finding.mayNotApply = !evaluated.assumed.isEmpty
        switch evaluated.value {
        case .boolean(true): return nil
        // A "no" that rests on an assumed value proves nothing either.
        case _ where finding.mayNotApply: return nil
        case .boolean(false), .null: return .notApplicable
        case .unknown(let open): finding.causes = open
        case .failure(let failure) where failure.kind == .notApplicable: return .notApplicable
        case .failure(let failure) where failure.kind == .contradictoryData: finding.causes = dated.appliesReads
        case .failure(let failure): return .fault(failure)
        default: return .notApplicable
        }
        finding.mayNotApply = true
        return nil
    }

    /// Evaluates the test.
    ///
    /// - Returns: The result, where that settles it.
    private func test(
        _ dated: DatedCriterion,
        on slots: UnsafeBufferPointer<Value>,
        _ finding: inout Finding
    ) -> CriterionResult? {
        let evaluated = dated.test.evaluate(slots, asOf: rules.asOf)
        finding.assumed.formUnion(evaluated.assumed)
        switch evaluated.value {
        case .boolean(let isTrue):
            finding.share = isTrue ? .full : .nothing
        case .number(let number):
            finding.measure = .number(number)
            place(number, dated.scoring, reads: dated.testReads, &finding)
        case .unknown(let causes):
            finding.causes.formUnion(causes)
            if mayNotApply(dated, evaluated, causes) { finding.mayNotApply = true }
        case .failure(let failure):
            finding.failure = failure
            switch failure.kind {
            case .contradictoryData: finding.causes.formUnion(dated.testReads)
            case .notApplicable where finding.assumed.isEmpty: return .notApplicable
            case .notApplicable: finding.mayNotApply = true
            default: return .fault(failure)
            }
        default:
            // Known to be absent: the worst that the criterion knows.
            finding.share = ScoreRange(dated.extent.low)
        }
        return nil
    }

    /// Whether a test that is unknown for these causes can turn out not to apply; not where a whole that is known, and rests
    /// on no assumed value, has settled that.
    private func mayNotApply(_ dated: DatedCriterion, _ evaluated: Evaluated, _ causes: Causes) -> Bool {
        guard dated.canBeNotApplicable else { return false }
        guard let deciding = dated.applicabilityReads, evaluated.assumed.isEmpty else { return true }
        return !deciding.isDisjoint(with: causes)
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
            if let band = DatedCriterion.band(at: number, direction, bands) {
                finding.share = ScoreRange(bands[band].share)
            }
        case .scale(let from, let to, let outside):
            guard let place = (Fraction(number) - from).divided(by: to - from) else { return }
            if outside == .contradictory, place < .zero || place > .one {
                finding.causes.formUnion(reads)
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
