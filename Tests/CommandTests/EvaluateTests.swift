import Foundation
import Testing

@Suite struct EvaluateTests {
    private static let good = "Samples/hanya-klaim/evidence.yaml"

    @Test func aBadVillageDoesNotStopTheOthers() throws {
        let folder = try TemporaryFolder()
        let good = try String(contentsOfFile: Program.repository.path + "/" + Self.good, encoding: .utf8)
        try folder.write(good, to: "in/a/evidence.yaml")
        try folder.write(
            "village: {code: \"52\", name: A}\nperiod: {from: 2025-01-01, to: 2025-02-01}\nfacts: {}\n",
            to: "in/b.yaml"
        )
        try folder.write(good, to: "in/c.yaml")
        try folder.write("", to: "in/d.yaml")
        let run = try Program.run([
            "evaluate", folder.path("in"), "--as-of", "2025-11-19", "--lang", "en", "--format", "json", "--out",
            folder.path("out"),
        ])
        #expect(run.status == 1)
        #expect(try folder.files(in: "out").keys.sorted() == ["a/assessment.json", "c/assessment.json"])
        #expect(run.errors.contains("in/b.yaml:1:17: error:"))
        #expect(run.errors.contains("in/d.yaml"))
        #expect(!run.output.contains("error"))
        #expect(run.output.split(separator: "\n").count == 3)
    }

