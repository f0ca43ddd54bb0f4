public import FEEL

/// A document that backs a value.
public struct Document: Hashable, Sendable {
    /// What kind of document it is.
    public let kind: String
    /// Its number.
    public let number: String?
    /// Its title.
    public let title: String?
    /// Its date.
    public let date: Day
    /// The last day it is valid by its own words.
    public let validUntil: Day?
    /// Where a copy lies, as written.
    public let file: String?
    /// The digest of the copy, 64 hexadecimal digits.
    public let sha256: String?

    /// Creates a document.
    public init(
        kind: String,
        number: String?,
        title: String?,
        date: Day,
        validUntil: Day?,
        file: String?,
        sha256: String?
    ) {
        self.kind = kind
        self.number = number
        self.title = title
        self.date = date
        self.validUntil = validUntil
        self.file = file
        self.sha256 = sha256
    }
}
