import Certification
import FEEL
import FEEL

/// Which parameters results hang on, and through what.
struct ParameterReaders {
    /// The parameters that some result reads.
    private(set) var results: Set<Int> = []
    /// The parameters that are a weight in a geometric mean.
    private(set) var geometricWeights: Set<Int> = []
    /// The facts by the parameters that measure their age or the life of their documents.
    private(set) var aging: [Int: Set<Int>] = [:]
    /// The cross-checks by the parameters that they read.
    private(set) var checks: [Int: Set<Int>] = [:]
    /// The criteria by the parameters that their programs read.
    private(set) var programs: [Int: Set<Int>] = [:]
    /// The criteria by the parameters that turn what they read into a score.
    private(set) var scores: [Int: Set<Int>] = [:]
    /// The groups by the parameters that are their weights or what they are met from.
    private(set) var groups: [Int: Set<Int>] = [:]

    init(_ pack: RulePack) {
        let firstSlot = pack.slot(ofParameter: 0)
        func note(_ parameters: [Int], _ reader: Int, in readers: inout [Int: Set<Int>]) {
            for parameter in parameters { readers[parameter, default: []].insert(reader) }
            results.formUnion(parameters)
        }
        func parameters(of programs: [Program?]) -> [Int] {
            programs.flatMap { $0?.reads ?? [] }.filter { $0 >= firstSlot }.map { $0 - firstSlot }
        }
        for (index, check) in pack.checks.enumerated() { note(parameters(of: [check.holds]), index, in: &checks) }
        for (index, criterion) in pack.criteria.enumerated() {
            note(parameters(of: [criterion.applies, criterion.test.program]), index, in: &programs)
            note(Quantity.parameters(of: criterion.test.quantities), index, in: &scores)
        }
        for case .parameter(let index) in pack.resultNames.entries { results.insert(index) }
        for (index, group) in pack.groups.enumerated() {
            let weights = Quantity.parameters(of: group.members.map(\.weight))
            note(weights + Quantity.parameters(of: [group.metAt]), index, in: &groups)
            if group.aggregate == .geometricMean { geometricWeights.formUnion(weights) }
        }
        for (index, fact) in pack.facts.enumerated() {
            note(Quantity.parameters(of: [fact.maximumAge] + fact.documents.map(\.validity)), index, in: &aging)
        }
    }
}
