/// A score as it is written in a rule test: compared at as many decimals as it has.
public struct ExpectedScore: Hashable, Sendable {
    /// The digits as written, such as `66.7`.
    public let text: String
    /// How many stand behind the point.
    public let decimals: Int

    /// The most decimals that can be compared.
    public static let mostDecimals = 20

    /// Reads digits with a point between them; nothing for anything else.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy(digits.contains) }), let whole = parts.first,
            whole.count == 1 || whole.first != UInt8(ascii: "0")
        else { return nil }
        decimals = parts.count == 2 ? parts[1].count : 0
        guard decimals <= Self.mostDecimals else { return nil }
        self.text = text
    }

    /// Whether a score, rounded half to even to as many decimals, is this one.
    public func matches(_ score: Fraction) -> Bool { score.rounded(decimals: decimals) == text }
}
