public import Analysis

/// The change between two assessments of a village, with what they were read from: the material of every format.
public struct ComparisonReport: Sendable {
    /// A file that holds one of the assessments.
    public struct File: Sendable {
        /// Its name without folders.
        public let name: String
        /// The digest that it names of itself.
        public let digest: String
        /// Puts it together.
        public init(name: String, digest: String) {
            self.name = name
            self.digest = digest
        }
    }

    /// The change and its parts.
    public let comparison: AssessmentComparison
    /// The old assessment's file.
    public let old: File
    /// The new assessment's file.
    public let new: File
    /// What changed in the rules; nothing where both assessments were made by the same ones.
    public let rules: PackDifference?

    /// Puts them together.
    public init(_ comparison: AssessmentComparison, old: File, new: File, rules: PackDifference?) {
        self.comparison = comparison
        self.old = old
        self.new = new
        self.rules = rules
    }
}
