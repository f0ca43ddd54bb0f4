import Analysis
import Diagnostics
import FEEL
import TestSupport
import Testing

/// What a review finds in the small pack with a stretch of its text changed.
enum Reviewed {
    /// A change of the small pack and what must be found: the finding stands where `«…»` marks the changed text.
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        let right: String
        let wrong: String
        /// The findings of the changed pack, in the order of ids; none where the change is fine.
        let ids: [String]
        let severity: Diagnostic.Severity?
        /// Further changes that the case needs.
        let also: [(file: String, right: String, wrong: String)]
        var testDescription: String { "\(right) → \(wrong): \(ids)" }

        init(
            _ file: String,
            _ right: String,
            _ wrong: String,
            _ ids: [String],
            _ severity: Diagnostic.Severity? = nil,
            also: [(file: String, right: String, wrong: String)] = []
        ) {
            (self.file, self.right, self.wrong, self.ids) = (file, right, wrong, ids)
            (self.severity, self.also) = (severity, also)
        }
    }

    /// The findings after changes, each of which replaces a text that must be there.
    static func findings(
        _ changes: [(file: String, right: String, wrong: String)] = [],
        asOf: String = "2025-06-30"
    ) throws -> [Diagnostic] {
        let (declaration, pack) = try SmallPack.load(changes)
        return PackReview(pack: pack, declaration: declaration, asOf: try #require(Day(asOf))).findings()
    }

    /// Checks that a change brings about these findings and no others, the first of them at the marked place.
    static func expect(_ changed: Case) throws {
        let mark = MarkedSource(changed.wrong)
        let findings = try findings(changed.also + [(changed.file, changed.right, mark.text)])
        let text = DiagnosticTextRenderer(language: .english).text(of: findings)
        #expect(findings.map(\.id).sorted() == changed.ids, "\(text)")
        #expect(findings.allSatisfy { $0.subject != nil }, "\(text)")
        guard let id = changed.ids.first, let stretch = mark.marks.first else { return }
        let found = findings.filter { $0.id == id }
        let places = try found.map { finding in
            let range = try #require(finding.range)
            return String(decoding: range.file.bytes[range.offsets], as: UTF8.self)
        }
        let wanted = String(decoding: mark.file.bytes[stretch], as: UTF8.self)
        #expect(places.contains(wanted), "\(text)")
        if let severity = changed.severity { #expect(found.allSatisfy { $0.severity == severity }, "\(text)") }
    }

    /// The small pack after the mends of its findings are made.
    static func mended(_ changes: [(file: String, right: String, wrong: String)]) throws -> [String: String] {
        let edits = try findings(changes).compactMap { $0.fixIts.count == 1 ? $0.fixIts[0].edit : nil }
        var texts = SmallPack.texts
        for change in changes { texts[change.file] = texts[change.file]?.replacing(change.right, with: change.wrong) }
        for (name, text) in texts {
            let file = SourceFile(path: "rules/\(name)", text: text)
            texts[name] = String(decoding: file.applying(edits).bytes, as: UTF8.self)
        }
        return texts
    }
}
