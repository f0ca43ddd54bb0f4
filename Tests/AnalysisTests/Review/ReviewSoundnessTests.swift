import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

/// What a review says of random conditions, against all evidence there is for them.
@Suite struct ReviewSoundnessTests {
    private static let met = "satgas.ada and satgas.anggota >= anggota_minimal"

    @Test func whatIsSaidOfAConditionHoldsForAllEvidence() throws {
        var random = SplitMix64(seed: 1_607)
        var said: [String: Int] = [:]
        for _ in 0..<250 {
            let condition = Self.condition(2, &random)
            let findings = try Reviewed.findings([("pillars.yaml", Self.met, condition)])
            let truths = try Self.truths(condition)
            for finding in findings where ["DME1601", "DME1602", "DME1607", "DME1608"].contains(finding.id) {
                said[finding.id, default: 0] += 1
                let comment: Comment = "\(finding.id) of \(condition); \(random.comment)"
                switch finding.id {
                case "DME1601": #expect(!truths.contains(false), comment)
                case "DME1602": #expect(!truths.contains(true), comment)
                default:
                    // What decides nothing can be replaced by what it always is.
                    let range = try #require(finding.range)
                    let bytes = range.file.bytes
                    let start = try #require(Self.start(of: condition, in: bytes))
                    let place = range.offsets.lowerBound - start..<range.offsets.upperBound - start
                    var replaced = Array(condition.utf8)
                    replaced.replaceSubrange(place, with: finding.id == "DME1607" ? "true".utf8 : "false".utf8)
                    #expect(try Self.truths(String(decoding: replaced, as: UTF8.self)) == truths, comment)
                }
            }
        }
        // The property says something only where findings of each kind occur.
        #expect(said.count == 4 && said.values.allSatisfy { $0 >= 5 }, "\(said); \(random.comment)")
    }

    /// A condition on two facts, in brackets throughout.
    private static func condition(_ depth: Int, _ random: inout SplitMix64) -> String {
        guard depth > 0 else { return comparison(&random) }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return comparison(&random)
        case 1: return "not(\(condition(depth - 1, &random)))"
        case 2, 3: return "(\(condition(depth - 1, &random)) and \(condition(depth - 1, &random)))"
        default: return "(\(condition(depth - 1, &random)) or \(condition(depth - 1, &random)))"
        }
    }

    private static func comparison(_ random: inout SplitMix64) -> String {
        let number = [-1, 0, 1, 10, 25, 49, 50, 51].randomElement(using: &random) ?? 0
        let sign = ["<", "<=", ">", ">=", "=", "!="].randomElement(using: &random) ?? "<"
        return Int.random(in: 0..<4, using: &random) == 0 ? "satgas.ada" : "(satgas.anggota \(sign) \(number))"
    }

    /// What the condition comes to for all evidence of its two facts.
    private static func truths(_ condition: String) throws -> [Bool] {
        let (_, pack) = try SmallPack.load([("pillars.yaml", met, condition)])
        let criterion = try #require(pack.criteria.first { $0.path == "pillars.aman.satgas" })
        let day = try #require(Day("2025-06-30"))
        let slots = try ["satgas.ada", "satgas.anggota"].map { try #require(pack.factIndex(of: $0)) }
        var values = Array(repeating: Value.null, count: pack.slot(ofParameter: pack.parameters.count))
        return [true, false].flatMap { exists in
            (0...50).map { members in
                values[slots[0]] = .boolean(exists)
                values[slots[1]] = .number(Number(members))
                return criterion.test.program.evaluate(values, asOf: day).value == .boolean(true)
            }
        }
    }

    /// Where the condition stands in the file.
    private static func start(of condition: String, in bytes: [UInt8]) -> Int? {
        let wanted = Array(condition.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: wanted) }
    }
}
