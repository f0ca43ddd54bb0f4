import Certification
import FEEL

extension CriterionResult {
    /// How good it is, in millionths, for ordering only: being met counts more than any score.
    var worth: Int {
        switch outcome {
        case .met, .notApplicable: 2_000_000
        default: score.low.millionths
        }
    }
}

extension Fraction {
    /// The fraction in millionths, cut off; for ordering only.
    var millionths: Int {
        (try? number.multiplying(by: Number(1_000_000)).rounded(toScale: 0, .floor))?.integer ?? 0
    }
}
