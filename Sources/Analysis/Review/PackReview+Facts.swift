import Certification
import Diagnostics
import FEEL

extension PackReview {
    /// Bounds of facts that leave no value.
    func factFindings() -> [Diagnostic] {
        pack.facts.compactMap { fact in
            guard let lower = fact.lowerBound, let upper = fact.upperBound, let written = declared.facts[fact.id],
                let place = written.upperBound?.range, let other = written.lowerBound?.range
            else { return nil }
            let isReversed = periods.contains { period in
                switch (period.value(of: lower), period.value(of: upper)) {
                case (.number(let low), .number(let high)): low > high
                case (.date(let low), .date(let high)): low > high
                default: false
                }
            }
            return isReversed ? .boundsReversed(subject: fact.id, at: place, lower: other) : nil
        }
    }
}
