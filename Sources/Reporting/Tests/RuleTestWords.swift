import Analysis
import Certification
import Diagnostics

/// The words of reports on rule tests.
enum RuleTestWords {
    static let failed = LocalizedText(id: "uji gagal", en: "test failed")
    static let outcomes = LocalizedText(id: "hasil kriteria yang diharapkan uji", en: "criterion outcomes expected")
    static let bands = LocalizedText(id: "pita", en: "bands")
    static let branches = LocalizedText(id: "cabang syarat", en: "branches of conditions")
    static let levels = LocalizedText(id: "jenjang, pasti dan tidak", en: "levels, certain and not")
    static let files = LocalizedText(id: "berkas uji", en: "test files")
    static let gaps = LocalizedText(id: "Yang belum diuji", en: "Not tested yet")
    static let neverTaken = LocalizedText(id: "pita ini belum pernah dipakai", en: "this band is never taken")

    static func passed(_ count: Int, of all: Int) -> LocalizedText {
        guard all > 0 else { return LocalizedText(id: "tidak ada uji yang dijalankan", en: "no test was run") }
        return LocalizedText(
            id: count == all ? "\(all) uji, semuanya lulus" : "\(all) uji, \(count) lulus, \(all - count) gagal",
            en: count == all
                ? "\(all) \(all == 1 ? "test" : "tests"), all passed"
                : "\(all) tests, \(count) passed, \(all - count) failed"
        )
    }

    /// Outcomes that no test names, those that came up anyway apart.
    static func unexpected(_ outcomes: [RuleCoverage.OutcomeUse]) -> LocalizedText {
        let absent = outcomes.filter { $0.reached == 0 }.map { "'\(OutcomeWord($0.outcome).rawValue)'" }
        let passed = outcomes.filter { $0.reached > 0 }.map { "'\(OutcomeWord($0.outcome).rawValue)'" }
        let parts = [
            absent.isEmpty
                ? nil
                : LocalizedText(
                    id: "belum pernah \(absent.joined(separator: ", "))",
                    en: "never \(absent.joined(separator: ", "))"
                ),
            passed.isEmpty
                ? nil
                : LocalizedText(
                    id: "\(passed.joined(separator: ", ")) terjadi tetapi tidak diharapkan uji mana pun",
                    en: "\(passed.joined(separator: ", ")) came up but no test expects it"
                ),
        ].compactMap { $0 }
        return LocalizedText(
            id: parts.map(\.indonesian).joined(separator: "; "),
            en: parts.map(\.english).joined(separator: "; ")
        )
    }

    /// The ways of a condition that no test takes.
    static func untaken(_ branch: RuleCoverage.BranchUse) -> LocalizedText {
        switch (branch.isTrue > 0, branch.isFalse > 0) {
        case (false, false): LocalizedText(id: "belum pernah diperiksa", en: "is never evaluated")
        case (false, true): LocalizedText(id: "belum pernah benar", en: "is never true")
        case (true, false): LocalizedText(id: "belum pernah salah", en: "is never false")
        case (true, true): LocalizedText(same: "")
        }
    }

    /// The sides of a level that no test shows.
    static func untaken(_ level: RuleCoverage.LevelUse) -> LocalizedText {
        switch (level.certain > 0, level.notCertain > 0) {
        case (false, _): LocalizedText(id: "jenjang ini belum pernah pasti", en: "this level is never certain")
        case (_, false): LocalizedText(id: "jenjang ini selalu pasti", en: "this level is always certain")
        case (true, true): LocalizedText(same: "")
        }
    }
}
