public import Diagnostics

/// What the machine couldn't do with a path.
public struct InputError: Error, Hashable, Sendable {
    /// The path, as it was given or found.
    public let path: String
    /// Why, in a phrase without a full stop.
    public let reason: LocalizedText

    /// The whole message: the path and why.
    public var message: LocalizedText {
        LocalizedText(
            id: "'\(path)' tidak dapat dibaca: \(reason[.indonesian])",
            en: "'\(path)' can't be read: \(reason[.english])"
        )
    }

    /// Creates an error.
    public init(path: String, reason: LocalizedText) {
        self.path = path
        self.reason = reason
    }
}
