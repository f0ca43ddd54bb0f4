import Analysis
import Diagnostics

/// The words of reports on mutants.
enum MutationWords {
    static let survivors = LocalizedText(id: "Lolos dari semua uji", en: "Noticed by no test")

    static func sum(of run: MutationRun) -> LocalizedText {
        let counts = MutationRun.Fate.allCases.map { run.count($0) }
        let tried = run.results.count
        let part = LocalizedText(
            id: tried < run.mutantCount ? "\(tried) dari \(run.mutantCount) mutan" : "\(tried) mutan",
            en: tried < run.mutantCount ? "\(tried) of \(run.mutantCount) mutants" : "\(tried) mutants"
        )
        return LocalizedText(
            id: "\(part.indonesian): \(counts[0]) ditemukan uji, \(counts[1]) lolos, \(counts[3]) setara, "
                + "\(counts[2]) tidak sah; \(share(run, .indonesian)) ditemukan",
            en: "\(part.english): \(counts[0]) killed, \(counts[1]) survived, \(counts[3]) equivalent, "
                + "\(counts[2]) invalid; \(share(run, .english)) killed"
        )
    }

    /// The part killed of those killed or survived, cut and not rounded, so that only all is 100 %.
    private static func share(_ run: MutationRun, _ language: Language) -> String {
        let (killed, survived) = (run.count(.killed), run.count(.survived))
        guard killed + survived > 0 else { return "–" }
        let tenths = killed * 1000 / (killed + survived)
        return "\(tenths / 10)\(language == .indonesian ? "," : ".")\(tenths % 10) %"
    }
}
