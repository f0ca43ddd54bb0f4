import FEEL

/// Decides what of the evidence counts on the as-of date, at each assurance.
struct FactResolver {
    /// What is known of a fact: a state an assurance, and where fresh values disagree, the values.
    struct Resolution {
        var claimed: FactState
        /// Nothing where it is as `claimed`.
        var documented: FactState?
        /// Nothing where it is as `documented`.
        var verified: FactState?
        /// The different values at each assurance, by its rank, in the order written; empty where nothing is in conflict.
        var rivals: [[Value]] = []

        /// The states by the rank of the assurance.
        var states: [FactState] {
            let documented = documented ?? claimed
            return [claimed, documented, verified ?? documented]
        }
    }

    private let rules: DatedRules
    private let evidence: Evidence
    /// The day a value describes when it doesn't say: the end of the period, as far as it has come.
    private let defaultDay: Day

    init(rules: DatedRules, evidence: Evidence) {
        self.rules = rules
        self.evidence = evidence
        defaultDay =
            evidence.periodFrom <= rules.asOf ? min(evidence.periodTo, rules.asOf) : evidence.periodFrom
    }

    func resolve(_ index: Int) -> Resolution {
        switch evidence.facts[index] {
        case .missing: Resolution(claimed: .unknown(.missing))
        case .refused: Resolution(claimed: .unknown(.refused))
        case .claim(let value): claim(value, of: rules.facts[index])
        case .statements(let statements): resolve(statements, of: rules.facts[index])
        }
    }

    private func claim(_ value: Value, of fact: DatedFact) -> Resolution {
        if let reason = reasonAgainst(day: defaultDay, of: fact) { return Resolution(claimed: .unknown(reason)) }
        return Resolution(claimed: .known(value), documented: .unknown(.belowAssurance(.claimed)))
    }

    /// Why a value of a day doesn't count on the as-of date; nothing if it does.
    private func reasonAgainst(day: Day, of fact: DatedFact) -> UnknownReason? {
        if day > rules.asOf { return .notYet(day) }
        if let young = fact.youngFrom, day >= young { return nil }
        guard let last = fact.lastDay(of: day) else { return nil }
        return last < rules.asOf ? .stale(of: day, until: last) : nil
    }

    // MARK: Statements

    private func resolve(_ statements: [Statement], of fact: DatedFact) -> Resolution {
        if statements.count == 1 { return resolve(statements, 0, of: fact) }
        let all = statements.indices.map { resolve(statements, $0, of: fact).states }
        // A verified value settles a conflict of sources at every assurance.
        let verified = all.filter { $0[Assurance.verified.rank].unknownReason == nil }
        let candidates = verified.isEmpty ? all : verified
        let merged = Assurance.allCases.map { assurance in merge(candidates.map { $0[assurance.rank] }) }
        var resolution = Resolution(
            claimed: merged[0].state,
            documented: merged[1].state,
            verified: merged[2].state
        )
        let rivals = merged.map(\.rivals)
        if rivals.contains(where: { !$0.isEmpty }) { resolution.rivals = rivals }
        return resolution
    }

    /// Resolves one of the statements; reads it in its place, since a copy costs more than all the rest.
    private func resolve(_ statements: [Statement], _ index: Int, of fact: DatedFact) -> Resolution {
        let backing = backing(by: statements[index].documents, for: fact)
        if let expired = backing.expired { return Resolution(claimed: .unknown(expired)) }
        let claimReason = reasonAgainst(day: statements[index].asOf ?? defaultDay, of: fact)
        let isDocumented = claimReason == nil && backing.isDocumented
        var verificationReason: UnknownReason?
        if let verifiedOn = statements[index].verification?.on {
            verificationReason = reasonAgainst(day: verifiedOn, of: fact)
            if verificationReason == nil {
                let found = statements[index].verification?.value
                let claimed = FactState.known(statements[index].value)
                guard let proven = found.map({ FactState.known($0) }) else { return Resolution(claimed: claimed) }
                return Resolution(
                    claimed: claimReason == nil ? claimed : proven,
                    documented: isDocumented ? claimed : proven,
                    verified: proven
                )
            }
        }
        // What is missing of a value that isn't verified: freshness first, then backing.
        let unproven = FactState.unknown(claimReason ?? .belowAssurance(isDocumented ? .documented : .claimed))
        return Resolution(
            claimed: claimReason == nil ? .known(statements[index].value) : unproven,
            documented: isDocumented || claimReason != nil ? nil : unproven,
            verified: verificationReason.map { .unknown($0) } ?? (isDocumented ? unproven : nil)
        )
    }

    /// Whether some document backs a value on the as-of date, and why none does any more.
    ///
    /// When every document with a limited life has run out, what the last of them established has ended.
    private func backing(
        by documents: [Document],
        for fact: DatedFact
    ) -> (isDocumented: Bool, expired: UnknownReason?) {
        var isDocumented = false
        var longest: (index: Int, last: Day)?
        for index in documents.indices where documents[index].date <= rules.asOf {
            let backing = fact.backing(by: documents[index].kind)
            guard backing.counts else { continue }
            isDocumented = true
            guard let last = DatedFact.lastValidDay(of: documents[index], validity: backing.validity) else { continue }
            if longest.map({ $0.last < last }) ?? true { longest = (index, last) }
        }
        guard let longest, longest.last < rules.asOf else { return (isDocumented, nil) }
        let document = documents[longest.index]
        return (isDocumented, .expired(kind: document.kind, number: document.number, until: longest.last))
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

extension FactResolver.Resolution {
    /// What an earlier assessment knew of a fact.
    init(keeping fact: Int, of earlier: Assessment) {
        self.init(
            claimed: earlier.evaluation(at: .claimed).facts[fact],
            documented: earlier.evaluation(at: .documented).facts[fact],
            verified: earlier.evaluation(at: .verified).facts[fact]
        )
    }
}
