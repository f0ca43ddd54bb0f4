import Foundation
import Testing

extension TemporaryFolder {
    /// Makes the folder a git repository whose first commit holds all there is in it.
    ///
    /// It commits under a name of its own, so that the machine's settings don't matter.
    func commitToGit() throws {
        for arguments in [["init", "-q"], ["add", "."], ["commit", "-qm", "Begin"]] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments =
                ["git", "-C", path(""), "-c", "user.name=n", "-c", "user.email=n@example.org"] + arguments
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0, "git \(arguments)")
        }
    }
}
