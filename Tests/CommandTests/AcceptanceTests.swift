import Foundation
import Testing

/// `Rules`, `Samples` and `Reports` together: every sample, assessed, gives the reports in the repository, byte for byte.
@Suite struct AcceptanceTests {
    private static let reports = Program.repository.appendingPathComponent("Reports")

    /// On any machine: other time zones, other locales, the files named in another order.
    @Test(arguments: [
        [:],
        ["TZ": "Pacific/Kiritimati", "LC_ALL": "id_ID.UTF-8", "LANG": "id_ID.UTF-8"],
        ["TZ": "America/Adak", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1"],
    ])
    func theSamplesGiveTheReports(environment: [String: String]) throws {
        let folder = try TemporaryFolder()
        let all = try FileManager.default.contentsOfDirectory(atPath: Program.repository.path + "/Samples").sorted(
            by: >
        )
        // Elsewhere every fourth is enough, since reports take their time.
        let samples = environment.isEmpty ? all : stride(from: 0, to: all.count, by: 4).map { all[$0] }
        let paths = environment.isEmpty ? ["Samples"] : samples.map { "Samples/\($0)" }
        let run = try Program.run(
            ["evaluate"] + paths
                + ["--as-of", "2025-11-19", "--format", "markdown,json", "--out", folder.path("out")],
            environment: environment
        )
        #expect(run.status == 0)
        #expect(run.errors == "")
        let written = try folder.files(in: "out")
        #expect(written.count == samples.count * 2)
        let kept = try FileManager.default.subpathsOfDirectory(atPath: Self.reports.path).filter { path in
            samples.contains { path.hasPrefix($0 + "/") }
        }
        #expect(Set(written.keys) == Set(kept))
        for (name, bytes) in written {
            #expect(bytes == (try Data(contentsOf: Self.reports.appendingPathComponent(name))), "\(name) differs")
        }
    }

    /// The line that a report gives for it makes the same report again, whatever the file is called.
    @Test(arguments: [("markdown", "id"), ("html", "en")])
    func theLineInAReportMakesItAgain(_ format: String, _ language: String) throws {
        let folder = try TemporaryFolder()
        let village = try String(
            contentsOfFile: Program.repository.path + "/Samples/tanpa-pmi/evidence.yaml",
            encoding: .utf8
        )
        try folder.write(village, to: "desa kami's.yaml")
        for path in ["Samples/tanpa-pmi/evidence.yaml", folder.path("desa kami's.yaml")] {
            let first = try Program.run([
                "evaluate", path, "--as-of", "2025-11-19", "--format", format, "--lang", language, "--rules", "Rules",
            ])
            let lines = first.output.split { $0.isNewline || $0 == "<" || $0 == ">" || $0 == "`" }
            let line = try #require(lines.first { $0.hasPrefix("dme ") }).replacing("&#39;", with: "'")
            let again = try Program.run([], launcher: ["sh", "-c", "dme() { \"$0\" \"$@\"; }; " + line])
            #expect(first.status == 0 && again.status == 0)
            #expect(again.output == first.output, "\(line)")
        }
    }

    /// What each sample is there to show.
    @Test(arguments: [
        ("semua-terverifikasi", "layak", "layak", "layak"),
        ("tepat-di-ambang", "layak", "layak", "layak"),
        ("kurang-satu", "berkembang", "berkembang", "berkembang"),
        ("satgas-habis-hari-ini", "layak", "layak", "layak"),
        ("satgas-habis-kemarin", "rintisan", "rintisan", "layak"),
        ("hanya-klaim", "null", "layak", "layak"),
        ("kelurahan", "layak", "layak", "layak"),
        ("tanpa-pmi", "null", "null", "null"),
        ("beda-verifikasi", "berkembang", "layak", "berkembang"),
        ("dokumen-usang", "null", "null", "layak"),
        ("dua-sumber", "null", "null", "layak"),
        ("separuh-jalan", "rintisan", "berkembang", "berkembang"),
        ("anjani", "null", "null", "layak"),
        ("juntinyuat", "null", "null", "layak"),
        ("bringinan", "null", "null", "layak"),
    ])
    func aSampleIsFoundToBe(_ sample: String, _ certain: String, _ claimed: String, _ reachable: String) throws {
        let json = try JSONSerialization.jsonObject(
            with: Data(contentsOf: Self.reports.appendingPathComponent("\(sample)/assessment.json"))
        )
        let levels = try #require((json as? [String: Any])?["levels"] as? [String: Any])
        func id(_ key: String) -> String {
            ((levels[key] as? [String: Any])?["id"] as? String) ?? (levels[key] as? String) ?? "null"
        }
        #expect([id("certain"), id("claimed"), id("reachable")] == [certain, claimed, reachable])
    }
}
