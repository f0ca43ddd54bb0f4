import Certification
import Diagnostics
import FEEL

/// An assessment beside the rules it was made with, in one language: what every report asks it.
///
/// Its texts are plain; whoever prints them escapes them.
struct Reading {
    /// The assessment.
    let assessment: Assessment
    /// The rules it was made with.
    let rules: DatedRules
    /// The language.
    let language: Language

    /// Puts the two side by side.
    init(_ assessment: Assessment, rules: DatedRules, language: Language) {
        self.assessment = assessment
        self.rules = rules
        self.language = language
    }

    /// The pack.
    var pack: RulePack { rules.pack }

    /// How figures are written.
    var notation: Notation { Notation(language: language) }

    /// The results at the assurance that a designation asks for.
    var designation: Evaluation { assessment.evaluation(at: pack.header.designationAssurance) }

    /// The results if everything the village says is so.
    var claimed: Evaluation { assessment.evaluation(at: .claimed) }

    /// The index of the highest level that could still be reached, by the claims and by what was verified.
    var reachableLevel: Int? {
        switch assessment.verdict {
        case .final(let level): level
        case .atLeast(_, let level), .notYetDetermined(let level): level
        case .noLevel: nil
        }
    }

    /// A level's label in quotation marks.
    func quoted(level index: Int) -> String { "“\(pack.levels[index].label[language])”" }

    /// A quantity as an exact number; nothing for what isn't a number.
    func number(_ quantity: Quantity) -> Fraction? {
        guard case .number(let number) = rules.value(of: quantity) else { return nil }
        return Fraction(number)
    }
}
