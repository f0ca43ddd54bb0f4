import Diagnostics

/// The findings of one document in the order in which they were met, up to a limit that the last one names.
///
/// A stranger chooses how much is wrong with a document; nobody reads more, and the text of each one costs memory.
struct FindingList {
    /// The most findings; the one that names the limit comes on top.
    static let limit = 1_000
    /// How many findings may propose what was meant, which takes a search among all names.
    static let proposals = 100

    /// The findings.
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether no finding is taken any more.
    var isFull: Bool { diagnostics.count > Self.limit }
    /// Whether the next finding may propose what was meant.
    var takesProposals: Bool { diagnostics.count < Self.proposals }

    /// Takes a finding unless the list is full; the first too many becomes the one that names the limit.
    mutating func append(_ diagnostic: Diagnostic) {
        guard !isFull else { return }
        let isLast = diagnostics.count == Self.limit
        diagnostics.append(isLast ? .tooManyFindings(limit: Self.limit, at: diagnostic.range) : diagnostic)
    }
}
