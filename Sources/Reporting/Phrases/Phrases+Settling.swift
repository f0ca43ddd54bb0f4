import Certification
import Diagnostics

extension Phrases {
    static let settling = LocalizedText(id: "Penentu jenjang", en: "What decides the level")
    static let quickestAnswers = LocalizedText(
        id: "Jawaban paling sedikit yang memastikan hasil",
        en: "The fewest answers that settle a result"
    )
    static let quickestHelp = LocalizedText(
        id: "Jawaban di bawah ini hanya contoh yang cukup; pertanyaan lain boleh tetap terbuka.",
        en: "The answers below are examples that suffice; all other questions may stay open."
    )
    static let decidingQuestions = LocalizedText(
        id: "Yang harus dijawab agar jenjang pasti, apa pun jawabannya",
        en: "What must be answered to settle the level, whatever the answers are"
    )
    static let eachQuestion = LocalizedText(
        id: "Yang ditutup tiap pertanyaan sendirian",
        en: "What each question closes alone"
    )
    static let exampleAnswer = LocalizedText(id: "Contoh jawaban", en: "Example answer")
    static let pointsClosed = LocalizedText(id: "Poin", en: "Points")
    static let decides = LocalizedText(id: "Penentu", en: "Decides")
    static let forLevels = LocalizedText(id: "Jenjang", en: "Levels")
    static let filledIn = LocalizedText(id: "terisi", en: "filled in")
    static let always = LocalizedText(id: "ya", en: "yes")
    static let alternatively = LocalizedText(id: "salah satu", en: "one of")
    static let never = LocalizedText(id: "-", en: "-")
    static let nothingToAnswer = LocalizedText(
        id: "Tidak ada lagi yang perlu dijawab.",
        en: "Nothing more has to be answered."
    )
    static let ruleFault = LocalizedText(
        id: "Ada aturan yang tidak dapat dihitung, jadi tidak ada jenjang yang pasti; beri tahu penyusun aturan.",
        en: "A rule could not be calculated, so no level is certain; tell its author."
    )

    /// On what it is counted, and what is open for that.
    static func askedAt(_ assurance: Assurance) -> LocalizedText {
        switch assurance {
        case .claimed:
            LocalizedText(id: "Dihitung menurut klaim desa.", en: "Counted by the village's own claims.")
        case .documented:
            LocalizedText(id: "Yang belum berdokumen dihitung terbuka.", en: "What isn't documented counts as open.")
        case .verified:
            LocalizedText(id: "Yang belum diverifikasi dihitung terbuka.", en: "What isn't verified counts as open.")
        }
    }

    /// - Parameter assurance: What a designation asks for.
    static func notProven(_ assurance: Assurance) -> LocalizedText {
        LocalizedText(
            id: "Itu belum terbukti: penetapan meminta bukti yang lebih kuat "
                + "(lihat dengan --assurance \(assurance.rawValue)).",
            en: "That isn't proven: a designation asks for better evidence "
                + "(see with --assurance \(assurance.rawValue))."
        )
    }

    static func settledAs(_ level: String) -> LocalizedText {
        LocalizedText(id: "Jenjang sudah tentu: \(level).", en: "The level is settled: \(level).")
    }

    static func targetCertain(_ level: String) -> LocalizedText {
        LocalizedText(id: "Sudah tentu: \(level) tercapai.", en: "Settled: \(level) is reached.")
    }

    static func targetLost(_ level: String) -> LocalizedText {
        LocalizedText(
            id: "Sudah tentu: \(level) tidak mungkin lagi.",
            en: "Settled: \(level) is not possible any more."
        )
    }

    static func stillOpen(certain: String?, possible: String) -> LocalizedText {
        certain.map {
            LocalizedText(
                id: "Sudah tentu: \($0). Masih mungkin: \(possible).",
                en: "Settled: \($0). Possible: \(possible)."
            )
        }
            ?? LocalizedText(
                id: "Belum ada jenjang yang tentu. Masih mungkin: \(possible).",
                en: "No level is settled yet. Possible: \(possible)."
            )
    }

    static func openQuestions(_ count: Int, _ points: String) -> LocalizedText {
        LocalizedText(
            id: "\(count) pertanyaan terbuka; \(points) poin skor belum pasti.",
            en: "\(count) open question\(count == 1 ? "" : "s"); \(points) points of score are open."
        )
    }

    static func result(final level: String) -> LocalizedText {
        LocalizedText(id: "Jenjang \(level) dan tidak lebih", en: "The level \(level) and no higher")
    }

    static func result(certain level: String) -> LocalizedText {
        LocalizedText(id: "\(level) pasti tercapai", en: "\(level) is certain")
    }

