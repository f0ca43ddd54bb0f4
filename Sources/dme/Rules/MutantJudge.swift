import Analysis
import Certification
import Diagnostics
import Loading

/// Makes mutants of a pack in memory and runs the pack's tests on them.
struct MutantJudge: Sendable {
    /// What tests say of a pack.
    enum Verdict {
        case passed, failed, noTests
    }

    let loader: RulePackLoader
    let tests: RuleTestLoader
    let folder: String

    /// What becomes of a mutant.
    func fate(of mutant: Mutant) -> MutationRun.Fate {
        guard let pack = LoadedPack(loader.applying(mutant.edits), folder: folder).pack else { return .invalid }
        return verdict(on: pack) == .passed ? .survived : .killed
    }

    /// Whether every test is read without error and passes; stops at the first that doesn't.
    func verdict(on pack: RulePack) -> Verdict {
        var findings: [Diagnostic] = []
        let read = tests.load(for: pack, into: &findings)
        guard !findings.contains(where: { $0.severity == .error }) else { return .failed }
        guard !read.isEmpty else { return .noTests }
        var runner = RuleTestRunner(pack: pack)
        return read.allSatisfy { runner.passes($0) } ? .passed : .failed
    }
}
