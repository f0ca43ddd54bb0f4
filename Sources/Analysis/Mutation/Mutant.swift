public import Diagnostics

/// A small change of a rule that the pack's tests should notice.
public struct Mutant: Sendable {
    /// What the rule is about: the path of a criterion or group, the id of a parameter, fact, check or level.
    public let subject: String
    /// What is changed, as `before -> after`; names the mutant together with the subject.
    public let change: String
    /// Where the change is.
    public let range: SourceRange
    /// The changes of files that make it.
    public let edits: [TextEdit]

    init(_ subject: String, _ change: String, at range: SourceRange, _ edits: [TextEdit]) {
        self.subject = subject
        self.change = change
        self.range = range
        self.edits = edits
    }
}

extension Sequence<Mutant> {
    /// As many of them as a budget allows, in their order: the same ones for the same seed.
    public func sampled(_ budget: Int, seed: UInt64) -> [Mutant] {
        let all = Array(self)
        guard all.count > budget else { return all }
        let chosen = all.indices.sorted { (scrambled(seed, $0), $0) < (scrambled(seed, $1), $1) }.prefix(budget)
        return chosen.sorted().map { all[$0] }
    }
}

/// A number that looks random: the finalizer of Steele, Lea and Flood's SplitMix64 (2014).
private func scrambled(_ seed: UInt64, _ index: Int) -> UInt64 {
    var mixed = seed &+ UInt64(index + 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}
