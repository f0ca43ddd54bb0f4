/// A compiled assessment programme: every name resolved, every expression a program.
///
/// Immutable.
///
/// The slots of the programs of criteria and checks are: the facts by index, then ``villageKindSlot``, then the parameters by index.
public struct RulePack: Sendable {
    /// What the pack says of itself.
    public let header: RulePackHeader
    /// The digest of its files.
    public let digest: Digest
    /// The packs it is made of, and which of them each rule comes from.
    public let layers: PackLayers
    /// The facts; the index is the slot.
    public let facts: [Fact]
    /// The cross-checks, in the order written.
    public let checks: [Check]
    /// The parameters, in the order written.
    public let parameters: [Parameter]
    /// The criteria of all sections, in the order written.
    public let criteria: [Criterion]
    /// The groups of all sections, every group after the groups it holds.
    public let groups: [Group]
    /// The indices of the sections in ``groups``, in the pack's order.
    public let sections: [Int]
    /// The levels, highest first.
    public let levels: [Level]
    /// What a village can do, in the order written; none where the pack doesn't say.
    public let actions: [Action]
    /// The names that the levels' conditions use.
    public let resultNames: ResultNames

    /// The slot of `village.kind`.
    public var villageKindSlot: Int { facts.count }

    /// The slot of a parameter.
    public func slot(ofParameter index: Int) -> Int { facts.count + 1 + index }

    /// The index of a fact by its dotted name.
    public func factIndex(of id: String) -> Int? { facts.firstIndex { $0.id == id } }
}
