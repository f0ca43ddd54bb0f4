import Foundation
import TestSupport
import Testing

@Suite struct PlanTests {
    private static let village = "Samples/separuh-jalan/evidence.yaml"

    private static func run(_ options: String..., on path: String = village) throws -> Program.Run {
        try Program.run(["plan", path, "--as-of", "2025-11-19"] + options)
    }

    private static func villages(_ run: Program.Run) throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(document?["villages"] as? [[String: Any]])
    }

    /// The ids of the actions of each plan of the first village.
    private static func plans(_ run: Program.Run) throws -> [[String]] {
        let plans = try #require(try villages(run).first?["plans"] as? [[String: Any]])
        return plans.map { ($0["steps"] as? [[String: Any]] ?? []).compactMap { $0["action"] as? String } }
    }

    @Test(arguments: [
        ("text", "en", "plan.en.txt"), ("text", "id", "plan.id.txt"), ("markdown", "en", "plan.en.md"),
        ("markdown", "id", "plan.id.md"), ("json", "id", "plan.json"), ("json", "en", "plan.json"),
    ])
    func writesForPeopleAndMachines(_ format: String, _ language: String, _ file: String) throws {
        let run = try Self.run("--to", "layak", "--format", format, "--lang", language)
        #expect((run.status, run.errors) == (0, ""))
        try Golden(file).expect(run.output)
    }

    /// A village without migrant workers can't become what it isn't.
    @Test(arguments: [("text", "en", "plan-impossible.en.txt"), ("markdown", "id", "plan-impossible.id.md")])
    func saysWhyThereIsNoPlan(_ format: String, _ language: String, _ file: String) throws {
        let run = try Self.run("--format", format, "--lang", language, on: "Samples/tanpa-pmi/evidence.yaml")
        #expect((run.status, run.errors) == (1, ""))
        try Golden(file).expect(run.output)
    }

    @Test func aBudgetBelowTheLeastHasNoPlan() throws {
        let plans = try #require(try Self.villages(Self.run("--to", "layak", "--format", "json")).first?["plans"])
        let months = try #require((plans as? [[String: Any]])?.first?["months"] as? Int)
        let enough = try Self.run("--to", "layak", "--format", "json", "--budget", "\(months)")
        #expect(enough.status == 0)
        #expect(try Self.villages(enough).first?["outcome"] as? String == "plans")
        let less = try Self.run("--to", "layak", "--format", "json", "--budget", "\(months - 1)")
        #expect(less.status == 1)
        #expect(try Self.villages(less).first?["outcome"] as? String == "overBudget")
    }

    /// That nothing fits is said before the plan that doesn't.
    @Test(arguments: [
        ("id", "Tidak ada rencana yang cukup dengan 20 bulan kerja"), ("en", "No plan fits 20 months of work"),
    ])
    func saysFirstThatNoPlanFitsTheBudget(_ language: String, _ sentence: String) throws {
        for format in ["text", "markdown"] {
            let run = try Self.run("--to", "layak", "--budget", "20", "--lang", language, "--format", format)
            let (said, shown) = (run.output.range(of: sentence), run.output.range(of: "data_pmi"))
            #expect(try #require(said).lowerBound < (try #require(shown)).lowerBound)
            #expect(!run.output.contains(language == "id" ? "Rencana 1:" : "Plan 1:"))
        }
    }

    @Test func leavesOutAnActionAndAllThatWaitForIt() throws {
        let options = ["--to", "layak", "--format", "json"]
        let with = try Program.run(["rencana", "Samples/anjani/evidence.yaml", "--as-of", "2025-11-19"] + options)
        let first = try #require(try Self.plans(with).first)
        #expect(first.contains("layanan_digital") && first.contains("pakai_digital"))
        let without = try Program.run(
            ["plan", "Samples/anjani/evidence.yaml", "--as-of", "2025-11-19", "--without", "layanan_digital"] + options
        )
        let left = try #require(try Self.plans(without).first)
        #expect(!left.contains("layanan_digital") && !left.contains("pakai_digital"))
    }

    /// Every sample has a plan that is proven, or a reason why it has none; the documents keep the schema.
    @Test(
        .enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"),
        arguments: ["berkembang", "layak"]
    )
    func documentsOfAllSamplesKeepTheSchema(_ level: String) throws {
        let run = try Self.run("--to", level, "--format", "json", on: "Samples")
        #expect((run.status, run.errors) == (1, ""))
        let villages = try Self.villages(run)
        #expect(villages.count == 15)
        for village in villages where village["outcome"] as? String != "reached" {
            switch village["outcome"] as? String {
            case "plans":
                #expect(village["monthsAboveLeastAtMost"] as? Int == 0)
                #expect(village["othersAreNext"] as? Bool == true)
                for plan in village["plans"] as? [[String: Any]] ?? [] {
                    let last = (plan["steps"] as? [[String: Any]])?.last?["level"] as? String
                    #expect(last == level || last == "layak")
                }
            case "impossible": #expect((village["obstacles"] as? [Any])?.isEmpty == false)
            default: Issue.record("a search on the pack's samples must not be cut")
            }
        }
        #expect(try PythonOracle.objections(of: "docs/plan.schema.json", to: [run.output]) == "")
    }

    @Test(
        arguments: [
            ([], 2), (["no-such-file.yaml"], 2), ([village, "--to", "berkembag"], 2),
            ([village, "--without", "kemitraan"], 2), ([village, "--budget", "-1"], 2),
            ([village, "--format", "pdf"], 2),
            (["Samples/tepat-di-ambang/evidence.yaml"], 0), (["Samples/tanpa-pmi/evidence.yaml"], 1),
        ] as [([String], Int32)]
    )
    func endsWithTheDocumentedStatus(_ arguments: [String], _ status: Int32) throws {
        let run = try Program.run(["rencana"] + arguments + (arguments.isEmpty ? [] : ["--as-of", "2025-11-19"]))
        #expect(run.status == status, "\(run.errors)")
        if status == 2 { #expect(!run.errors.isEmpty && run.output.isEmpty) }
    }

    @Test func namesTheNearestActionAndLevel() throws {
        let errors = try Self.run("--without", "kemitraan_bumde").errors
        #expect(errors.contains("'kemitraan_bumdes'") && errors.contains("'actions.yaml'"))
        #expect(try Self.run("--to", "berkembag").errors.contains("berkembang"))
    }
}
