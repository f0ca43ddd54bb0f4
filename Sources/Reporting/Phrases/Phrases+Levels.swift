import Analysis
import Diagnostics

/// What is said where there is no level: whether none is certain yet, or none can be any more.
extension Phrases {
    /// No level is certain, but one can still be.
    static let noneYet = LocalizedText(id: "belum ada jenjang", en: "no level yet")
    /// No level is certain, nor can be any more.
    static let nonePossible = LocalizedText(id: "tidak ada jenjang yang mungkin", en: "no level possible")
    /// No level is certain, be it that one can still be or not.
    static let withoutLevel = LocalizedText(id: "tanpa jenjang", en: "without a level")

    /// The same as the name of a row or a choice.
    static let withoutLevelHead = LocalizedText(id: "Tanpa jenjang", en: "Without a level")

    /// What stands in the place of a level where there is none.
    static func noLevel(isPossible: Bool) -> LocalizedText { isPossible ? noneYet : nonePossible }

    /// The same of a village with these three levels.
    static func noLevel(of standing: Standing) -> LocalizedText { noLevel(isPossible: standing.reachable != nil) }

    // MARK: What settles

    /// No level can be reached; a result by itself.
    static let resultNoLevel = LocalizedText(id: "Tidak ada jenjang yang mungkin", en: "No level possible")

    static let noLevelPossible = LocalizedText(
        id: "Sudah tentu: tidak ada jenjang yang mungkin.",
        en: "Settled: no level possible."
    )

    // MARK: Sentences

    static func notYetDetermined(
        _ village: String,
        _ backing: LocalizedText,
        _ reachable: LocalizedText
    ) -> LocalizedText {
        LocalizedText(
            id: "Belum dapat ditentukan: belum ada jenjang yang pasti bagi \(village) \(backing.indonesian), "
                + "tetapi \(reachable.indonesian) masih dapat dicapai.",
            en: "Not yet determined: no level is certain yet for \(village) \(backing.english), "
                + "but \(reachable.english) can still be reached."
        )
    }

    static func noLevel(_ village: String) -> LocalizedText {
        LocalizedText(
            id: "Tidak ada jenjang yang mungkin: dengan data ini \(village) tidak dapat mencapai satu jenjang pun.",
            en: "No level possible: with this evidence \(village) can't reach any level."
        )
    }
}
