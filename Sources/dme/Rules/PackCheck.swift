import Certification
import Diagnostics
import FEEL
import Loading

/// A pack with everything that was found in it: the one place where the findings of all checks come together.
struct PackCheck: Sendable {
    /// What the pack is checked for.
    struct Options: Sendable {
        /// The day on which the pack is looked at.
        let asOf: Day
    }

    /// The pack as far as it could be read.
    let loaded: LoadedPack
    /// The findings, in reading order.
    let findings: [Diagnostic]

    /// Checks a pack.
    init(_ loaded: LoadedPack, _ options: Options) {
        var findings = loaded.diagnostics
        if let declaration = loaded.declaration, let pack = loaded.pack {
            findings += Self.review(pack, declaration, options)
        }
        self.loaded = loaded
        self.findings = findings.sortedByPlace()
    }

    /// What is doubtful in a pack that compiles.
    private static func review(
        _ pack: RulePack,
        _ declaration: RulePackDeclaration,
        _ options: Options
    ) -> [Diagnostic] {
        []
    }
}
