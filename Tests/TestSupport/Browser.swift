public import Foundation

/// Chromium without a window, for what only a browser can tell of a page: how it looks and how it is heard.
///
/// A machine without it skips the tests that ask it.
public enum Browser {
    private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    /// Whether there is one.
    public static var isInstalled: Bool { executable != nil }

    /// The page as it stands after its scripts have run, as HTML.
    public static func document(of page: String) throws -> String {
        try run(page, ["--virtual-time-budget=120000", "--dump-dom"])
    }

    /// A picture of the page as PNG.
    public static func picture(of page: String, width: Int, height: Int) throws -> Data {
        try file(
            of: page,
            ["--hide-scrollbars", "--window-size=\(width),\(height)"],
            option: "screenshot",
            ending: "png"
        )
    }

    /// The page as a printer gets it, as PDF.
    public static func print(_ page: String) throws -> Data {
        try file(of: page, ["--no-pdf-header-footer"], option: "print-to-pdf", ending: "pdf")
    }

    /// A page that shows others, each in a frame of a width.
    ///
    /// A window of a phone's width is wider than it was asked to be; a frame is as wide as it says.
    public static func frames(_ pages: [(html: String, width: Int)], height: Int) -> String {
        let frames = pages.map { page in
            let source = page.html.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(
                of: "\"",
                with: "&quot;"
            )
            return
                "<iframe style=\"border:0\" width=\"\(page.width)\" height=\"\(height)\" srcdoc=\"\(source)\"></iframe>"
        }
        return
            "<!doctype html><meta charset=\"utf-8\"><body style=\"margin:0\">\(frames.joined(separator: "\n"))</body>"
    }

    private static var executable: URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.flatMap { folder in names.map { URL(fileURLWithPath: "\(folder)/\($0)") } }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    private static func file(of page: String, _ options: [String], option: String, ending: String) throws -> Data {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("dme-\(UUID().uuidString).\(ending)")
        defer { try? FileManager.default.removeItem(at: url) }
        _ = try run(page, options + ["--\(option)=\(url.path)"])
        return try Data(contentsOf: url)
    }

    /// Runs it on a page in a folder of its own, which holds its profile too.
    private static func run(_ page: String, _ options: [String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("page.html")
        try Data(page.utf8).write(to: file)
        let output = folder.appendingPathComponent("output")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = executable
        process.arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
            ] + options + [file.absoluteString]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(decoding: Data(contentsOf: output), as: UTF8.self)
    }
}
