import Foundation
import Handbook
import TestSupport
import Testing

/// Every kind of finding has its page, and each is tried.
@Suite struct CoverageTests {
    @Test func everyKindOfFindingHasItsPageAndEveryPageItsFinding() throws {
        let raised = try Self.ids(in: "Sources", besides: "/Sources/Handbook/")
        let described = Set(Handbook.pages.map(\.id))
        let missing = raised.subtracting(described)
        #expect(missing.sorted() == [], "raised, but without a page")
        #expect(described.subtracting(raised).sorted() == [], "a page, but never raised")
    }

    @Test func everyKindOfFindingIsTried() throws {
        let tried = try Self.ids(in: "Tests", besides: "/Tests/HandbookTests/")
        let shown = Handbook.pages.filter { page in
            if case .words = page.example { false } else { true }
        }
        // The formatter's own safety net: nothing that is known brings it about.
        let untriable: Set = ["DME1006"]
        let untried = Set(Handbook.pages.map(\.id)).subtracting(tried).subtracting(shown.map(\.id))
            .subtracting(untriable)
        #expect(untried.sorted() == [], "neither a test nor an example brings them about")
    }

    /// The ids in the Swift files of a folder, comments left out.
    private static func ids(in folder: String, besides excluded: String) throws -> Set<String> {
        let root = Repository.root.appendingPathComponent(folder)
        var ids: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.hasSuffix(".swift") {
            guard !"/\(folder)/\(path)".hasPrefix(excluded) else { continue }
            let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
            for line in text.split(separator: "\n") where line.contains("DME1") {
                guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
                ids.formUnion(line.matches(of: /DME1[0-9]{3}/).map { String($0.output) })
            }
        }
        return ids
    }
}
