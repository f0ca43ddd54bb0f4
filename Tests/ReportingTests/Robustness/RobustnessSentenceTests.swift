import Analysis
import Certification
import Diagnostics
import Testing

@testable import Reporting

/// The sentence on one village, which stands in reports.
@Suite struct RobustnessSentenceTests {
    @Test(arguments: [
        // Members at least 3 to 9, as written 5: a seventh member would be missing.
        (
            "6",
            "; asumsi terdekat yang mengubahnya sendirian: “Anggota satgas paling sedikit” 5 orang → 7 orang: tanpa jenjang.",
            "; the nearest single assumption to turn it: “Team members at least” 5 orang → 7 orang: without a level."
        ),
        (
            "5",
            "; asumsi terdekat yang mengubahnya sendirian: “Anggota satgas paling sedikit” 5 orang → 6 orang: tanpa jenjang (sangat peka).",
            "; the nearest single assumption to turn it: “Team members at least” 5 orang → 6 orang: without a level (knife-edge)."
        ),
    ])
    func itNamesTheNearestFlip(members: String, indonesian: String, english: String) throws {
        let found = try Self.firmness(verified: [("satgas.ada", "ya"), ("satgas.anggota", members)], draws: 1_000)
        let staying = found.staying
        #expect((1...999).contains(staying))
        #expect(
            RobustnessSentence(language: .indonesian).text(on: found)
                == "Jenjang “Bersih madya” tetap dalam \(staying) dari 1.000 percobaan yang mengambil 4 asumsi secara acak dari rentangnya"
                + indonesian
        )
        #expect(
            RobustnessSentence(language: .english).text(on: found)
                == "The level “Clean” stays in \(staying) of 1,000 random draws of 4 assumptions" + english
        )
    }

    @Test func itSaysThatNothingTurnsTheLevel() throws {
        let found = try Self.firmness(verified: [("satgas.ada", "ya"), ("satgas.anggota", "9")], draws: 20)
        #expect(
            RobustnessSentence(language: .english).text(on: found)
                == "The level “Clean” stays in 20 of 20 random draws of 4 assumptions; no single assumption turns it."
        )
        #expect(
            RobustnessSentence(language: .indonesian).text(on: found)
                == "Jenjang “Bersih madya” tetap dalam 20 dari 20 percobaan yang mengambil 4 asumsi secara acak dari rentangnya; tidak ada satu asumsi pun yang mengubahnya sendirian."
        )
    }

    @Test func itSaysThatNoLevelIsCertain() throws {
        let found = try Self.firmness(verified: [("satgas.ada", "tidak")], draws: 20)
        #expect(
            RobustnessSentence(language: .english).text(on: found)
                == "No level is certain in 20 of 20 random draws of 4 assumptions; no single assumption turns it."
        )
        #expect(
            RobustnessSentence(language: .indonesian).text(on: found)
                == "Tetap tidak ada jenjang yang pasti dalam 20 dari 20 percobaan yang mengambil 4 asumsi secara acak dari rentangnya; tidak ada satu asumsi pun yang mengubahnya sendirian."
        )
    }

    private static func firmness(verified facts: [(String, String)], draws: Int) throws -> LevelFirmness {
        let rules = try Fixture.rules()
        let evidence = try Fixture.assessment(verified: facts, by: rules).evidence
        return FirmnessFinder(rules: rules, RobustnessSettings(draws: draws, seed: 1)).firmness(of: evidence)
    }
}
