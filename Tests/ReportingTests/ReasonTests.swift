import Certification
import Diagnostics
import Testing

@testable import Reporting

@Suite struct ReasonTests {
    /// A village's claims and the reason that a criterion must get at `claimed`.
    struct Reason: Sendable, CustomTestStringConvertible {
        let criterion: String
        let facts: String
        let text: String
        init(_ criterion: String, _ facts: String, _ text: String) {
            self.criterion = criterion
            self.facts = facts
            self.text = text
        }
        var testDescription: String { "\(facts) is \(text)" }
    }

    @Test(arguments: [
        Reason(
            "layanan.angkut.cakupan",
            "  rumah: {total: 412, terlayani: 371}",
            "371 dari 412 = 90,05 %, ambang 80 %"
        ),
        Reason("layanan.angkut.cakupan", "  rumah: {total: 10, terlayani: 8}", "8 dari 10 = 80 %, ambang 80 %"),
        // One house short of 80 %: rounding must not say 80 % of what isn't met.
        Reason(
            "layanan.angkut.cakupan",
            "  rumah: {total: 1000000, terlayani: 799999}",
            "799.999 dari 1.000.000 = 79,9999 %, ambang 80 %"
        ),
        Reason("layanan.angkut.cakupan", "  rumah: {total: 0, terlayani: 0}", "Jumlah rumah: 0 rumah"),
        Reason(
            "layanan.angkut.cakupan",
            "  rumah: {total: 10, terlayani: 12}",
            "Jumlah rumah, Rumah terlayani: bertentangan dengan data lain "
                + "(seharusnya: rumah terlayani tidak melebihi jumlah rumah)"
        ),
        Reason(
            "layanan.angkut.cakupan",
            "  rumah: {total: sepuluh}",
            "Jumlah rumah: isian tidak dapat dipakai, perbaiki dulu; Rumah terlayani: belum ada data"
        ),
        Reason("layanan.angkut.jadwal", "  jadwal: {hari: 3}", "3 hari, ambang 7 hari"),
        Reason(
            "layanan.angkut.jadwal",
            "  jadwal: {hari: {value: 3, as of: 2025-12-01}}",
            "Hari angkut: bertanggal 1 Desember 2025, sesudah tanggal penilaian"
        ),
        Reason("layanan.warga.aduan", "  aduan: {rata_hari: 4.5}", "4,5 hari, paling banyak 3 hari"),
        Reason("layanan.warga.kelas", "  kelas: {tema: [pilah]}", "Tema kelas: memilah sampah"),
        Reason(
            "syarat.satgas",
            "  satgas: {ada: ya, anggota: 3}",
            "Satgas kebersihan: ya, Anggota satgas: 3 orang (Anggota satgas paling sedikit: 5 orang)"
        ),
        Reason("syarat.perdes", "  perdes: {ada: tidak}", "Perdes kebersihan: tidak"),
        Reason("syarat.perdes", "  {}", "Perdes kebersihan: belum ada data"),
    ])
    func saysWhy(_ reason: Reason) throws {
        #expect(try words(reason.criterion, Fixture.village(facts: reason.facts)) == reason.text)
    }

    /// A unit is called by its English word in English, by another one beside 1, and as it is where nobody translated it.
    @Test(arguments: [
        (Language.english, "layanan.angkut.jadwal", "  jadwal: {hari: 3}", "3 days, threshold 7 days"),
        (.english, "layanan.angkut.jadwal", "  jadwal: {hari: 1}", "1 day, threshold 7 days"),
        (.english, "layanan.angkut.jadwal", "  jadwal: {hari: 0}", "0 days, threshold 7 days"),
        (.indonesian, "layanan.angkut.jadwal", "  jadwal: {hari: 1}", "1 hari, ambang 7 hari"),
        (
            .english, "syarat.satgas", "  satgas: {ada: ya, anggota: 1}",
            "Clean-up team: yes, Team members: 1 person (Team members at least: 5 people)"
        ),
        (
            .indonesian, "syarat.satgas", "  satgas: {ada: ya, anggota: 1}",
            "Satgas kebersihan: ya, Anggota satgas: 1 orang (Anggota satgas paling sedikit: 5 orang)"
        ),
        (.english, "layanan.angkut.cakupan", "  rumah: {total: 0, terlayani: 0}", "Houses: 0 rumah"),
    ])
    func unitsAreCalledAsInTheLanguage(language: Language, criterion: String, facts: String, text: String) throws {
        var texts = Fixture.texts
        texts["pack.yaml"]? += "\nunits: [{id: orang, en: people, one: person}, {id: hari, en: days, one: day}]"
        let village = Fixture.village(facts: facts)
        #expect(try words(criterion, village, by: Fixture.rules(texts), language) == text)
    }

    @Test func saysForWhomItIsNot() throws {
        let ward = Fixture.village(facts: "  {}").replacing("52.02.05.2999", with: "52.02.05.1999")
        #expect(try words("syarat.perdes", ward) == "bukan untuk kelurahan")
    }

    @Test func telltaleDecimalsAppearInScoresToo() throws {
        let rules = try Fixture.rules()
        let reading = Reading(
            try Fixture.assessment(of: Fixture.village(facts: "  {}"), by: rules),
            rules: rules,
            language: .indonesian
        )
        let section = try #require(rules.pack.groups.firstIndex { $0.path == "layanan" })
        let below = Fraction(5999).divided(by: Fraction(100)) ?? .zero
        let score = { reading.score(ScoreRange($0), ofGroup: section, in: reading.claimed) }
        #expect(score(Fraction(60)) == "60,0")
        #expect(score(below) == "59,99")
    }

    private func words(
        _ criterion: String,
        _ village: String,
        by other: DatedRules? = nil,
        _ language: Language = .indonesian
    ) throws -> String {
        let rules = try other ?? Fixture.rules()
        let index = try #require(rules.pack.criteria.firstIndex { $0.path == criterion })
        let reading = Reading(try Fixture.assessment(of: village, by: rules), rules: rules, language: language)
        return reading.reason(ofCriterion: index, in: reading.claimed)
    }
}
