public import Certification
import Diagnostics
public import FEEL

/// How levels and ranks of villages change when what a pack assumes varies.
///
/// Draws and parameters can be looked at in any order and at once: each gives the same whatever else is done.
public struct RobustnessAnalysis: Sendable {
    private static let weightBasis = LocalizedText(
        id: "Bobot tertulis yang divariasikan dalam uji ketahanan.",
        en: "A weight as written, varied to see what hangs on it."
    )

    /// How many rules with a value of one parameter are kept for the next village.
    private static let mostKept = 512

    /// How it is made.
    public let settings: RobustnessSettings
    /// What varies.
    public let variation: ParameterVariation
    private let rules: VariedRules
    private let villages: [PreparedVillage]
    private let written: DrawOutcome

    /// Assesses villages by the rules as they are written.
    ///
    /// - Parameters:
    ///   - evidence: What the villages say, read by the rules as they are written.
    ///   - pack: The pack.
    ///   - asOf: The day.
    ///   - settings: How the analysis is made.
    public init(of evidence: [Evidence], by pack: RulePack, asOf: Day, _ settings: RobustnessSettings) {
        self.settings = settings
        let count = pack.parameters.count
        let pack = settings.weightPercent.map { pack.varyingWeights(by: $0, basis: Self.weightBasis) } ?? pack
        variation = ParameterVariation(pack, asOf: asOf, continuous: count..<pack.parameters.count)
        let rules = VariedRules(variation, for: evidence)
        self.rules = rules
        let assessor = rules.assessor
        villages = evidence.map { assessor.prepare($0, aging: rules.aging, between: rules.ends) }
        written = Self.outcome(
            of: villages,
            by: assessor,
            indices: variation.varied.map(\.grid.written),
            isIncomplete: false
        )
    }

    /// What one draw makes of all villages; draws count from 0.
    public func outcome(ofDraw number: Int) -> DrawOutcome {
        let draw = variation.draw(number, seed: settings.seed)
        return Self.outcome(
            of: villages,
            by: rules.assessor(with: draw.values),
            indices: draw.indices,
            isIncomplete: draw.isIncomplete
        )
    }

    /// The values of one parameter that make villages' levels others, by village in their order.
    ///
    /// - Parameter position: The position of the parameter among those that vary.
    public func flips(of position: Int) -> [[LevelFlip]] {
        var assessors: [Int: Assessor] = [:]
        func assessor(at index: Int) -> Assessor {
            if let known = assessors[index] { return known }
            let assessor = rules.assessor(with: variation.values(with: position, at: index))
            if assessors.count < Self.mostKept { assessors[index] = assessor }
            return assessor
        }
        return villages.indices.map { village in
            FlipSearch(variation, position: position, from: written.levels[village]) { index in
                assessor(at: index).evaluate(villages[village]).certainLevel
            }.flips
        }
    }

    private static func outcome(
        of villages: [PreparedVillage],
        by assessor: Assessor,
        indices: [Int],
        isIncomplete: Bool
    ) -> DrawOutcome {
        let evaluations = villages.map { assessor.evaluate($0) }
        return DrawOutcome(
            levels: evaluations.map(\.certainLevel),
            ranks: VillageRanking.ranks(evaluations.map { VillageRanking.Key($0, of: assessor.rules.pack) }),
            indices: indices,
            isIncomplete: isIncomplete
        )
    }

    // MARK: Report

    /// The whole report, every draw and every parameter in turn: for few villages.
    public func report() -> RobustnessReport {
        report((0..<settings.draws).map { outcome(ofDraw: $0) }, variation.varied.indices.map { flips(of: $0) })
    }

    /// Puts the outcomes of all draws and the flips of all parameters together.
    ///
    /// - Parameters:
    ///   - draws: The outcome of each draw, in their order.
    ///   - flips: The flips by position of the parameter, then by village.
    public func report(_ draws: [DrawOutcome], _ flips: [[[LevelFlip]]]) -> RobustnessReport {
        let results = villages.indices.map { index in
            robustness(of: index, draws, flips.flatMap { $0[index] }.sorted(by: LevelFlip.isNearer))
        }
        let tally = ChangeTally(draws, written: written, flips: results.map(\.flips), variation)
        let order = villages.indices.sorted { left, right in
            let keys = [left, right].map { index in
                let evidence = villages[index].evidence
                let code = evidence.village.code.text
                return (results[index].rank, code, evidence.periodFrom, evidence.periodTo, evidence.path)
            }
            return keys[0] < keys[1]
        }
        return RobustnessReport(
            settings: settings,
            variation: variation,
            villages: order.map { results[$0] },
            influences: tally.influences.sorted(by: ParameterInfluence.mattersMore),
            changes: tally.changes,
            jointChanges: tally.jointChanges,
            incompleteDraws: draws.count(where: \.isIncomplete)
        )
    }

    private func robustness(of index: Int, _ draws: [DrawOutcome], _ flips: [LevelFlip]) -> VillageRobustness {
        let levelCount = variation.pack.levels.count
        var counts = Array(repeating: 0, count: levelCount + 1)
        for draw in draws { counts[draw.levels[index] ?? levelCount] += 1 }
        let ranks = draws.map { $0.ranks[index] }.sorted()
        let rank = written.ranks[index]
        // As many draws are left out at either end.
        let cut = ranks.count / 20
        let usual = ranks.isEmpty ? rank...rank : ranks[cut]...ranks[ranks.count - 1 - cut]
        return VillageRobustness(
            evidence: villages[index].evidence,
            level: written.levels[index],
            levelCounts: counts,
            rank: rank,
            ranks: (ranks.first ?? rank)...(ranks.last ?? rank),
            usualRanks: usual,
            flips: flips
        )
    }
}
