public import Diagnostics

/// What the machine couldn't do with a path.
public struct InputError: Error, Hashable, Sendable {
    /// The path, as it was given or found.
    public let path: String
    /// Why, in a phrase without a full stop.
    public let reason: LocalizedText

    /// Whether it was to be read, and not written.
    private let isReading: Bool

    /// The whole message: the path and why.
    public var message: LocalizedText {
        LocalizedText(
            id: "'\(path)' tidak dapat \(isReading ? "dibaca" : "ditulis"): \(reason[.indonesian])",
            en: "'\(path)' can't be \(isReading ? "read" : "written"): \(reason[.english])"
        )
    }

    /// Creates an error of reading.
    public init(path: String, reason: LocalizedText) {
        self.init(path: path, reason: reason, isReading: true)
    }

    /// Creates an error of writing.
    public init(unwritable path: String, reason: LocalizedText) {
        self.init(path: path, reason: reason, isReading: false)
    }

    private init(path: String, reason: LocalizedText, isReading: Bool) {
        self.path = path
        self.reason = reason
        self.isReading = isReading
    }
}
