import Certification
import Diagnostics

/// What a level asks for and isn't proven, in words for reading aloud.
extension Phrases {
    /// `36,7 dari 40 yang diminta, kurang 3,3`.
    static func short(_ score: String, of threshold: String, by distance: String) -> LocalizedText {
        LocalizedText(
            id: "\(score) dari \(threshold) yang diminta, kurang \(distance)",
            en: "\(score) of the \(threshold) asked for, \(distance) short"
        )
    }

    /// A score that is at its threshold, or short of it, where more is asked for.
    static func notAbove(_ score: String, _ threshold: String) -> LocalizedText {
        LocalizedText(
            id: "\(score), padahal diminta lebih dari \(threshold)",
            en: "\(score), and more than \(threshold) is asked for"
        )
    }

    static func held(_ held: Int, of total: Int) -> LocalizedText {
        LocalizedText(id: "\(held) dari \(total) terpenuhi", en: "\(held) of \(total) met")
    }

    /// The names of what isn't met; stands in brackets.
    static func stillWithout(_ names: String) -> LocalizedText {
        LocalizedText(id: "belum: \(names)", en: "not yet: \(names)")
    }

    static let anyOne = LocalizedText(id: "Salah satu dari ini", en: "One of these")

    static func anyOf(_ needed: Int, held: Int) -> LocalizedText {
        LocalizedText(id: "\(needed) dari ini, baru \(held)", en: "\(needed) of these, \(held) so far")
    }

    static let orElse = LocalizedText(id: "atau", en: "or")
    static let andAlso = LocalizedText(id: "dan", en: "and")

    static func asksThat(_ condition: String) -> LocalizedText {
        LocalizedText(id: "Belum terpenuhi: \(condition)", en: "Not met: \(condition)")
    }

    static let onlyProof = LocalizedText(
        id: "menurut klaim sudah cukup, tinggal dibuktikan",
        en: "enough by the claims, only to be proven"
    )

    static func onlyProof(_ claimed: String) -> LocalizedText {
        LocalizedText(
            id: "menurut klaim \(claimed), tinggal dibuktikan",
            en: "\(claimed) by the claims, only to be proven"
        )
    }

    static func withinReach(_ score: String) -> LocalizedText {
        LocalizedText(id: "masih dapat mencapai \(score)", en: "can still reach \(score)")
    }

    static let outOfReach = LocalizedText(
        id: "tidak dapat tercapai dengan data ini",
        en: "out of reach with this evidence"
    )

    static func outOfReach(_ most: String) -> LocalizedText {
        LocalizedText(
            id: "dengan data ini paling tinggi \(most)",
            en: "\(most) at most with this evidence"
        )
    }
}
