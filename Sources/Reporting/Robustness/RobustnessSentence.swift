public import Analysis
import Certification
public import Diagnostics
import FEEL

/// How firmly one village's level stands, in a sentence.
public struct RobustnessSentence: Sendable {
    private let report: RobustnessReport
    private let language: Language

    /// Creates a writer of sentences on the villages of a report.
    public init(_ report: RobustnessReport, language: Language) {
        self.report = report
        self.language = language
    }

    /// In how many draws the level stays, and the nearest value of a single assumption that turns it; nothing where no
    /// assumption varies.
    ///
    /// It is plain text; whoever prints it escapes it.
    public func text(on village: VillageRobustness) -> String? {
        let varied = report.variation.varied.count
        guard varied > 0 else { return nil }
        let notation = Notation(language: language)
        let draws = notation.part(village.staying, of: report.settings.draws)
        let level = village.level.map { report.variation.pack.levels[$0].label[language] }
        let staying = RobustnessWords.staying(level, draws: draws, varied: varied)[language]
        guard let flip = village.flips.first else { return staying + RobustnessWords.noneAlone[language] }
        return staying + turning(flip, notation)
    }

    private func turning(_ flip: LevelFlip, _ notation: Notation) -> String {
        let varied = report.variation.varied[flip.position]
        let pack = report.variation.pack
        let parameter = pack.parameters[varied.parameter]
        return RobustnessWords.nearest(
            parameter.label[language],
            from: notation.value(varied.grid.value(at: varied.grid.written), of: parameter),
            to: notation.value(flip.value, of: parameter),
            flip.level.map { pack.levels[$0].label[language] } ?? Phrases.withoutLevel[language],
            mark: flip.isKnifeEdge ? " (\(RobustnessWords.knifeEdge[language]))" : ""
        )[language]
    }
}

extension Notation {
    /// A count of a whole: `973 dari 1.000`.
    fileprivate func part(_ part: Int, of whole: Int) -> String {
        "\(number(Number(part))) \(Phrases.outOf[language]) \(number(Number(whole)))"
    }
}
