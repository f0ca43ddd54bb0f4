import Certification
import Diagnostics
import Testing

@testable import Reporting

@Suite struct DecisionTests {
    /// Verified facts and what must be said of the village.
    struct Decision: Sendable, CustomTestStringConvertible {
        let facts: [(String, String)]
        let id: String
        let en: String
        init(_ facts: [(String, String)], id: String, en: String) {
            self.facts = facts
            self.id = id
            self.en = en
        }
        var testDescription: String { en }
    }

    @Test(arguments: [
        Decision(
            [("satgas.ada", "tidak")],
            id: "Tidak ada jenjang yang mungkin: dengan data ini Contoh Asri tidak dapat mencapai satu jenjang pun.",
            en: "No level possible: with this evidence Contoh Asri can't reach any level."
        ),
        Decision(
            [("perdes.ada", "ya")],
            id: "Belum dapat ditentukan: belum ada jenjang yang pasti bagi Contoh Asri dengan bukti terverifikasi, "
                + "tetapi “Bersih utama” masih dapat dicapai.",
            en: "Not yet determined: no level is certain yet for Contoh Asri on verified evidence, "
                + "but “Very clean” can still be reached."
        ),
        Decision(
            [("perdes.ada", "tidak")],
            id: "Belum dapat ditentukan: belum ada jenjang yang pasti bagi Contoh Asri dengan bukti terverifikasi, "
                + "tetapi “Bersih madya” masih dapat dicapai.",
            en: "Not yet determined: no level is certain yet for Contoh Asri on verified evidence, "
                + "but “Clean” can still be reached."
        ),
    ])
    func beforeALevelIsCertain(_ decision: Decision) throws {
        try expect(decision, try Fixture.assessment(verified: decision.facts, by: Fixture.rules()))
    }

    @Test func atLeast() throws {
        try expect(
            Decision(
                [],
                id: "Sekurang-kurangnya “Bersih madya”: jenjang itu sudah pasti bagi Contoh Asri dengan bukti "
                    + "terverifikasi, dan “Bersih utama” masih dapat dicapai.",
                en: "At least “Clean”: that level is certain for Contoh Asri on verified evidence, "
                    + "and “Very clean” can still be reached."
            ),
            try assessment("  satgas: {ada: \(verified("ya")), anggota: \(verified("5"))}")
        )
    }

    @Test func finalBelowTheHighest() throws {
        try expect(
            Decision(
                [],
                id: "Hasil akhir: Contoh Asri berada pada jenjang “Bersih madya”, pasti dengan bukti terverifikasi; "
                    + "jenjang yang lebih tinggi tidak dapat dicapai dengan data ini.",
                en: "Final: Contoh Asri is at the level “Clean”, certain on verified evidence; "
                    + "no higher level can be reached with this evidence."
            ),
            try assessment(
                """
                  satgas: {ada: \(verified("ya")), anggota: \(verified("5"))}
                  perdes: {ada: tidak}
                """
            )
        )
    }

    @Test func finalAtTheHighest() throws {
        try expect(
            Decision(
                [],
                id: "Hasil akhir: Contoh Asri berada pada jenjang “Bersih utama”, pasti dengan bukti terverifikasi.",
                en: "Final: Contoh Asri is at the level “Very clean”, certain on verified evidence."
            ),
            try assessment(
                """
                  satgas: {ada: \(verified("ya")), anggota: \(verified("5"))}
                  perdes: {ada: \(verified("ya"))}
                  rumah: {total: \(verified("100")), terlayani: \(verified("80"))}
                  jadwal: {hari: \(verified("7"))}
                  kelas: {tema: \(verified("[kompos]"))}
                """
            )
        )
    }

    private func verified(_ value: String) -> String { "{value: \(value), verified: {by: Dinas, on: 2025-11-01}}" }

    private func assessment(_ facts: String) throws -> Assessment {
        try Fixture.assessment(of: Fixture.village(facts: facts), by: Fixture.rules())
    }

    private func expect(_ decision: Decision, _ assessment: Assessment) throws {
        let rules = try Fixture.rules()
        #expect(Reading(assessment, rules: rules, language: .indonesian).decision == decision.id)
        #expect(Reading(assessment, rules: rules, language: .english).decision == decision.en)
    }
}
