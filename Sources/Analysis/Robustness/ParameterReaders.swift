import Certification
import FEEL

/// Which parameters results hang on, and through what.
struct ParameterReaders {
    /// The parameters that some result reads.
    private(set) var results: Set<Int> = []
    /// The parameters that are a weight in a geometric mean.
    private(set) var geometricWeights: Set<Int> = []
    /// The facts by the parameters that measure their age or the life of their documents.
    private(set) var aging: [Int: Set<Int>] = [:]

    init(_ pack: RulePack) {
        let firstSlot = pack.slot(ofParameter: 0)
        let programs =
            pack.checks.map(\.holds) + pack.criteria.flatMap { [$0.applies, $0.test.program].compactMap(\.self) }
        results.formUnion(programs.flatMap(\.reads).filter { $0 >= firstSlot }.map { $0 - firstSlot })
        for case .parameter(let index) in pack.resultNames.entries { results.insert(index) }
        for criterion in pack.criteria { results.formUnion(Self.parameters(criterion.test.quantities)) }
        for group in pack.groups {
            let weights = Self.parameters(group.members.map(\.weight))
            results.formUnion(weights + Self.parameters([group.metAt]))
            if group.aggregate == .geometricMean { geometricWeights.formUnion(weights) }
        }
        for (index, fact) in pack.facts.enumerated() {
            for parameter in Self.parameters([fact.maximumAge] + fact.documents.map(\.validity)) {
                results.insert(parameter)
                aging[parameter, default: []].insert(index)
            }
        }
    }

    private static func parameters(_ quantities: [Quantity?]) -> [Int] {
        quantities.compactMap { if case .parameter(let index) = $0 { index } else { nil } }
    }
}
