/// How many cases were met, apart by tier and by what they expect.
struct CaseTally {
    /// What a case expects, in the order of the report.
    enum Kind: String, CaseIterable {
        case value, null, error

        init(_ expected: ExpectedValue) {
            switch expected {
            case .value: self = .value
            case .null: self = .null
            case .error: self = .error
            }
        }
    }

    private struct Count {
        var passed = 0
        var cases = 0
    }

    private var counts: [String: [Kind: Count]] = [:]

    /// Whether every case was met.
    var isClean: Bool { counts.values.allSatisfy { $0.values.allSatisfy { $0.passed == $0.cases } } }

    mutating func add(_ tier: String, _ kind: Kind, isPassed: Bool) {
        counts[tier, default: [:]][kind, default: Count()].cases += 1
        if isPassed { counts[tier, default: [:]][kind, default: Count()].passed += 1 }
    }

    /// The totals in one line of JSON.
    var json: String {
        let tiers = counts.keys.sorted().map { tier in
            let kinds = Kind.allCases.map { kind in
                let count = counts[tier]?[kind] ?? Count()
                return #""\#(kind.rawValue)": {"passed": \#(count.passed), "cases": \#(count.cases)}"#
            }
            return "\(TypedValue.quoted(tier)): {\(kinds.joined(separator: ", "))}"
        }
        return #"{"totals": {\#(tiers.joined(separator: ", "))}}"#
    }
}
