import Certification
import Diagnostics

extension UnknownReason {
    /// The reason in words, without the fact's name.
    ///
    /// - Parameters:
    ///   - pack: The pack by which it was found.
    ///   - language: The language.
    func words(in pack: RulePack, _ language: Language) -> String {
        let notation = Notation(language: language)
        return switch self {
        case .missing: Phrases.missing[language]
        case .refused: Phrases.refused[language]
        case .notYet(let day): Phrases.notYet(notation.day(day))[language]
        case .stale(let day, let last): Phrases.stale(of: notation.day(day), until: notation.day(last))[language]
        case .expired(let kind, let number, let last):
            Phrases.expired([kind, number].compactMap { $0 }.joined(separator: " "), notation.day(last))[language]
        case .belowAssurance(let assurance): Phrases.onlyBacked(assurance)[language]
        case .conflicting: Phrases.conflicting[language]
        case .contradictory(let check): Phrases.contradictory(pack.checks[check].label[language])[language]
        }
    }
}
