import Foundation
import Testing

/// The built command `dme`, run as a user runs it.
struct Program {
    /// What a run gave.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The folder of the checkout, where `Rules/` and `Samples/` stand.
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The command stands beside the test bundle that runs.
    private static var executable: URL {
        URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appendingPathComponent(
            "dme"
        )
    }

    /// Starts the command.
    ///
    /// - Parameter launcher: Another command that starts it, with its arguments.
    static func start(
        _ arguments: [String],
        environment: [String: String] = [:],
        launcher: [String] = [],
        output: Any? = FileHandle.nullDevice,
        errors: Any? = FileHandle.nullDevice
    ) throws -> Process {
        let process = Process()
        process.executableURL = launcher.isEmpty ? executable : URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = launcher.isEmpty ? arguments : launcher + [executable.path] + arguments
        process.currentDirectoryURL = repository
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// Runs the command to its end.
    static func run(
        _ arguments: [String],
        environment: [String: String] = [:],
        launcher: [String] = []
    ) throws -> Run {
        // Files, not pipes: a report is longer than a pipe holds.
        let folder = try TemporaryFolder()
        let (output, errors) = (folder.path("output"), folder.path("errors"))
        for path in [output, errors] { try Data().write(to: URL(fileURLWithPath: path)) }
        let process = try start(
            arguments,
            environment: environment,
            launcher: launcher,
            output: try FileHandle(forWritingTo: URL(fileURLWithPath: output)),
            errors: try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        )
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus,
            output: try String(contentsOfFile: output, encoding: .utf8),
            errors: try String(contentsOfFile: errors, encoding: .utf8)
        )
    }
}

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
    private let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Writes a file, and the folders it stands in.
    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The files at any depth, by name, with their bytes.
    func files(in name: String = "") throws -> [String: Data] {
        let root = name.isEmpty ? url : url.appendingPathComponent(name)
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }
}
