import Foundation
import Testing

/// `dme evaluate --format csv`: one table for the whole run.
@Suite struct EvaluateTableTests {
    private static let asOf = ["--as-of", "2025-11-19"]

    @Test func theTableIsTheSameInAFolderAndOnStandardOutput() throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(["evaluate", "Samples", "--format", "csv"] + Self.asOf)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(!run.output.unicodeScalars.contains("\u{FEFF}"))
        let lines = run.output.components(separatedBy: "\r\n")
        #expect(lines.count == 17 && lines.last == "")
        let second = try Program.run(
            ["evaluate", "Samples", "--format", "csv,json", "--out", folder.path("out")] + Self.asOf
        )
        #expect(second.status == 0 && second.output.hasPrefix("Desa "))
        let files = try folder.files(in: "out")
        #expect(files.count == 16)
        #expect(files["assessments.csv"] == Data(run.output.utf8))
    }

    /// Nothing to score is an empty cell, neither 0 nor full.
    @Test func whatIsNotApplicableHasNoFigure() throws {
        let run = try Program.run(["evaluate", "Samples/tanpa-pmi", "--format", "csv"] + Self.asOf)
        let cells = run.output.components(separatedBy: "\r\n").prefix(2).map { $0.components(separatedBy: ",") }
        let record = Dictionary(uniqueKeysWithValues: zip(cells[0], cells[1]))
        for figure in ["certain", "claimed", "reachable"] { #expect(record["indicators.k4.\(figure)"] == "") }
        #expect(record["indicators.k4.outcome"] == "notApplicable")
    }

    @Test func villagesThatCannotBeUsedHaveNoLine() throws {
        let folder = try TemporaryFolder()
        let good = try String(
            contentsOfFile: Program.repository.path + "/Samples/hanya-klaim/evidence.yaml",
            encoding: .utf8
        )
        try folder.write("village: {}\n", to: "in/a.yaml")
        try folder.write(good, to: "in/b.yaml")
        let run = try Program.run(["evaluate", folder.path("in"), "--format", "csv"] + Self.asOf)
        #expect(run.status == 1)
        #expect(run.output.components(separatedBy: "\r\n").count == 3)
        #expect(!run.errors.isEmpty)
    }

    /// Without a single village the table of the last run stays.
    @Test func aRunWithoutAVillageReplacesNothing() throws {
        let folder = try TemporaryFolder()
        try folder.write("village: {}\n", to: "in/a.yaml")
        try folder.write("lama", to: "out/assessments.csv")
        let run = try Program.run(
            ["evaluate", folder.path("in"), "--format", "csv", "--out", folder.path("out")] + Self.asOf
        )
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(try folder.files(in: "out") == ["assessments.csv": Data("lama".utf8)])
    }

    /// On however many cores the files are assessed, lines and messages come in their order.
    @Test func everythingComesInTheOrderOfTheFiles() throws {
        let folder = try TemporaryFolder()
        let good = try String(
            contentsOfFile: Program.repository.path + "/Samples/hanya-klaim/evidence.yaml",
            encoding: .utf8
        )
        let names = (100..<160).map { "desa-\($0)" }
        for (index, name) in names.enumerated() {
            // Large and small files, so that a later one is ready before an earlier one.
            let text = index.isMultiple(of: 5) ? "village: {}\n" : good.replacing("2999", with: "2\(100 + index)")
            let more = index.isMultiple(of: 4) ? "\n---\n" + good.replacing("2999", with: "2\(300 + index)") : ""
            try folder.write(text + more, to: "in/\(name).yaml")
        }
        let run = try Program.run(["evaluate", folder.path("in"), "--format", "csv"] + Self.asOf)
        let reports = run.output.components(separatedBy: "\r\n").dropFirst().compactMap { line in
            names.first { line.contains(",\($0),") || line.contains(",\($0)-52.") }
        }
        #expect(reports.count == 63 && reports == reports.sorted() && Set(reports).count == 51)
        let refused = run.errors.components(separatedBy: "\n").compactMap { line in
            names.first { line.contains("/\($0).yaml:1:10") }
        }
        #expect(refused.count >= 12 && refused == refused.sorted())
    }

    @Test(arguments: ["csv,json", "csv,csv", "csv,", "CSV"])
    func whatStandardOutputCannotHoldIsRefused(format: String) throws {
        let run = try Program.run(["evaluate", "Samples", "--format", format] + Self.asOf)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test func aTableThatCannotBeWrittenIsNotDone() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let process = try Program.start(["evaluate", "Samples", "--format", "csv"] + Self.asOf, output: full)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        let folder = try TemporaryFolder()
        try folder.write("", to: "out/assessments.csv/in-the-way")
        let run = try Program.run(
            ["evaluate", "Samples", "--format", "csv", "--out", folder.path("out"), "--lang", "en"] + Self.asOf
        )
        #expect(run.status == 2)
        #expect(run.errors.contains("assessments.csv"))
    }
}
