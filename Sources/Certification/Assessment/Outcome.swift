/// What was found of a criterion, a group or a section.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
    /// It is fulfilled, whatever the open facts turn out to be.
    case met
    /// It is not fulfilled, whatever the open facts turn out to be.
    case notMet
    /// The evidence doesn't settle it.
    case unknown
    /// It doesn't concern this village.
    case notApplicable
    /// A rule could not be calculated; a matter for the rule's author, neither no nor unknown.
    case fault
}
