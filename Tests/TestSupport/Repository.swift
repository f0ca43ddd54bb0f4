public import Foundation

/// The folder that holds the package.
public enum Repository {
    /// Its place on this machine.
    public static var root: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }
}
