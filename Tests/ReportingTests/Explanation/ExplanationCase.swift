import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import Testing

@testable import Reporting

/// A village of the fixture's programme to be explained, with what it takes.
struct ExplanationCase: Sendable, CustomTestStringConvertible {
    /// The name of its golden files.
    let name: String
    /// The evidence.
    let village: String
    /// Stretches of the pack that are otherwise.
    var changes: [(file: String, right: String, wrong: String)] = []
    /// The path of the one criterion that is explained.
    var criterion: String?

    var testDescription: String { name }

    /// A village without anything open, but with one thing not met.
    static let verified = Fixture.village(
        facts: """
              satgas:
                ada: {value: ya, documents: [{kind: SK Kepala Desa, number: 141/3/2025, date: 2025-02-03}], \(seen)}
                anggota: {value: 6, \(seen)}
              perdes: {ada: {value: tidak, documents: [{kind: Notulen, date: 2025-03-01}], \(seen)}}
              rumah: {total: {value: 412, \(seen)}, terlayani: {value: 371, \(seen)}}
              jadwal: {hari: {value: 3, \(seen)}}
              aduan: {rata_hari: {value: 4.5, \(seen)}}
              kelas: {tema: {value: [pilah], \(seen)}}
            """
    )
    private static let seen = "verified: {by: Dinas LH, on: 2025-11-01}"

    /// Whole villages.
    static let villages = [
        ExplanationCase(name: "mixed", village: FixtureVillages.mixed),
        ExplanationCase(name: "verified", village: verified),
        ExplanationCase(
            name: "ways",
            village: FixtureVillages.mixed,
            changes: [
                (
                    "levels.yaml", "syarat.met and layanan.score >= skor_utama",
                    "(syarat.perdes.met or layanan.warga.met) and layanan.angkut.score + layanan.warga.score >= 250"
                )
            ]
        ),
        ExplanationCase(
            name: "alike",
            village: Fixture.village(facts: "  {}"),
            changes: [
                (
                    "levels.yaml", "syarat.met and layanan.score >= skor_utama",
                    "layanan.score >= 1 and layanan.angkut.cakupan.score >= 50 and layanan.angkut.jadwal.score >= 50"
                )
            ]
        ),
    ]

    /// One criterion for each outcome, and for each way to be open.
    static let criteria = [
        ExplanationCase(name: "met", village: verified, criterion: "syarat.satgas"),
        ExplanationCase(name: "failed", village: verified, criterion: "layanan.warga.aduan"),
        ExplanationCase(name: "open", village: FixtureVillages.mixed, criterion: "syarat.satgas"),
        ExplanationCase(
            name: "notApplicable",
            village: FixtureVillages.mixed.replacing("52.02.05.2999", with: "52.02.05.1999"),
            criterion: "syarat.perdes"
        ),
        ExplanationCase(
            name: "fault",
            village: verified,
            changes: [("layanan.yaml", "measure: jadwal.hari", "measure: jadwal.hari / (jadwal.hari - jadwal.hari)")],
            criterion: "layanan.angkut.jadwal"
        ),
        ExplanationCase(
            name: "contradiction",
            village: Fixture.village(facts: "  rumah: {total: 10, terlayani: 12}"),
            criterion: "layanan.angkut.cakupan"
        ),
        ExplanationCase(name: "claimed", village: FixtureVillages.mixed, criterion: "layanan.warga.kelas"),
        ExplanationCase(name: "conflict", village: FixtureVillages.mixed, criterion: "layanan.angkut.cakupan"),
    ]

    func report() throws -> ExplanationReport {
        var texts = Fixture.texts
        for change in changes {
            let text = try #require(texts[change.file])
            try #require(text.contains(change.right))
            texts[change.file] = text.replacing(change.right, with: change.wrong)
        }
        var diagnostics: [Diagnostic] = []
        let files = texts.map { PackFile(name: $0, source: SourceFile(path: "bersih-2025/" + $0, text: $1)) }
        let declaration = try #require(RulePackLoader(files, folder: "bersih-2025").load(into: &diagnostics))
        let pack = try #require(PackCompiler.compile(declaration, reporting: &diagnostics))
        let rules = DatedRules(pack, asOf: try #require(Day("2025-11-19")))
        var documents = EvidenceReader(rules: rules)
            .documents(of: SourceFile(path: "desa/contoh/bukti.yaml", text: village))
        guard case .evidence(let evidence)? = documents.next(into: &diagnostics) else {
            throw Fixture.Unusable(text: diagnostics.map { $0.message[.english] }.joined(separator: "; "))
        }
        return ExplanationReport(
            of: [.init(Assessor(rules: rules).assess(evidence), factPlaces: documents.factPlaces())],
            by: rules,
            DeclaredRules(declaration),
            criterion: try criterion.map { path in
                try #require(pack.criteria.firstIndex { $0.path == path })
            }
        )
    }
}
