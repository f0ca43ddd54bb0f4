/// A version as Semantic Versioning 2.0.0 writes and orders it: three numbers, and perhaps the name of a pre-release.
///
/// What the standard calls build metadata (`+…`) isn't allowed, since two such versions would count as the same.
public struct SemanticVersion: Hashable, Sendable {
    /// The version as it is written.
    public let text: String
    /// Three numbers, as digits without leading zeros, so that none is too large.
    private let numbers: [Substring]
    /// The parts of the pre-release's name; none for a release.
    private let preRelease: [Substring]

    /// Reads a version; nothing for a text that isn't one.
    public init?(_ text: String) {
        let halves = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let preRelease = halves.dropFirst().flatMap { $0.split(separator: ".", omittingEmptySubsequences: false) }
        guard numbers.count == 3, numbers.allSatisfy(Self.isNumber),
            preRelease.allSatisfy({ part in
                !part.isEmpty && part.utf8.allSatisfy { Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
                    && (Self.isNumber(part) || !part.utf8.allSatisfy(Self.isDigit))
            })
        else { return nil }
        self.text = text
        self.numbers = numbers
        self.preRelease = preRelease
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isDigit) && (text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0"))
    }
}

extension SemanticVersion: Comparable {
    /// The precedence of section 11 of the standard: a pre-release comes before its release.
    public static func < (lhs: SemanticVersion, rhs: SemanticVersion) -> Bool {
        for (left, right) in zip(lhs.numbers, rhs.numbers) where left != right { return precedes(left, right) }
        if lhs.preRelease.isEmpty || rhs.preRelease.isEmpty { return !lhs.preRelease.isEmpty && rhs.preRelease.isEmpty }
        for (left, right) in zip(lhs.preRelease, rhs.preRelease) where left != right {
            // Numbers come before names.
            switch (isNumber(left), isNumber(right)) {
            case (true, true): return precedes(left, right)
            case (false, false): return left.utf8.lexicographicallyPrecedes(right.utf8)
            case (let isNumeric, _): return isNumeric
            }
        }
        return lhs.preRelease.count < rhs.preRelease.count
    }

    /// Whether the first of two numbers without leading zeros is the smaller.
    private static func precedes(_ left: Substring, _ right: Substring) -> Bool {
        left.utf8.count == right.utf8.count
            ? left.utf8.lexicographicallyPrecedes(right.utf8) : left.utf8.count < right.utf8.count
    }
}
