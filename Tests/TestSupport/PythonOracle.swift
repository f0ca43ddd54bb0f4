import Foundation

/// Python as a second opinion: of the project's `.venv` where there is one, else of the machine.
///
/// `.ci/run` installs what it needs; a machine without it skips the tests that ask it.
public enum PythonOracle {
    /// Whether Python is there with a module.
    public static func has(_ module: String) -> Bool {
        (try? run("import \(module)", input: ""))?.status == 0
    }

    /// What a script prints for an input.
    public static func output(of script: String, input: String) throws -> String {
        let result = try run(script, input: input)
        guard result.status == 0 else { throw Failure(text: result.output) }
        return result.output
    }

    /// A script that stopped with an error.
    public struct Failure: Error, CustomStringConvertible {
        private let text: String

        /// Creates a failure from what the script printed.
        init(text: String) { self.text = text }

        /// What the script printed.
        public var description: String { text }
    }

    private static var executable: URL {
        let local = Repository.root.appendingPathComponent(".venv/bin/python3")
        return FileManager.default.isExecutableFile(atPath: local.path) ? local : URL(fileURLWithPath: "/usr/bin/env")
    }

    private static func run(_ script: String, input: String) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = executable
        process.arguments = (executable.lastPathComponent == "env" ? ["python3"] : []) + ["-c", script]
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stdout
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
        try process.run()
        // The scripts read all of their input before they print.
        try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
