import Certification
import Diagnostics

extension PackReview {
    /// Criteria that don't say what to do while they aren't met, which every report is asked for.
    func adviceFindings() -> [Diagnostic] {
        pack.criteria.compactMap { criterion in
            guard criterion.advice == nil, let declared = declared.criteria[criterion.path] else { return nil }
            return .noAdvice(criterion.path, at: declared.id.range)
        }
    }
}