    static func result(lost level: String) -> LocalizedText {
        LocalizedText(id: "\(level) tidak mungkin lagi", en: "\(level) is not possible any more")
    }

    /// How many answers it takes; `atLeast` where fewer than the found ones may do.
    static func answers(_ count: Int, atLeast: Int?, isFound: Bool) -> LocalizedText {
        func words(_ count: Int) -> LocalizedText {
            LocalizedText(id: "\(count) jawaban", en: "\(count) answer\(count == 1 ? "" : "s")")
        }
        let all = words(count)
        guard let least = atLeast.map(words) else { return all }
        return isFound
            ? LocalizedText(
                id:
                    "cukup \(all.indonesian); mungkin ada yang lebih sedikit, tetapi tidak kurang dari \(least.indonesian)",
                en: "\(all.english) suffice; there may be fewer, but no fewer than \(least.english)"
            )
            : LocalizedText(
                id: "sedikitnya \(least.indonesian); susunannya tidak ditemukan dalam batas pencarian",
                en: "at least \(least.english); which ones wasn't found within the limits of the search"
            )
    }

    static func choices(_ count: Int, isComplete: Bool) -> LocalizedText {
        isComplete
            ? LocalizedText(
                id: "\(count) pilihan pertanyaan",
                en: "\(count) choice\(count == 1 ? "" : "s") of questions"
            )
            : LocalizedText(
                id: "sedikitnya \(count) pilihan pertanyaan",
                en: "at least \(count) choice\(count == 1 ? "" : "s") of questions"
            )
    }

    static func closes(_ points: String) -> LocalizedText {
        LocalizedText(id: "menutup \(points) poin", en: "closes \(points) points")
    }

    static func instead(_ left: String, _ right: String) -> LocalizedText {
        LocalizedText(id: "Atau, sebagai ganti \(left): \(right)", en: "Or, in place of \(left): \(right)")
    }

    static func decidedBy(_ count: Int, of all: Int, isProven: Bool) -> LocalizedText {
        isProven
            ? LocalizedText(
                id: "\(count) dari \(all) pertanyaan harus dijawab.",
                en: "\(count) of \(all) questions must be answered."
            )
            : LocalizedText(
                id:
                    "\(count) dari \(all) pertanyaan pasti cukup; mungkin ada yang tidak perlu, karena tidak semua jawaban dapat dicoba.",
                en:
                    "\(count) of \(all) questions suffice; some may not be needed, since not every answer could be tried."
            )
    }

    static let nothingDecides = LocalizedText(
        id:
            "Jenjang tidak akan pasti walau semua pertanyaan dijawab: data yang sudah ada saling bertentangan dan harus diperbaiki dulu.",
        en:
            "Not even answers to all questions settle it: data that are there contradict each other and must be mended first."
    )
    static let nothingKnownToDecide = LocalizedText(
        id:
            "Belum dapat dipastikan apakah jawaban atas semua pertanyaan cukup: data yang sudah ada saling bertentangan dan harus diperbaiki dulu.",
        en:
            "Whether answers to all questions settle it couldn't be told: data that are there contradict each other and must be mended first."
    )
    static let answersAsClaimed = LocalizedText(
        id: "Selama cukup, jawaban diambil dari keterangan desa sendiri.",
        en: "They are what the village itself says wherever that suffices."
    )

    static func villageSays(_ claim: String) -> LocalizedText {
        LocalizedText(id: "desa menyebut: \(claim)", en: "the village says: \(claim)")
    }

    static func untried(_ facts: String) -> LocalizedText {
        LocalizedText(
            id: "Tidak semua jawaban dapat dicoba; poin yang ditutup berlaku untuk jawaban yang dicoba: \(facts)",
            en: "Not every answer could be tried; the points closed hold for those that were: \(facts)"
        )
    }

    static func setsThatDecide(_ count: Int, isComplete: Bool) -> LocalizedText {
        isComplete
            ? LocalizedText(
                id: "Ada \(count) pilihan pertanyaan yang sama-sama cukup.",
                en: "There are \(count) choices of questions, each of which suffices."
            )
            : LocalizedText(
                id: "Ada \(count) pilihan atau lebih yang sama-sama cukup.",
                en: "There are \(count) choices or more, each of which suffices."
            )
    }

    static func choice(_ number: Int) -> LocalizedText {
        LocalizedText(id: "Pilihan \(number)", en: "Choice \(number)")
    }

    static func notNeeded(_ count: Int) -> LocalizedText {
        LocalizedText(
            id: "Boleh tetap terbuka, tidak mengubah jenjang (\(count))",
            en: "May stay open without changing the level (\(count))"
        )
    }
}
