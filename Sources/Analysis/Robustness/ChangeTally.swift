/// Counts the level changes in draws, and what single parameters would have made of them alone.
struct ChangeTally {
    /// By position of the varied parameter.
    private(set) var influences: [ParameterInfluence]
    /// How many pairs of a village and a draw have another level than the one as written.
    private(set) var changes = 0
    /// How many of them no single parameter would have made.
    private(set) var jointChanges = 0

    /// Counts; `flips` are those of each village.
    init(
        _ draws: [DrawOutcome],
        written: DrawOutcome,
        flips: [[LevelFlip]],
        _ variation: ParameterVariation
    ) {
        var explained = Array(repeating: 0, count: variation.varied.count)
        for draw in draws {
            for index in flips.indices where draw.levels[index] != written.levels[index] {
                changes += 1
                var isJoint = true
                for flip in flips[index]
                where flip.isReached(by: draw.indices[flip.position], from: written.indices[flip.position]) {
                    explained[flip.position] += 1
                    isJoint = false
                }
                if isJoint { jointChanges += 1 }
            }
        }
        influences = variation.varied.indices.map { position in
            let own = flips.map { $0.filter { $0.position == position } }.filter { !$0.isEmpty }
            return ParameterInfluence(
                position: position,
                flippedVillages: own.count,
                knifeEdges: own.count { $0.contains(where: \.isKnifeEdge) },
                explainedChanges: explained[position]
            )
        }
    }
}
