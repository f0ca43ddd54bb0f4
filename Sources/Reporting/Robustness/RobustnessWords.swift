import Analysis
import Diagnostics

/// The words of robustness reports.
enum RobustnessWords {
    static let title = LocalizedText(id: "Ketahanan jenjang", en: "How firmly levels stand")
    static let stays = LocalizedText(id: "Tetap", en: "Stays")
    static let inOtherDraws = LocalizedText(id: "dalam percobaan lain: ", en: "in other draws: ")
    static let rank = LocalizedText(id: "Peringkat (90 %; semua)", en: "Rank (90 %; all)")
    static let turns = LocalizedText(id: "Apa yang mengubah jenjang", en: "What turns levels")
    static let knifeEdge = LocalizedText(id: "sangat peka", en: "knife-edge")
    static let assumption = LocalizedText(id: "Asumsi", en: "Assumption")
    static let value = LocalizedText(id: "Nilai", en: "Value")
    static let range = LocalizedText(id: "Rentang", en: "Range")
    static let flipped = LocalizedText(id: "Desa yang berubah", en: "Villages turned")
    static let knifeEdges = LocalizedText(id: "Sangat peka", en: "Knife-edge")
    static let explained = LocalizedText(id: "Perubahan yang dijelaskan", en: "Changes explained")
    static let noneAlone = LocalizedText(
        id: "; tidak ada satu asumsi pun yang mengubahnya sendirian.",
        en: "; no single assumption turns it."
    )
    static let villages = LocalizedText(id: "Desa", en: "Villages")
    static let influences = LocalizedText(id: "Asumsi yang paling menentukan", en: "What matters most")

    static let whatAssumptionsAre = LocalizedText(
        id: "Asumsi adalah angka yang tidak ditetapkan sumber mana pun; nilai dan rentangnya dipilih penyusun aturan.",
        en: "An assumption is a number that no source sets; its value and its range are the rule authors' choice."
    )

    static func method(draws: String, varied: Int, seed: UInt64) -> LocalizedText {
        LocalizedText(
            id: """
                \(varied) asumsi diambil acak dari rentangnya dalam \(draws) percobaan (benih \(seed)), dan dilihat apakah \
                jenjang yang pasti tetap.
                """,
            en: """
                \(assumptions(varied)) drawn at random from \(varied == 1 ? "its range" : "their ranges"), \(draws) \
                time\(draws == "1" ? "" : "s") (seed \(seed)), to see whether the certain level stays.
                """
        )
    }

    // MARK: A sentence on one village

    /// - Parameters:
    ///   - level: The label of the certain level; nothing for none.
    ///   - draws: As `973 dari 1.000`.
    static func staying(_ level: String?, draws: String, varied: Int) -> LocalizedText {
        LocalizedText(
            id: """
                \(level.map { "Jenjang “\($0)” tetap" } ?? "Tetap tidak ada jenjang yang pasti") dalam \(draws) percobaan yang \
                mengambil \(varied) asumsi secara acak dari rentangnya
                """,
            en: """
                \(level.map { "The level “\($0)” stays" } ?? "No level is certain") in \(draws) random draws of \
                \(assumptions(varied))
                """
        )
    }

    static func nearest(
        _ label: String,
        from written: String,
        to value: String,
        _ level: String,
        mark: String
    ) -> LocalizedText {
        LocalizedText(
            id: "; asumsi terdekat yang mengubahnya sendirian: “\(label)” \(written) → \(value): \(level)\(mark).",
            en: "; the nearest single assumption to turn it: “\(label)” \(written) → \(value): \(level)\(mark)."
        )
    }

    private static func assumptions(_ count: Int) -> String { "\(count) assumption\(count == 1 ? "" : "s")" }

    /// - Parameter isAll: Whether there are no others.
    static func inert(_ count: Int, isAll: Bool) -> LocalizedText {
        guard !isAll else {
            return LocalizedText(
                id: "Tidak satu asumsi pun mengubah jenjang desa mana pun bila hanya asumsi itu yang berubah.",
                en: "No assumption turns any village's level alone."
            )
        }
        return LocalizedText(
            id: "\(count) asumsi lain tidak mengubah jenjang desa mana pun bila hanya asumsi itu yang berubah.",
            en: "\(count) other assumption\(count == 1 ? " turns" : "s turn") no village's level alone."
        )
    }

    static func changes(joint: String) -> LocalizedText {
        LocalizedText(
            id: "\(joint) dari perubahan jenjang hanya terjadi karena beberapa asumsi bersama-sama.",
            en: "\(joint) of the level changes come about only by several assumptions together."
        )
    }

    static func held(_ names: String, _ reason: HeldParameter.Reason) -> LocalizedText {
        switch reason {
        case .singleValue:
            LocalizedText(
                id: "Tidak divariasikan karena rentangnya hanya satu nilai: \(names).",
                en: "Not varied, since the range is a single value: \(names)."
            )
        case .noResult:
            LocalizedText(
                id: "Tidak divariasikan karena tidak menentukan hasil apa pun: \(names).",
                en: "Not varied, since no result hangs on it: \(names)."
            )
        case .geometricWeight:
            LocalizedText(
                id: "Tidak divariasikan karena menjadi bobot rata-rata geometrik: \(names).",
                en: "Not varied, since it is a weight in a geometric mean: \(names)."
            )
        case .noGrid:
            LocalizedText(
                id: "Tidak divariasikan karena rentangnya terlalu halus: \(names).",
                en: "Not varied, since the range is too fine: \(names)."
            )
        }
    }

    static func weights(_ percent: Int) -> LocalizedText {
        LocalizedText(
            id: "Bobot yang tertulis sebagai angka divariasikan ±\(percent) %.",
            en: "Weights that are written as numbers vary by ±\(percent) %."
        )
    }

    static func incomplete(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Dalam \(count) percobaan sebagian asumsi tetap seperti tertulis, karena nilai acaknya bertentangan.",
            en:
                "In \(count) draw\(count == 1 ? "" : "s") some assumptions stayed as written, since what was drawn contradicted itself."
        )
    }
}
