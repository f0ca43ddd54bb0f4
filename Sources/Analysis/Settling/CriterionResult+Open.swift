import Certification

extension CriterionResult {
    /// Whether something is still open of it.
    var isOpen: Bool { outcome == .unknown || (outcome != .notApplicable && !score.isCertain) }
}
