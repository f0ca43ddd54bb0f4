import Analysis
import Certification
import Diagnostics
import FEEL
import Loading

/// Assesses villages by two editions of a pack, one file after the other, and finds out which changes turn a level.
struct VillageComparison {
    /// How many villages are explained by trying each change alone; of the others the criteria are told.
    private static let mostExplained = 200

    /// A pack ready to assess.
    private struct Judge {
        let pack: RulePack
        let reader: EvidenceReader
        let assessor: Assessor

        init(_ pack: RulePack, asOf: Day) {
            let rules = DatedRules(pack, asOf: asOf)
            self.pack = pack
            reader = EvidenceReader(rules: rules)
            assessor = Assessor(rules: rules)
        }

        /// Where a village stands: the one at a position in a file, counted from 0; nothing if it can't be read.
        func standing(of position: Int, in file: SourceFile) -> Standing? {
            var documents = reader.documents(of: file)
            var diagnostics: [Diagnostic] = []
            var index = 0
            while let document = documents.next(into: &diagnostics) {
                defer { index += 1 }
                guard index == position else { continue }
                guard case .evidence(let evidence) = document else { return nil }
                return Standing(assessor.assess(evidence), by: pack)
            }
            return nil
        }
    }

    private let difference: PackDifference
    private let asOf: Day
    private let old: Judge
    private let new: Judge
    /// Each change alone made to the old edition, and each alone taken back from the new one; made when first asked for.
    private lazy var made = judges(of: difference.isolated())
    private lazy var unmade = judges(of: PackDifference(from: difference.new, to: difference.old).isolated())
    private(set) var effect = PackEffect()
    private(set) var unusableCount = 0
    /// What makes villages unusable.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ difference: PackDifference, asOf: Day) {
        self.difference = difference
        self.asOf = asOf
        old = Judge(difference.old.pack, asOf: asOf)
        new = Judge(difference.new.pack, asOf: asOf)
    }

    /// Compares every village of a file.
    mutating func compare(_ file: SourceFile) {
        var before = old.reader.documents(of: file)
        var after = new.reader.documents(of: file)
        var (beforeFindings, afterFindings): ([Diagnostic], [Diagnostic]) = ([], [])
        var position = 0
        var hasUnusable = false
        while let first = before.next(into: &beforeFindings), let second = after.next(into: &afterFindings) {
            defer { position += 1 }
            guard case .evidence(let oldEvidence) = first, case .evidence(let newEvidence) = second else {
                unusableCount += 1
                hasUnusable = true
                continue
            }
            let effect = VillageEffect(
                old.assessor.assess(oldEvidence),
                new.assessor.assess(newEvidence),
                in: difference
            )
            let isExplained = effect.kind.isFlip && self.effect.flips.count < Self.mostExplained
            self.effect.add(isExplained ? explained(effect, at: position, in: file) : effect)
        }
        if hasUnusable { diagnostics += afterFindings.isEmpty ? beforeFindings : afterFindings }
    }

    /// Tries each change alone, and where none turns the level, each taken back alone.
    private mutating func explained(_ effect: VillageEffect, at position: Int, in file: SourceFile) -> VillageEffect {
        let made = standings(self.made, at: position, in: file)
        let hasSingle = made.contains { $0.standing.hasSameLevels(as: effect.new) }
        let unmade = hasSingle ? [] : standings(self.unmade, at: position, in: file)
        return effect.explained(by: FlipReason(of: effect, in: difference, made: made, unmade: unmade))
    }

    private func judges(of changes: [IsolatedChange]) -> [(change: IsolatedChange, judge: Judge)] {
        changes.map { ($0, Judge($0.pack, asOf: asOf)) }
    }

    private func standings(
        _ judges: [(change: IsolatedChange, judge: Judge)],
        at position: Int,
        in file: SourceFile
    ) -> [(change: IsolatedChange, standing: Standing)] {
        judges.compactMap { change, judge in judge.standing(of: position, in: file).map { (change, $0) } }
    }
}
