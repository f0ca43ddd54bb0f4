/// An outcome as rule tests write it.
public enum OutcomeWord: String, Hashable, Sendable, CaseIterable {
    case met
    case notMet = "not met"
    case unknown
    case notApplicable = "not applicable"
    case fault

    /// The word for an outcome.
    public init(_ outcome: Outcome) {
        switch outcome {
        case .met: self = .met
        case .notMet: self = .notMet
        case .unknown: self = .unknown
        case .notApplicable: self = .notApplicable
        case .fault: self = .fault
        }
    }

    /// The outcome it stands for.
    public var outcome: Outcome {
        switch self {
        case .met: .met
        case .notMet: .notMet
        case .unknown: .unknown
        case .notApplicable: .notApplicable
        case .fault: .fault
        }
    }
}
