/// A part of the change between two assessments of one village, in the order in which the parts are put in.
public enum ChangePart: String, Hashable, Sendable, CaseIterable {
    /// The day alone: what grew too old, ran out or began to count, with the old evidence and the old rules.
    case expiry
    /// What the village says and the documents that back it, with the verifications left as they were.
    case evidence
    /// What somebody from outside found.
    case verification
    /// The rules, and the values their parameters have by date.
    case rules
}
