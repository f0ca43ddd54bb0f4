public import Certification
import Synchronization

/// Finds how firmly villages' levels stand, one village after the other: what ``RobustnessAnalysis`` says of each alone.
///
/// The rules with what is drawn are the same for every village, so they are made once, when first a village needs them.
public final class FirmnessFinder: Sendable {
    private let settings: RobustnessSettings
    private let variation: ParameterVariation
    private let rules: VariedRules
    private let drawn: Mutex<[DatedRules?]>

    /// Prepares for villages by one pack on one day.
    public init(rules: DatedRules, _ settings: RobustnessSettings) {
        self.settings = settings
        variation = ParameterVariation(rules.pack, asOf: rules.asOf, continuous: 0..<0)
        self.rules = VariedRules(variation, for: [])
        drawn = Mutex(Array(repeating: nil, count: settings.draws))
    }

    /// How firmly the level of one village stands.
    ///
    /// - Parameter evidence: What it says, read by the rules as they are written.
    public func firmness(of evidence: Evidence) -> LevelFirmness {
        let trial = LevelTrial(of: evidence, by: rules)
        let staying =
            trial.all.isEmpty
            ? settings.draws
            : (0..<settings.draws).count { trial.level(by: rules(ofDraw: $0), changing: trial.all) == trial.level }
        return LevelFirmness(
            variation: variation,
            level: trial.level,
            draws: settings.draws,
            staying: staying,
            nearest: trial.all.isEmpty ? nil : nearestFlip(trial)
        )
    }

    private func nearestFlip(_ trial: LevelTrial) -> LevelFlip? {
        var nearest: LevelFlip?
        let (rules, variation) = (rules, variation)
        for (position, varied) in variation.varied.enumerated() {
            let parts = trial.parts(changedBy: varied.parameter)
            guard !parts.isEmpty else { continue }
            nearest = FlipSearch(variation, position: position, from: trial.level) { index in
                trial.level(by: rules.rules(with: variation.values(with: position, at: index)), changing: parts)
            }.nearest(or: nearest)
        }
        return nearest
    }

    private func rules(ofDraw number: Int) -> DatedRules {
        if let known = drawn.withLock({ $0[number] }) { return known }
        let rules = rules.rules(with: variation.draw(number, seed: settings.seed).values)
        drawn.withLock { $0[number] = rules }
        return rules
    }
}
