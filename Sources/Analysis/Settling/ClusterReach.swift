import Certification
import FEEL

/// So many answers to the facts of a cluster, and what each of its criteria can come to with them.
struct ClusterReach {
    /// How many facts are answered.
    let size: Int
    /// By position of the criterion in the cluster.
    let criteria: [CriterionReach]

    /// What an option comes to.
    init(_ option: AnswerOption) {
        (size, criteria) = (option.size, option.results.map { CriterionReach($0) })
    }

    fileprivate init(size: Int, criteria: [CriterionReach]) { (self.size, self.criteria) = (size, criteria) }
}

/// What a cluster can come to at all, whatever the answers are: for every choice of facts, or for every number of answers
/// where there are too many choices.
struct ClusterReachFinder {
    /// Of a criterion that reads more facts, what it comes to with all of them stands for less.
    private static let mostRead = 6

    private let cluster: OpenCluster
    private let blank: AnswerOption
    private let slots: [ValueBounds]
    private let rules: DatedRules
    /// The positions of the facts that each criterion reads.
    private let reads: [[Int]]
    private var known: [[Set<Int>: CriterionReach]]

    /// - Parameters:
    ///   - blank: What it comes to with no answer.
    ///   - slots: What is known of the village.
    init(_ cluster: OpenCluster, blank: AnswerOption, slots: [Value], rules: DatedRules) {
        (self.cluster, self.blank, self.rules) = (cluster, blank, rules)
        self.slots = slots.map { ValueBounds(exactly: $0) }
        reads = cluster.criteria.map { criterion in
            cluster.facts.indices.filter { rules.pack.criteria[criterion].reads.contains(cluster.facts[$0]) }
        }
        known = cluster.criteria.map { _ in [:] }
    }

    /// All choices.
    mutating func all() -> [ClusterReach] {
        let count = cluster.facts.count
        guard count <= AnswerOptions.mostFacts else {
            return (0...count).map { size in
                ClusterReach(size: size, criteria: cluster.criteria.indices.map { reach(of: $0, size: size) })
            }
        }
        return (0..<(1 << count)).map { bits in
            let criteria = cluster.criteria.indices.map { position in
                reach(of: position, answering: Set(reads[position].filter { bits >> $0 & 1 == 1 }))
            }
            return ClusterReach(size: bits.nonzeroBitCount, criteria: criteria)
        }
    }

    /// What a criterion can come to with so many answers, to whichever facts.
    private mutating func reach(of position: Int, size: Int) -> CriterionReach {
        let reads = reads[position]
        if size >= reads.count || (size > 0 && reads.count > Self.mostRead) {
            return reach(of: position, answering: Set(reads))
        }
        var all: CriterionReach?
        for bits in 0..<(1 << reads.count) where bits.nonzeroBitCount == size {
            let answered = Set(reads.indices.filter { bits >> $0 & 1 == 1 }.map { reads[$0] })
            let reach = reach(of: position, answering: answered)
            all = all?.joined(with: reach) ?? reach
        }
        return all ?? CriterionReach(blank.results[position])
    }

    private mutating func reach(of position: Int, answering answered: Set<Int>) -> CriterionReach {
        if answered.isEmpty { return CriterionReach(blank.results[position]) }
        if let reach = known[position][answered] { return reach }
        var slots = slots
        for fact in answered.map({ cluster.facts[$0] }) {
            slots[fact] = ReviewPeriod.bounds(of: rules.pack.facts[fact], rules.parameterValues)
            slots[fact].canBeUnknown = false
        }
        let reach = CriterionReach(
            rules.pack.criteria[cluster.criteria[position]],
            slots: slots,
            base: blank.results[position],
            rules: rules
        )
        known[position][answered] = reach
        return reach
    }
}
