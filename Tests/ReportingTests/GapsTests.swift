import Analysis
import Certification
import Diagnostics
import Testing

@testable import Reporting

@Suite struct GapsTests {
    @Test func whatDecidesTheNextLevelComesFirst() throws {
        // 'madya' is certain, so 'utama' is next: it asks for the conditions, and the regulation is the one not met.
        let reading = try reading(
            """
              satgas:
                ada: {value: ya, verified: {by: Dinas, on: 2025-11-01}}
                anggota: {value: 5, verified: {by: Dinas, on: 2025-11-01}}
              perdes: {ada: tidak}
              kelas: {tema: [pilah]}
            """
        )
        let next = try #require(reading.unmetLevels.first)
        #expect(reading.pack.levels[next.level].id == "utama")
        #expect(
            next.constraints.map(reading.sentence) == [
                "Syarat dasar: 1 dari 2 terpenuhi (belum: Ada Perdes); tidak dapat tercapai dengan data ini",
                "Layanan: 0 dari 60 yang diminta, kurang 60; masih dapat mencapai 75",
            ]
        )
        let gaps = Gaps(reading)
        #expect(paths(gaps.unmet, reading) == ["syarat.perdes", "layanan.warga.kelas"])
        #expect(ids(gaps.unbacked, reading) == ["perdes.ada", "kelas.tema"])
        #expect(ids(gaps.questions, reading) == ["rumah.total", "rumah.terlayani", "jadwal.hari", "aduan.rata_hari"])
    }

    @Test func nothingIsMissingFromAFullyVerifiedVillage() throws {
        let verified = { (value: String) in "{value: \(value), verified: {by: Dinas, on: 2025-11-01}}" }
        let reading = try reading(
            """
              satgas: {ada: \(verified("ya")), anggota: \(verified("5"))}
              perdes: {ada: \(verified("ya"))}
              rumah: {total: \(verified("100")), terlayani: \(verified("100"))}
              jadwal: {hari: \(verified("7"))}
              aduan: {rata_hari: \(verified("1"))}
              kelas: {tema: \(verified("[kompos]"))}
            """
        )
        #expect(Gaps(reading).isEmpty)
        #expect(reading.unmetLevels.isEmpty)
        #expect(reading.missingMost == "–")
    }

    @Test(arguments: [
        ("  kelas: {tema: [kompos]}\n  jadwal: {hari: 7}", "Satgas kebersihan"),
        (
            """
              satgas: {ada: ya, anggota: 5}
              perdes: {ada: ya}
              rumah: {total: 100, terlayani: 100}
              jadwal: {hari: 7}
              aduan: {rata_hari: 1}
            """, "bukti untuk 7 data"
        ),
    ])
    func namesWhatIsMissingMost(facts: String, missing: String) throws {
        #expect(try reading(facts).missingMost == missing)
    }

    private func reading(_ facts: String) throws -> Reading {
        let rules = try Fixture.rules()
        return Reading(
            try Fixture.assessment(of: Fixture.village(facts: facts), by: rules),
            rules: rules,
            language: .indonesian
        )
    }

    private func paths(_ criteria: [Int], _ reading: Reading) -> [String] {
        criteria.map { reading.pack.criteria[$0].path }
    }

    private func ids(_ facts: [OpenFact], _ reading: Reading) -> [String] {
        facts.map { reading.pack.facts[$0.fact].id }
    }
}
