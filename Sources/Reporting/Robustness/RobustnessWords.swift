import Analysis
import Diagnostics

/// The words of robustness reports.
enum RobustnessWords {
    static let stays = LocalizedText(id: "Tetap", en: "Stays")
    static let inOtherDraws = LocalizedText(id: "dalam penarikan lain: ", en: "in other draws: ")
    static let rank = LocalizedText(id: "Peringkat (90 %; semua)", en: "Rank (90 %; all)")
    static let turns = LocalizedText(id: "Apa yang mengubah jenjang", en: "What turns levels")
    static let knifeEdge = LocalizedText(id: "sangat peka", en: "knife-edge")
    static let noLevel = LocalizedText(id: "belum ada jenjang yang pasti", en: "no certain level")
    static let assumption = LocalizedText(id: "Asumsi", en: "Assumption")
    static let value = LocalizedText(id: "Nilai", en: "Value")
    static let range = LocalizedText(id: "Rentang", en: "Range")
    static let flipped = LocalizedText(id: "Desa yang berubah", en: "Villages turned")
    static let knifeEdges = LocalizedText(id: "Sangat peka", en: "Knife-edge")
    static let explained = LocalizedText(id: "Perubahan yang dijelaskan", en: "Changes explained")
    static let villages = LocalizedText(id: "Desa", en: "Villages")
    static let influences = LocalizedText(id: "Asumsi yang paling menentukan", en: "What matters most")

    static func method(draws: String, varied: Int, seed: UInt64, day: String) -> LocalizedText {
        LocalizedText(
            id:
                "Ketahanan hasil per \(day): \(draws) kali, \(varied) asumsi diambil acak dari rentangnya (benih \(seed)).",
            en: "Robustness as of \(day): \(varied) assumptions drawn from their ranges, \(draws) times (seed \(seed))."
        )
    }

    static func inert(_ count: Int) -> LocalizedText {
        LocalizedText(
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
            id: "Bobot yang tertulis langsung divariasikan ±\(percent) %.",
            en: "Weights written on the spot vary by ±\(percent) %."
        )
    }

    static func incomplete(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Dalam \(count) penarikan sebagian asumsi tetap seperti tertulis, karena nilai acaknya bertentangan.",
            en:
                "In \(count) draw\(count == 1 ? "" : "s") some assumptions stayed as written, since what was drawn contradicted itself."
        )
    }
}
