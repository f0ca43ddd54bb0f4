import Analysis
import Diagnostics
import FEEL
import Testing

/// What a review finds in the small pack with a stretch of its text changed.
enum Reviewed {
    /// The findings after changes, each of which replaces a text that must be there.
    static func findings(
        _ changes: [(file: String, right: String, wrong: String)] = [],
        asOf: String = "2025-06-30"
    ) throws -> [Diagnostic] {
        let (declaration, pack) = try SmallPack.load(changes)
        return PackReview(pack: pack, declaration: declaration, asOf: try #require(Day(asOf))).findings()
    }
}
