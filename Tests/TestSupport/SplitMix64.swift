import Foundation
public import Testing

/// Random numbers that are the same on every machine and in every run: Steele, Lea and Flood's SplitMix64 (2014).
///
/// For properties: `#expect(a == b, random.comment)` names the seed in a failure, and `DME_SEED=… swift test` uses another.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    /// What the numbers started from.
    public let seed: UInt64
    private var state: UInt64

    /// Starts from a seed, or from the environment's `DME_SEED` where that is set.
    public init(seed: UInt64) {
        let override = ProcessInfo.processInfo.environment["DME_SEED"].flatMap { UInt64($0) }
        self.seed = override ?? seed
        state = self.seed
    }

    /// The words that make a failure repeatable.
    public var comment: Comment { "repeat with DME_SEED=\(seed)" }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
