import Certification
import FEEL

/// The rules as written, from which those with other values are made for the same villages.
struct VariedRules: Sendable {
    /// From how many villages of a kind on it is worth finding beforehand what holds of them without evidence.
    private static let worthwhile = 4

    private let written: DatedRules
    private let kinds: [VillageCode.Kind]

    init(_ written: DatedRules, for evidence: [Evidence]) {
        self.written = written
        kinds = VillageCode.Kind.allCases.filter { kind in
            evidence.count { $0.village.code.kind == kind } >= Self.worthwhile
        }
    }

    /// Assesses by the rules as written.
    func assessor() -> Assessor { Assessor(rules: written, kinds: kinds) }

    /// Assesses by the rules with other values of the parameters.
    func assessor(with values: [Value]) -> Assessor {
        Assessor(rules: DatedRules(varying: written, parameterValues: values), kinds: kinds)
    }
}
