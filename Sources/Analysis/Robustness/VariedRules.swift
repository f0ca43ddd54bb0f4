import Certification
import FEEL

/// The rules as written, from which those with other values are made for the same villages.
struct VariedRules: Sendable {
    /// From how many villages of a kind on it is worth finding beforehand what holds of them without evidence.
    private static let worthwhile = 4

    /// Assesses by the rules as written.
    let assessor: Assessor
    /// The parameters that vary, ascending.
    let parameters: [Int]
    /// What reads parameters.
    let readers: ParameterReaders
    /// The facts whose age or documents count by a duration that varies, ascending.
    let aging: [Int]
    /// The rules with the shortest of these durations, and those with the longest; none where no duration varies.
    let ends: [DatedRules]
    private let kinds: [VillageCode.Kind]

    var written: DatedRules { assessor.rules }

    /// Prepares to vary rules.
    ///
    /// - Parameter evidence: The villages that are assessed by each variation.
    init(_ variation: ParameterVariation, for evidence: [Evidence]) {
        kinds = VillageCode.Kind.allCases.filter { kind in
            evidence.count { $0.village.code.kind == kind } >= Self.worthwhile
        }
        let written = DatedRules(variation.pack, asOf: variation.asOf)
        assessor = Assessor(rules: written, kinds: kinds)
        parameters = variation.varied.map(\.parameter)
        let readers = variation.readers
        self.readers = readers
        aging = Set(parameters.flatMap { readers.aging[$0] ?? [] }).sorted()
        let durations = variation.varied.filter { readers.aging[$0.parameter] != nil }
        let grids = durations.map {
            (parameter: $0.parameter, ends: [$0.grid.value(at: 0), $0.grid.value(at: $0.grid.last)])
        }
        ends =
            grids.isEmpty
            ? []
            : [0, 1].map { end in
                var values = variation.written
                for grid in grids { values[grid.parameter] = grid.ends[end] }
                return DatedRules(varying: written, parameterValues: values)
            }
    }

    /// The rules with other values of the parameters.
    func rules(with values: [Value]) -> DatedRules { DatedRules(varying: written, parameterValues: values) }

    /// Assesses by the rules with other values of the parameters.
    func assessor(with values: [Value]) -> Assessor { Assessor(rules: rules(with: values), kinds: kinds) }
}
