import TestSupport
import Testing

@testable import Certification

@Suite struct WholeMeanTests {
    /// The quick road and the slow one must meet, whatever may not apply and however large the numbers are.
    @Test(arguments: [3, 12, 40, 62]) func agreesWithTheSlowRoad(bits: Int) throws {
        var random = SplitMix64(seed: 2025)
        var found = 0
        for _ in 0..<500 {
            let members = (0..<Int.random(in: 1...5, using: &random)).map { _ in Self.member(bits, &random) }
            let whole = try #require(Self.whole(members))
            guard let range = WholeMean(whole)?.range else { continue }
            found += 1
            #expect(range == Aggregation.share(.weightedMean, of: members), random.comment)
        }
        // With small numbers there is always a result.
        #expect(bits > 3 || found == 500)
    }

    private static func member(_ bits: Int, _ random: inout SplitMix64) -> MemberScore {
        let denominator = Int64.random(in: 1...(1 << bits), using: &random)
        let ends = (0..<2).map { _ in Int64.random(in: 0...denominator, using: &random) }.sorted()
        return MemberScore(
            weight: Fraction(Int.random(in: 1...9, using: &random)),
            share: ScoreRange(Fraction(ends[0], over: denominator), Fraction(ends[1], over: denominator)),
            applicability: Bool.random(using: &random) ? .always : .maybe,
            certainlyMet: false,
            possiblyMet: true
        )
    }

    private static func whole(_ members: [MemberScore]) -> [WholeMean.Member]? {
        let whole = members.compactMap { member -> WholeMean.Member? in
            guard let low = member.share.low.words, let high = member.share.high.words,
                let weight = member.weight.words?.numerator
            else { return nil }
            return WholeMean.Member(weight: weight, low: low, high: high, isOptional: member.applicability == .maybe)
        }
        return whole.count == members.count ? whole : nil
    }
}
