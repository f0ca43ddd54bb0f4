import FEEL

/// Decides what of the evidence counts on the as-of date, at each assurance.
struct FactResolver {
    /// What is known of a fact: a state an assurance, and where fresh values disagree, the values.
    struct Resolution {
        var claimed: FactState
        var documented: FactState
        var verified: FactState
        /// The different values at each assurance, by its rank, in the order written; empty where nothing is in conflict.
        var rivals: [[Value]] = []

        init(_ state: FactState) { self.init(state, state, state) }

        init(_ claimed: FactState, _ documented: FactState, _ verified: FactState) {
            self.claimed = claimed
            self.documented = documented
            self.verified = verified
        }
    }

    let rules: DatedRules
    let evidence: Evidence

    func resolve(_ index: Int) -> Resolution {
        switch evidence.facts[index] {
        case .missing: Resolution(.unknown(.missing))
        case .refused: Resolution(.unknown(.refused))
        case .claim(let value): claim(value, of: rules.facts[index])
        case .statements(let statements): resolve(statements, of: rules.facts[index])
        }
    }

    private func claim(_ value: Value, of fact: DatedRules.DatedFact) -> Resolution {
        if let reason = reasonAgainst(day: defaultDay, of: fact) { return Resolution(.unknown(reason)) }
        let below = FactState.unknown(.belowAssurance(.claimed))
        return Resolution(.known(value), below, below)
    }

    /// The day a value describes when it doesn't say: the end of the period, as far as it has come.
    private var defaultDay: Day {
        evidence.periodFrom <= rules.asOf ? min(evidence.periodTo, rules.asOf) : evidence.periodFrom
    }

    /// Why a value of a day doesn't count on the as-of date; nothing if it does.
    private func reasonAgainst(day: Day, of fact: DatedRules.DatedFact) -> UnknownReason? {
        if day > rules.asOf { return .notYet(day) }
        guard let age = fact.maximumAge, let last = day.adding(age) else { return nil }
        return last < rules.asOf ? .stale(of: day, until: last) : nil
    }

    // MARK: Statements

    private func resolve(_ statements: [Statement], of fact: DatedRules.DatedFact) -> Resolution {
        if statements.count == 1 { return resolve(statements[0], of: fact) }
        let all = statements.map { resolve($0, of: fact) }
        // A verified value settles a conflict of sources at every assurance.
        let verified = all.filter { $0.verified.unknownReason == nil }
        let candidates = verified.isEmpty ? all : verified
        let claimed = merge(candidates.map(\.claimed))
        let documented = merge(candidates.map(\.documented))
        let proven = merge(candidates.map(\.verified))
        var resolution = Resolution(claimed.state, documented.state, proven.state)
        let rivals = [claimed.rivals, documented.rivals, proven.rivals]
        if rivals.contains(where: { !$0.isEmpty }) { resolution.rivals = rivals }
        return resolution
    }

    private func resolve(_ statement: Statement, of fact: DatedRules.DatedFact) -> Resolution {
        let backing = backing(of: statement, for: fact)
        if let expired = backing.expired { return Resolution(.unknown(expired)) }
        let claimReason = reasonAgainst(day: statement.asOf ?? defaultDay, of: fact)
        let isDocumented = claimReason == nil && backing.isDocumented
        let claimed = FactState.known(statement.value)
        var verificationReason: UnknownReason?
        if let verification = statement.verification {
            verificationReason = reasonAgainst(day: verification.on, of: fact)
            if verificationReason == nil {
                let proven = verification.value.map { FactState.known($0) } ?? claimed
                return Resolution(claimReason == nil ? claimed : proven, isDocumented ? claimed : proven, proven)
            }
        }
        // What is missing of a value that isn't verified: freshness first, then backing.
        let unproven = FactState.unknown(claimReason ?? .belowAssurance(isDocumented ? .documented : .claimed))
        return Resolution(
            claimReason == nil ? claimed : unproven,
            isDocumented ? claimed : unproven,
            verificationReason.map { .unknown($0) } ?? unproven
        )
    }

    /// Whether some document backs a value on the as-of date, and why none does any more.
    ///
    /// When every document with a limited life has run out, what the last of them established has ended.
    private func backing(
        of statement: Statement,
        for fact: DatedRules.DatedFact
    ) -> (isDocumented: Bool, expired: UnknownReason?) {
        var isDocumented = false
        var longest: (document: Document, last: Day)?
        for document in statement.documents where document.date <= rules.asOf {
            let kind = fact.documents.first { $0.kind == document.kind }
            guard kind != nil || fact.documents.isEmpty else { continue }
            isDocumented = true
            guard let last = lastValidDay(of: document, validity: kind?.validity) else { continue }
            if longest.map({ $0.last < last }) ?? true { longest = (document, last) }
        }
        guard let longest, longest.last < rules.asOf else { return (isDocumented, nil) }
        let (kind, number) = (longest.document.kind, longest.document.number)
        return (isDocumented, .expired(kind: kind, number: number, until: longest.last))
    }

    /// The earlier of what the document says and what the pack allows its kind; nothing for ever.
    private func lastValidDay(of document: Document, validity: Value?) -> Day? {
        guard let byRule = validity.flatMap({ document.date.adding($0) }) else { return document.validUntil }
        return document.validUntil.map { min($0, byRule) } ?? byRule
    }

    /// One state from those of several statements.
    private func merge(_ states: [FactState]) -> (state: FactState, rivals: [Value]) {
        var values: [Value] = []
        for case .known(let value) in states where !values.contains(value) { values.append(value) }
        if let value = values.first { return (.known(value), values.count > 1 ? values : []) }
        let reasons = states.compactMap(\.unknownReason)
        return (.unknown(reasons.max { $0.closeness < $1.closeness } ?? .missing), [])
    }
}

extension UnknownReason {
    /// How near a value is to counting: what needs least to be mended is what a reader should hear of.
    fileprivate var closeness: Int {
        switch self {
        case .missing: 0
        case .refused: 1
        case .notYet: 2
        case .stale: 3
        case .expired: 4
        case .conflicting, .contradictory: 5
        case .belowAssurance(let assurance): 6 + assurance.rank
        }
    }
}

extension Day {
    /// The day a duration later; nothing when the value is no duration or leads out of the calendar.
    fileprivate func adding(_ duration: Value) -> Day? {
        switch duration {
        case .yearMonthDuration(let duration): adding(months: duration.totalMonths)
        case .dayTimeDuration(let duration): adding(days: duration.days)
        default: nil
        }
    }
}
