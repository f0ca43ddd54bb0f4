import Analysis
import Certification
import Diagnostics
import Loading
import Testing

@testable import Reporting

@Suite struct ConstraintSentenceTests {
    /// The condition of the fixture's higher level, what the village says, and what a report says of it.
    ///
    /// A quarter of the score of the services is proven, and the classes are known not to teach composting.
    @Test(arguments: [
        (
            "layanan.score >= skor_utama", "",
            "Layanan: 25 dari 60 yang diminta, kurang 35; masih dapat mencapai 75",
            "Services: 25 of the 60 asked for, 35 short; can still reach 75"
        ),
        (
            "layanan.score >= 80", "",
            "Layanan: 25 dari 80 yang diminta, kurang 55; dengan data ini paling tinggi 75",
            "Services: 25 of the 80 asked for, 55 short; 75 at most with this evidence"
        ),
        (
            "layanan.score >= skor_utama", "jadwal: {hari: 7}\n  aduan: {rata_hari: 1}",
            "Layanan: 25 dari 60 yang diminta, kurang 35; menurut klaim 75, tinggal dibuktikan",
            "Services: 25 of the 60 asked for, 35 short; 75 by the claims, only to be proven"
        ),
        (
            "layanan.warga.score > 1", "aduan: {rata_hari: 1}",
            "Peran warga (Layanan): 0, padahal diminta lebih dari 1; dengan data ini paling tinggi 1",
            "Residents (Services): 0, and more than 1 is asked for; 1 at most with this evidence"
        ),
        (
            "layanan.warga.aduan.met", "", "Aduan cepat dijawab: belum diketahui",
            "Complaints are answered soon: unknown"
        ),
        (
            "syarat.met", "perdes: {ada: tidak}",
            "Syarat dasar: 1 dari 2 terpenuhi (belum: Ada Perdes); tidak dapat tercapai dengan data ini",
            "Basic conditions: 1 of 2 met (not yet: There is a regulation); out of reach with this evidence"
        ),
        (
            "syarat.met", "perdes: {ada: ya}",
            "Syarat dasar: 1 dari 2 terpenuhi (belum: Ada Perdes); menurut klaim sudah cukup, tinggal dibuktikan",
            "Basic conditions: 1 of 2 met (not yet: There is a regulation); enough by the claims, only to be proven"
        ),
        (
            "syarat.perdes.met or layanan.warga.aduan.met", "",
            "Salah satu dari ini: Ada Perdes: belum diketahui; atau Aduan cepat dijawab: belum diketahui",
            "One of these: There is a regulation: unknown; or Complaints are answered soon: unknown"
        ),
        (
            "at least(2, [syarat.satgas.met, syarat.perdes.met, layanan.warga.aduan.met])", "",
            "2 dari ini, baru 1: Ada Perdes: belum diketahui; atau Aduan cepat dijawab: belum diketahui",
            "2 of these, 1 so far: There is a regulation: unknown; or Complaints are answered soon: unknown"
        ),
        (
            "layanan.angkut.score + layanan.warga.score >= 200", "",
            "Belum terpenuhi: skor “Pengangkutan” + skor “Peran warga” paling sedikit 200; tidak dapat tercapai dengan data ini",
            "Not met: the score of “Collection” + the score of “Residents” is at least 200; out of reach with this evidence"
        ),
    ])
    func saysPlainly(_ requires: String, _ facts: String, _ indonesian: String, _ english: String) throws {
        let rules = try Fixture.rules(levels: ("syarat.met and layanan.score >= skor_utama", requires))
        let village = Fixture.village(facts: Self.proven + "\n  " + facts)
        let assessment = try Fixture.assessment(of: village, by: rules)
        for (language, sentence) in [(Language.indonesian, indonesian), (.english, english)] {
            let reading = Reading(assessment, rules: rules, language: language)
            #expect(reading.unmetLevels.flatMap(\.constraints).map(reading.sentence) == [sentence])
        }
    }

    private static let proven = """
          satgas:
            ada: {value: ya, verified: {by: Dinas, on: 2025-11-01}}
            anggota: {value: 5, verified: {by: Dinas, on: 2025-11-01}}
          rumah:
            total: {value: 100, verified: {by: Dinas, on: 2025-11-01}}
            terlayani: {value: 90, verified: {by: Dinas, on: 2025-11-01}}
          kelas: {tema: {value: [pilah], verified: {by: Dinas, on: 2025-11-01}}}
        """
}
