import Analysis
import Certification
import Diagnostics
import FEEL

/// What a robustness report says, cell by cell in plain text; whoever prints it escapes it.
struct RobustnessReading {
    private let report: RobustnessReport
    private let language: Language
    private let notation: Notation
    private var pack: RulePack { report.variation.pack }

    init(_ report: RobustnessReport, language: Language) {
        self.report = report
        self.language = language
        notation = Notation(language: language)
    }

    // MARK: Villages

    var villageHead: [String] {
        [Phrases.village, Phrases.code, Phrases.level, RobustnessWords.stays, RobustnessWords.rank].map { $0[language] }
    }

    /// A row for each village, in the order of the report.
    var villageRows: [[String]] {
        report.villages.map { village in
            [
                village.village.name, village.village.code.text, levelName(village.level),
                share(village.staying, report.settings.draws), ranks(of: village),
            ]
        }
    }

    /// What can happen to the level of each village that doesn't always keep it: the other levels in draws, then each
    /// value of a single assumption that turns it, the nearest first.
    var villageDetails: [(name: String, lines: [String])] {
        report.villages.compactMap { village in
            let others = otherLevels(of: village).map { [$0] } ?? []
            let lines = others + village.flips.map(words)
            return lines.isEmpty ? nil : (village.village.name, lines)
        }
    }

    private func otherLevels(of village: VillageRobustness) -> String? {
        let own = village.level ?? pack.levels.count
        let others = village.levelCounts.indices.filter { $0 != own && village.levelCounts[$0] > 0 }
        guard !others.isEmpty else { return nil }
        let names = others.map { index in
            let name = levelName(index < pack.levels.count ? index : nil)
            return "\(name) \(share(village.levelCounts[index], report.settings.draws))"
        }
        return RobustnessWords.inOtherDraws[language] + names.joined(separator: "; ")
    }

    private func ranks(of village: VillageRobustness) -> String {
        guard village.ranks.count > 1 else { return "\(village.rank)" }
        let (usual, all) = (village.usualRanks, village.ranks)
        let middle = usual.count > 1 ? "\(usual.lowerBound)–\(usual.upperBound)" : "\(usual.lowerBound)"
        return "\(village.rank) (\(middle); \(all.lowerBound)–\(all.upperBound))"
    }

    /// A flip as `Ambang pilar 60 → 63: Desa migran emas`.
    private func words(_ flip: LevelFlip) -> String {
        let varied = report.variation.varied[flip.position]
        let parameter = pack.parameters[varied.parameter]
        let written = notation.value(varied.grid.value(at: varied.grid.written), of: parameter)
        let turned = notation.value(flip.value, of: parameter)
        let mark = flip.isKnifeEdge ? " (\(RobustnessWords.knifeEdge[language]))" : ""
        return "\(parameter.label[language]) \(written) → \(turned): \(levelName(flip.level))\(mark)"
    }

    private func levelName(_ level: Int?) -> String {
        level.map { pack.levels[$0].label[language] } ?? Phrases.withoutLevel[language]
    }

    // MARK: Assumptions

    var influenceHead: [String] {
        [
            RobustnessWords.assumption, RobustnessWords.value, RobustnessWords.range, RobustnessWords.flipped,
            RobustnessWords.knifeEdges, RobustnessWords.explained,
        ].map { $0[language] }
    }

    /// A row for each assumption that turns the level of some village, the one that matters most first.
    var influenceRows: [[String]] {
        influential.map { influence in
            let varied = report.variation.varied[influence.position]
            let parameter = pack.parameters[varied.parameter]
            let grid = varied.grid
            return [
                parameter.label[language],
                notation.value(grid.value(at: grid.written), of: parameter),
                notation.range(from: grid.value(at: 0), to: grid.value(at: grid.last), of: parameter),
                "\(influence.flippedVillages)", "\(influence.knifeEdges)",
                share(influence.explainedChanges, report.changes),
            ]
        }
    }

    private var influential: [ParameterInfluence] {
        report.influences.filter { $0.flippedVillages > 0 }
    }

    // MARK: Sentences

    /// What stands before all else: of one village its own head, of several that of them all.
    var head: [Block] {
        let head = VillageHead(pack.header, asOf: report.variation.asOf, language: language)
        if report.villages.count == 1 {
            return head.document(RobustnessWords.title, on: HeadVillage(report.villages[0].evidence))
        }
        let fictional = report.villages.count { $0.evidence.isFictional }
        let warnings = fictional == 0 ? [] : [SummaryWords.fictional(fictional)[language]]
        return head.document(RobustnessWords.title, warnings: warnings)
    }

    /// What was done, in one sentence, and what an assumption is, in another.
    var method: String {
        RobustnessWords.method(
            draws: notation.number(Number(report.settings.draws)),
            varied: report.variation.varied.count,
            seed: report.settings.seed
        )[language] + " " + RobustnessWords.whatAssumptionsAre[language]
    }

    /// What a reader must know beside the tables, a sentence each.
    var remarks: [String] {
        var remarks: [LocalizedText] = []
        let inert = report.influences.count - influential.count
        if inert > 0 { remarks.append(RobustnessWords.inert(inert, isAll: influential.isEmpty)) }
        if report.changes > 0 {
            remarks.append(RobustnessWords.changes(joint: share(report.jointChanges, report.changes)))
        }
        for reason in HeldParameter.Reason.allCases {
            let held = report.variation.held.filter { $0.reason == reason }.map {
                pack.parameters[$0.parameter].label[language]
            }
            if !held.isEmpty { remarks.append(RobustnessWords.held(held.joined(separator: "; "), reason)) }
        }
        if let percent = report.settings.weightPercent { remarks.append(RobustnessWords.weights(percent)) }
        if report.incompleteDraws > 0 { remarks.append(RobustnessWords.incomplete(report.incompleteDraws)) }
        return remarks.map { $0[language] }
    }

    /// A part as a percentage that is 0 or 100 only where it is nothing or all.
    private func share(_ part: Int, _ whole: Int) -> String {
        guard let share = Fraction(part).divided(by: Fraction(whole)) else { return "–" }
        return notation.percent(share, apartFrom: [.zero, .one])
    }
}
