import Certification
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct SummaryPageTests {
    @Test(arguments: Language.allCases)
    func golden(language: Language) throws {
        let summary = try SummaryVillages.summary(SummaryVillages.mixed, language)
        let page = SummaryPage(summary, unassessed: 1, link: "assessment.md").render()
        try Golden("index.\(language.rawValue).html").expect(page)
        #expect(page == SummaryPage(summary, unassessed: 1, link: "assessment.md").render())
    }

    /// By certain level, then by proven scores, then by code, whichever order they come in.
    @Test func villagesStandInASensibleOrder() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<10 {
            let villages = SummaryVillages.mixed.shuffled(using: &random)
            let names = try SummaryVillages.summary(villages, .english).ranked.map(\.report)
            #expect(names == ["dahlia", "elang", "dahlia-2024", "cempaka", "arjuna", "bakti"], random.comment)
        }
    }

    /// The counts of a table by hand: one criterion, six villages.
    @Test func eachVillageIsCountedOnce() throws {
        let summary = try SummaryVillages.summary(SummaryVillages.mixed, .english)
        let perdes = try #require(summary.rules.pack.criteria.firstIndex { $0.path == "syarat.perdes" })
        let tally = summary.criteria[perdes]
        // Proven by three; claimed by Bakti; unknown of Ärjuna and Cempaka 10.
        let counts = [tally.concerned, tally.unmet, tally.unanswered, tally.unproven, tally.missed]
        #expect(counts == [6, 0, 2, 1, 3])
        let fact = try #require(summary.rules.pack.factIndex(of: "perdes.ada"))
        let open = summary.facts[fact]
        #expect(open.unanswered == 2 && open.unproven == 1)
    }

    @Test(arguments: [
        (Outcome.met, Outcome.unknown, [1, 0, 0, 0]), (.notApplicable, .met, [0, 0, 0, 0]),
        (.notMet, .met, [1, 1, 0, 0]),
        (.unknown, .notMet, [1, 1, 0, 0]), (.unknown, .met, [1, 0, 0, 1]), (.unknown, .unknown, [1, 0, 1, 0]),
        (.unknown, .notApplicable, [1, 0, 0, 1]), (.fault, .fault, [1, 0, 1, 0]),
    ])
    func aCriterionIsMissedForOneReason(proven: Outcome, claimed: Outcome, counts: [Int]) {
        var tally = CriterionTally()
        tally.add(proven: proven, claimed: claimed)
        #expect([tally.concerned, tally.unmet, tally.unanswered, tally.unproven] == counts)
    }

    @Test(arguments: [
        ("anjani", "anjani"), ("desa baru", "desa%20baru"), ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("a#b?c", "a%23b%3Fc"), ("50%", "50%25"), ("é", "%C3%A9"), ("\u{1}", "%01"), ("\"'<>&", "%22%27%3C%3E%26"),
    ])
    func aLinkLeadsToTheFolderAndNowhereElse(name: String, step: String) throws {
        #expect(RelativeLink.encoded(name) == step)
        let summary = try SummaryVillages.summary([(SummaryVillages.evidence(2001, "A"), name)], .english)
        let page = SummaryPage(summary, unassessed: 0, link: "assessment.json").render()
        #expect(page.contains("<th scope=\"row\"><a href=\"./\(step)/assessment.json\">A</a> <span"))
        #expect(!SummaryPage(summary, unassessed: 0, link: nil).render().contains("assessment.json"))
    }

    /// The policy lets nothing run but the script as it stands on the page.
    @Test func thePolicyNamesTheScript() throws {
        let script = SummaryScript.script
        let hex = Array(Digest(of: script.text.utf8).hex)
        let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(String(hex[$0...($0 + 1)]), radix: 16) }
        #expect(script.hash == "sha256-" + Data(bytes).base64EncodedString())
        let page = SummaryPage(try SummaryVillages.summary([], .english), unassessed: 0, link: nil).render()
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src '\(script.hash)'\""))
        #expect(page.contains("<script>\(script.text)</script>"))
    }
}
