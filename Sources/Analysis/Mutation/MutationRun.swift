public import Certification
public import Diagnostics

/// What the tests of a pack made of its mutants.
public struct MutationRun: Sendable {
    /// What became of a mutant.
    public enum Fate: String, Hashable, Sendable, CaseIterable {
        /// Some test failed, as it should.
        case killed
        /// All tests passed, though the rule was another.
        case survived
        /// The change makes no pack, so it could never have gone unnoticed.
        case invalid
        /// All tests passed, and the pack's authors say why no test could fail.
        case equivalent
    }

    /// A mutant and what became of it.
    public struct Result: Sendable {
        /// The mutant.
        public let mutant: Mutant
        /// What became of it.
        public let fate: Fate

        /// Creates a result.
        public init(_ mutant: Mutant, _ fate: Fate) {
            self.mutant = mutant
            self.fate = fate
        }
    }

    /// The folder of the pack, as a person knows it.
    public let folder: String
    /// What the pack says of itself.
    public let header: RulePackHeader
    /// How many mutants the pack has; more than `results` where only a part was tried.
    public let mutantCount: Int
    /// The mutants that were tried, by place.
    public let results: [Result]
    /// What is wrong with the list of mutants that no test could notice.
    public let findings: [Diagnostic]

    /// Takes what tests made of mutants, and those that no test could notice.
    ///
    /// - Parameters:
    ///   - results: The mutants that were tried, by place; none is `equivalent` yet.
    ///   - mutants: All mutants of the pack.
    ///   - equivalents: Those that no test could notice, as the pack's authors say.
    ///   - header: What the pack says of itself.
    ///   - folder: The folder of the pack.
    ///   - findings: What was found when the list was read.
    public init(
        _ results: [Result],
        of mutants: [Mutant],
        equivalents: [EquivalentMutant],
        header: RulePackHeader,
        folder: String,
        findings: [Diagnostic]
    ) {
        self.folder = folder
        self.header = header
        mutantCount = mutants.count
        var found = findings
        for entry in equivalents where !mutants.contains(where: entry.isMeant) {
            found.append(.noSuchMutant(entry))
        }
        self.results = results.map { result in
            guard let entry = equivalents.first(where: { $0.isMeant(result.mutant) }) else { return result }
            if result.fate == .killed { found.append(.equivalentWasKilled(entry)) }
            return result.fate == .survived ? Result(result.mutant, .equivalent) : result
        }
        self.findings = found.sortedByPlace()
    }

    /// How many mutants had a fate.
    public func count(_ fate: Fate) -> Int { results.count { $0.fate == fate } }

    /// The mutants that no test noticed, by place.
    public var survivors: [Mutant] { results.filter { $0.fate == .survived }.map(\.mutant) }

    /// Whether those that were killed are at least so many of a hundred of those that were killed or survived.
    public func reaches(percent: Int) -> Bool {
        let (killed, survived) = (count(.killed), count(.survived))
        return killed * 100 >= percent * (killed + survived)
    }
}

extension EquivalentMutant {
    /// Whether a mutant is the one that is meant.
    func isMeant(_ mutant: Mutant) -> Bool { mutant.subject == subject.value && mutant.change == change.value }
}
