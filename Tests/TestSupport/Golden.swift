public import Foundation
public import Testing

/// A file that says what the result must be, byte for byte, in `Golden/` beside a test or elsewhere in the repository.
///
/// `UPDATE_GOLDEN=1` rewrites the file and fails the test, so that a recorded run never passes unseen.
public struct Golden: Sendable {
    private let url: URL

    /// Names a file in the folder `Golden` beside the test that calls.
    public init(_ name: String, beside testFile: String = #filePath) {
        url = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("Golden").appendingPathComponent(name)
    }

    /// Names a file anywhere.
    public init(at url: URL) { self.url = url }

    /// Compares a text with the file.
    public func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try expect(Array(text.utf8), sourceLocation: sourceLocation)
    }

    /// Compares bytes with the file.
    public func expect(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
        guard ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != "1" else {
            try record(bytes, sourceLocation: sourceLocation)
            return
        }
        guard let expected = try? Data(contentsOf: url) else {
            Issue.record(
                "no golden file \(url.lastPathComponent); record it with UPDATE_GOLDEN=1",
                sourceLocation: sourceLocation
            )
            return
        }
        guard !expected.elementsEqual(bytes) else { return }
        // Texts differ readably as texts; what isn't a text, or differs only where texts compare alike, as bytes.
        let text = String(decoding: bytes, as: UTF8.self)
        let expectedText = String(decoding: expected, as: UTF8.self)
        #expect(text == expectedText, "golden file \(url.lastPathComponent)", sourceLocation: sourceLocation)
        guard text == expectedText else { return }
        #expect(bytes == Array(expected), "golden file \(url.lastPathComponent)", sourceLocation: sourceLocation)
    }

    private func record(_ bytes: [UInt8], sourceLocation: SourceLocation) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: url)
        Issue.record("recorded \(url.lastPathComponent): read the difference", sourceLocation: sourceLocation)
    }
}
