import Certification

extension Verdict {
    /// A stable name for machines.
    var name: String {
        switch self {
        case .final: "final"
        case .atLeast: "atLeast"
        case .notYetDetermined: "notYetDetermined"
        case .noLevel: "noLevel"
        }
    }
}
