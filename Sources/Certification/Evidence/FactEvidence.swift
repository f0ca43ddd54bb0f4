public import FEEL

/// What the evidence says of one fact.
public enum FactEvidence: Hashable, Sendable {
    /// Nothing.
    case missing
    /// Something that can't be used; a diagnostic says why.
    case refused
    /// A plain value: a claim at the end of the period. The commonest case, kept small.
    case claim(Value)
    /// One or more values with what backs them, in the order written; never empty.
    case statements([Statement])
}
