import Analysis
import Certification
import Diagnostics
import FEEL
import Loading
import Testing

/// The small pack, judged by claims alone, and villages for it.
enum RobustnessCase {
    typealias Change = (file: String, right: String, wrong: String)

    /// The day on which everything is assessed.
    static func day() throws -> Day { try #require(Day("2025-11-19")) }

    /// The pack with stretches of its text replaced.
    static func pack(_ changes: [Change] = []) throws -> RulePack {
        let judged: Change = ("pack.yaml", "status: draft", "status: draft\ndesignation assurance: claimed")
        return try SmallPack.load([judged] + changes).pack
    }

    /// A village with a task force of nine, and so many of a hundred workers who left procedurally.
    static func village(prosedural: Int, number: Int = 1, members: Int = 9, until: String = "2025-09-30") -> String {
        let code = String(2000 + number)
        return """
            village: {code: "52.02.05.\(code)", name: Contoh \(number), district: Praya, regency: Lombok, province: NTB}
            period: {from: 2025-01-01, to: \(until)}
            facts:
              pmi: {total: 100, prosedural: \(prosedural)}
              satgas: {ada: ya, anggota: \(members)}

            """
    }

    /// The evidence in texts, one village each.
    static func evidence(_ texts: [String], for pack: RulePack) throws -> [Evidence] {
        let reader = EvidenceReader(rules: DatedRules(pack, asOf: try day()))
        return try texts.map { text in
            var diagnostics: [Diagnostic] = []
            var documents = reader.documents(of: SourceFile(path: "desa.yaml", text: text))
            guard case .evidence(let evidence)? = documents.next(into: &diagnostics), diagnostics == [] else {
                Issue.record("\(diagnostics.map { $0.message[.english] })")
                throw CancellationError()
            }
            return evidence
        }
    }

    /// The analysis of villages.
    static func analysis(
        _ texts: [String],
        by pack: RulePack,
        draws: Int = 100,
        seed: UInt64 = 1,
        weightPercent: Int? = nil
    ) throws -> RobustnessAnalysis {
        RobustnessAnalysis(
            of: try evidence(texts, for: pack),
            by: pack,
            asOf: try day(),
            RobustnessSettings(draws: draws, seed: seed, weightPercent: weightPercent)
        )
    }
}

extension RobustnessReport {
    /// The flips of a village as `parameter value level`, the nearest first.
    func flipTexts(of village: Int = 0) -> [String] {
        villages[village].flips.map { flip in
            let pack = variation.pack
            let id = pack.parameters[variation.varied[flip.position].parameter].id
            return "\(id) \(flip.value) \(flip.level.map { pack.levels[$0].id } ?? "none")"
        }
    }
}
