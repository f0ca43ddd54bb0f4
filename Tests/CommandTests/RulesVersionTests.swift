import Foundation
import Testing

@Suite struct RulesVersionTests {
    @Test func contentThatChangedSinceARevisionNeedsAnotherVersion() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "Rules/a")
        try folder.commitToGit()
        let arguments = [
            "rules", "check", "--no-search", folder.path("Rules"), "--as-of", "2025-11-19", "--lang", "en", "--since",
        ]
        #expect(try Program.run(arguments + ["HEAD"]).status == 0)

        let change: TemporaryFolder.Change = ("gates.yaml", "pmi.total > 0", "pmi.total >= 1")
        try folder.copyPack(to: "Rules/a", [change])
        let changed = try Program.run(arguments + ["HEAD"])
        #expect(changed.status == 1)
        #expect(changed.output.contains("pack.yaml:6:10: error: the content has changed since 'HEAD'"))

        try folder.copyPack(to: "Rules/a", [change, ("pack.yaml", "version: 0.1.0", "version: 0.1.1")])
        #expect(try Program.run(arguments + ["HEAD"]).status == 0)

        // A pack that wasn't there has nothing to be compared with.
        try folder.copyPack(to: "Rules/b", [change])
        #expect(try Program.run(arguments + ["HEAD"]).status == 0)
    }

    @Test(arguments: [("\n", "\r\n"), ("id: dme-2025", "\u{FEFF}id: dme-2025")])
    func otherLineEndsAreToldFromOtherContent(_ plain: String, _ other: String) throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "Rules/a")
        let file = folder.path("Rules/a/pack.yaml")
        var text = try String(contentsOfFile: file, encoding: .utf8)
        text = String(text[(text.range(of: "id: dme-2025")?.lowerBound ?? text.startIndex)...])
        try folder.write(text, to: "Rules/a/pack.yaml")
        try folder.commitToGit()
        let check = [
            "rules", "check", "--no-search", folder.path("Rules/a"), "--as-of", "2025-11-19", "--since", "HEAD",
        ]
        let digest = try #require(
            try RulesCheckFormatTests.Report(Program.run(check + ["--format", "json"])).folders.first?.digest
        )
        try folder.write(
            "releases:\n  - {version: 0.1.0, digest: \"sha256:\(digest)\", date: 2025-11-19}\n",
            to: "Rules/a/releases.yaml"
        )
        try folder.write(text.replacing(plain, with: other), to: "Rules/a/pack.yaml")
        let saved = try Program.run(check + ["--lang", "en"])
        #expect(saved.status == 1)
        #expect(saved.output.contains("only the line ends differ from version '0.1.0'"), "\(saved.output)")
        #expect(saved.output.contains("only the line ends have changed since 'HEAD'; run 'dme rules fmt'"))
        // What is advised helps.
        #expect(try Program.run(["rules", "fmt", folder.path("Rules/a")]).status == 0)
        #expect(try Program.run(check).status == 0)
        try folder.write(text.replacing(plain, with: other).replacing("P", with: "Q"), to: "Rules/a/pack.yaml")
        let changed = try Program.run(check + ["--lang", "en"]).output
        #expect(changed.contains("has changed since 'HEAD'") && !changed.contains("only the line ends have changed"))
    }

    @Test func withoutTheRevisionNothingIsChecked() throws {
        let folder = try TemporaryFolder()
        try folder.copyPack(to: "pack")
        for revision in ["tidak-ada", "--help", "HEAD"] {
            let run = try Program.run([
                "rules", "check", "--no-search", folder.path("pack"), "--lang", "en", "--since=\(revision)",
            ])
            #expect(run.status == 2)
            #expect(run.output == "")
            #expect(run.errors.contains("dme: '\(revision)' can't be read: "), "\(run.errors)")
        }
    }

    @Test func theContentOfAReleaseIsHeldToItsDigest() throws {
        let folder = try TemporaryFolder()
        let arguments = [
            "rules", "check", "--no-search", folder.path("pack"), "--as-of", "2025-11-19", "--format", "json",
        ]
        try folder.copyPack(to: "pack")
        let report = try RulesCheckFormatTests.Report(Program.run(arguments))
        let digest = try #require(report.folders.first?.digest)
        try folder.write(
            "releases:\n  - {version: 0.1.0, digest: \"sha256:\(digest)\", date: 2025-11-19}\n",
            to: "pack/releases.yaml"
        )
        let released = try RulesCheckFormatTests.Report(Program.run(arguments))
        #expect(released.folders.map(\.digest) == [digest], "the list isn't part of the content")
        #expect(!released.failed)
        try folder.copyPack(to: "pack", [("gates.yaml", "pmi.total > 0", "pmi.total >= 1")])
        let changed = try RulesCheckFormatTests.Report(Program.run(arguments))
        #expect(changed.failed)
        #expect(changed.folders.flatMap(\.findings).map(\.id).contains("DME1465"))
    }

    @Test("a suppressed warning isn't counted, and changes no assessment")
    func suppression() throws {
        let folder = try TemporaryFolder()
        let unused: TemporaryFolder.Change = (
            "parameters.yaml", "parameters:\n",
            """
            parameters:
              - id: tak_dipakai
                label: {id: Belum dipakai, en: Not used yet}
                value: 1
                basis: {source: uu-18-2017, place: pasal 42}

            """
        )
        let suppression = """
            suppressions:
              - finding: DME1463
                at: tak_dipakai
                reason: {id: Dipakai mulai tahun depan., en: In use from next year.}
                until: 2026-06-30

            """
        try folder.copyPack(to: "open", [unused])
        try folder.copyPack(to: "suppressed", [unused, ("pack.yaml", "suppressions:\n", suppression)])
        func check(_ name: String, asOf: String) throws -> Program.Run {
            try Program.run(["rules", "check", "--no-search", folder.path(name), "--lang", "en", "--as-of", asOf])
        }
        let open = try check("open", asOf: "2025-11-19").output
        #expect(open.contains("warning: no rule uses the parameter 'tak_dipakai' [DME1463]"))
        let output = try check("suppressed", asOf: "2025-11-19").output
        #expect(!output.contains("[DME1463]"))
        #expect(output.contains(", 1 suppressed; "))
        #expect(output.contains("DME1463 of 'tak_dipakai' is suppressed until 2026-06-30: In use from next year."))
        let later = try check("suppressed", asOf: "2026-07-01").output
        #expect(later.contains("[DME1463]"))
        #expect(later.contains("warning: this suppression ended on 2026-06-30; its findings count again [DME1470]"))

        let assessments = try ["open", "suppressed"].map { name in
            try Program.run([
                "evaluate", "Samples/separuh-jalan/evidence.yaml", "--rules", folder.path(name), "--as-of",
                "2025-11-19",
            ]).output.split(separator: "\n").filter { !$0.contains("Sidik aturan") && !$0.contains("--rules") }
        }
        #expect(assessments[0].count > 100)
        #expect(assessments[0] == assessments[1])
    }
}