    @Test func aRefusedValueIsAFindingAndTheRestIsAssessed() throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Program.repository.path + "/" + Self.good, encoding: .utf8)
            .replacing("facts:\n", with: "facts:\n  tak_dikenal: ya\n", maxReplacements: 1)
        try folder.write(text, to: "desa.yaml")
        let run = try Program.run(["nilai", folder.path("desa.yaml"), "--as-of", "2025-11-19"])
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("# "))
        #expect(run.errors.contains("tak_dikenal"))
    }

    @Test(
        arguments: [
            (["evaluate"], 2),
            (["evaluate", "tidak-ada.yaml", "--as-of", "2025-11-19"], 2),
            (["evaluate", good, "--as-of", "2025-02-30"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--rules", "Samples"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--rules", "tidak-ada"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--format", "pdf"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--format", "json,json"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--format", "markdown,json"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--assurance", "certain"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--lang", "nl"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--fail-below", "emas"], 2),
            (["evaluate", "Rules", "--as-of", "2025-11-19"], 2),
            (["evaluate", good, "--as-of", "2025-11-19", "--format", "json", "--fail-below", "rintisan"], 1),
            (["evaluate", good, "--as-of", "2025-11-19", "--fail-below", "rintisan", "--assurance", "claimed"], 0),
            (["evaluate", good, "--as-of", "2025-11-19"], 0),
            (["check", good, "--as-of", "2025-11-19"], 0),
            (["check", "tidak-ada.yaml"], 2),
            (["unknown"], 2),
            (["--version"], 0),
            (["--help"], 0),
        ] as [([String], Int32)]
    )
    func endsWithTheDocumentedStatus(_ arguments: [String], _ status: Int32) throws {
        let run = try Program.run(arguments)
        #expect(run.status == status, "\(run.errors)")
        // What went wrong is said, and said on standard error alone.
        if status == 2 { #expect(!run.errors.isEmpty && run.output.isEmpty) }
    }

    @Test func todayIsUsedOnlyWithoutADateAndIsSaid() throws {
        let dated = try Program.run(["evaluate", Self.good, "--as-of", "2025-11-19", "--lang", "en"])
        #expect(dated.errors == "")
        let today = try Program.run(["evaluate", Self.good, "--lang", "en"])
        #expect(today.errors.hasPrefix("dme: as-of date: 20"))
    }

    @Test func theAssuranceAskedForDecides() throws {
        func levels(_ assurance: String) throws -> [String: Any]? {
            let run = try Program.run([
                "evaluate", Self.good, "--as-of", "2025-11-19", "--format", "json", "--assurance", assurance,
            ])
            let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            return json?["levels"] as? [String: Any]
        }
        #expect(try levels("claimed")?["certain"] as? String == "layak")
        #expect(try levels("verified")?["certain"] is NSNull)
    }

    @Test func twoVillagesNeverShareAReport() throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Program.repository.path + "/" + Self.good, encoding: .utf8)
        try folder.write(text, to: "x/desa.yaml")
        try folder.write(text, to: "y/desa.yaml")
        let run = try Program.run([
            "evaluate", folder.path("x"), folder.path("y"), "--as-of", "2025-11-19", "--format", "json", "--out",
            folder.path("out"),
        ])
        #expect(run.status == 1)
        #expect(run.errors.contains("x/desa.yaml"))
        #expect(try folder.files(in: "out").count == 1)
    }

    @Test func severalVillagesInOneFileAreAllAssessed() throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Program.repository.path + "/" + Self.good, encoding: .utf8)
        let other = text.replacing("2999", with: "2998")
        #expect(other != text)
        try folder.write(text + "\n---\n" + other, to: "banyak.yaml")
        let run = try Program.run([
            "evaluate", folder.path("banyak.yaml"), "--as-of", "2025-11-19", "--format", "json", "--out",
            folder.path("out"),
        ])
        #expect(run.status == 0)
        let names = try folder.files(in: "out").keys.sorted()
        #expect(names.count == 2)
        #expect(names.last == "banyak/assessment.json")
    }

    @Test func aVillageThatStandsTwiceIsAFinding() throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Program.repository.path + "/" + Self.good, encoding: .utf8)
        try folder.write(text + "\n---\n" + text, to: "dua-kali.yaml")
        let run = try Program.run(["evaluate", folder.path("dua-kali.yaml"), "--as-of", "2025-11-19", "--lang", "en"])
        #expect(run.status == 1)
        #expect(run.errors.contains("with the same period stands in"))
    }

    @Test func whatContradictsItselfIsAFinding() throws {
        let folder = try TemporaryFolder()
        let text = """
            village: {code: "52.02.05.2999", name: Contoh}
            period: {from: 2025-01-01, to: 2025-09-30}
            facts: {calon: {total: 20, dibekali: 25}}
            """
        try folder.write(text, to: "desa.yaml")
        for command in ["check", "evaluate"] {
            let run = try Program.run([command, folder.path("desa.yaml"), "--as-of", "2025-11-19", "--lang", "en"])
            #expect(run.status == 1)
            #expect(
                run.errors.contains("calon.dibekali, calon.total") || run.errors.contains("calon.total, calon.dibekali")
            )
        }
    }

    @Test func aResultThatCannotBeWrittenIsNotDone() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let process = try Program.start(["evaluate", Self.good, "--as-of", "2025-11-19"], output: full)
        process.waitUntilExit()
        #expect(process.terminationStatus != 0)
        let run = try Program.run([
            "evaluate", Self.good, "--as-of", "2025-11-19", "--out", "README.md", "--lang", "en",
        ])
        #expect(run.status == 2)
        #expect(run.errors == "dme: 'README.md' can't be written: it isn't a folder\n")
    }

    /// Killed at any moment, a report is the old one or the new one.
    @Test func aReportIsNeverHalfWritten() throws {
        let folder = try TemporaryFolder()
        let arguments = [
            "evaluate", "Samples", "--as-of", "2025-11-19", "--format", "json", "--out", folder.path("out"),
        ]
        #expect(try Program.run(arguments + ["--assurance", "claimed"]).status == 0)
        let old = try folder.files(in: "out")
        #expect(try Program.run(arguments).status == 0)
        let new = try folder.files(in: "out")
        #expect(old != new)
        for delay in stride(from: 20, through: 400, by: 40) {
            let process = try Program.start(arguments + (delay % 80 == 20 ? ["--assurance", "claimed"] : []))
            Thread.sleep(forTimeInterval: Double(delay) / 1000)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for (name, bytes) in try folder.files(in: "out") where !name.hasSuffix(".tmp") {
                #expect(bytes == old[name] || bytes == new[name], "\(name) after \(delay) ms")
            }
        }
    }
}
