public import Certification
public import Diagnostics
public import FEEL

/// A look at the rules of a compiled pack: what its author can't have meant, and what is worth a second look.
///
/// Every finding is proven from what the pack itself says: bounds and options of facts, values of parameters over time.
/// Nothing is guessed and nothing is tried out.
public struct PackReview: Sendable {
    /// The compiled pack.
    public let pack: RulePack
    /// What the pack was compiled from.
    public let declaration: RulePackDeclaration
    /// What is declared, by the paths of the compiled pack.
    public let declared: DeclaredRules
    /// The day that is looked at besides those of the pack's own period.
    public let asOf: Day
    /// The stretches of days with the same parameters, ascending; at least one.
    let periods: [ReviewPeriod]

    /// Prepares to look at a pack, as compiled from this declaration.
    public init(pack: RulePack, declaration: RulePackDeclaration, asOf: Day) {
        self.pack = pack
        self.declaration = declaration
        declared = DeclaredRules(declaration)
        self.asOf = asOf
        periods = ReviewPeriod.all(of: pack, asOf: asOf)
    }

    /// The findings in the order of the review's parts, each with its place and its subject.
    public func findings() -> [Diagnostic] {
        ownFindings(besides: groupFindings() + levelFindings()) + sourceFindings() + unitFindings()
    }

    /// The findings that a pack with mistakes in it, as ``PackCompiler/compileWhatIsRight(_:reporting:)`` gives it, has
    /// besides them: of rules, facts and parameters that are right so far, each looked at for itself.
    ///
    /// - Parameter mistakes: What is known to be wrong.
    public func findings(besides mistakes: [Diagnostic]) -> [Diagnostic] {
        let owners = DeclaredOwners(declared)
        let wrong = Set(mistakes.compactMap { $0.range.flatMap(owners.owner) })
        return ownFindings(besides: []).filter { finding in
            guard let owner = finding.range.flatMap(owners.owner) else { return false }
            return !wrong.contains(owner)
        }
    }

    /// What is to be said of single rules, facts and parameters, and of further rules that were looked at together.
    private func ownFindings(besides others: [Diagnostic]) -> [Diagnostic] {
        let rules = factFindings() + checkFindings() + criterionFindings() + others + rangeFindings()
        // A number that is wrong as it stands is mended first.
        let numbers = numberFindings().filter { number in !rules.contains { $0.covers(number) } }
        return rules + numbers + duplicateFindings() + translationFindings() + adviceFindings()
    }

    /// The proven findings, then those of the searches that say something of what isn't proven wrong already.
    public func allFindings() -> [Diagnostic] {
        let proven = findings()
        return proven + searchedFindings().filter { found in !proven.contains { $0.settles(found) } }
    }
}

extension Diagnostic {
    /// Whether another finding only repeats what this one proves: of a rule that is wrong, or at the same place in it.
    fileprivate func settles(_ other: Diagnostic) -> Bool {
        guard subject == other.subject, !Self.sayingNothingOfResults.contains(id) else { return false }
        if severity == .error { return true }
        return other.severity == .warning && (covers(other) || other.covers(self))
    }

    /// Findings on how a rule is written, which prove nothing of what it comes to.
    private static var sayingNothingOfResults: Set<String> {
        ["DME1620", "DME1621", "DME1622", "DME1623", "DME1624", "DME1625", "DME1626", "DME1630"]
    }

    /// Whether another finding stands at the same place or inside of it.
    func covers(_ other: Diagnostic) -> Bool {
        guard let own = range, let place = other.range, own.file == place.file else { return false }
        return own.offsets.lowerBound <= place.offsets.lowerBound
            && place.offsets.upperBound <= own.offsets.upperBound
    }
}
