public import Analysis
import Certification
public import Diagnostics
import FEEL

/// How firmly one village's level stands, in a sentence.
public struct RobustnessSentence: Sendable {
    private let language: Language

    /// Creates a writer of sentences.
    public init(language: Language) { self.language = language }

    /// In how many draws the level stays, and the nearest value of a single assumption that turns it; nothing where no
    /// assumption varies.
    ///
    /// It is plain text; whoever prints it escapes it.
    public func text(on firmness: LevelFirmness) -> String? {
        let varied = firmness.variation.varied.count
        guard varied > 0 else { return nil }
        let notation = Notation(language: language)
        let draws = notation.part(firmness.staying, of: firmness.draws)
        let level = firmness.level.map { firmness.variation.pack.levels[$0].label[language] }
        let staying = RobustnessWords.staying(level, draws: draws, varied: varied)[language]
        guard let flip = firmness.nearest else { return staying + RobustnessWords.noneAlone[language] }
        return staying + turning(flip, firmness.variation, notation)
    }

    private func turning(_ flip: LevelFlip, _ variation: ParameterVariation, _ notation: Notation) -> String {
        let varied = variation.varied[flip.position]
        let pack = variation.pack
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
