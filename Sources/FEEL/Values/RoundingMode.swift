/// Which of its two neighbours a number is rounded to when digits are dropped.
public enum RoundingMode: Hashable, Sendable, CaseIterable {
    /// Away from zero.
    case up
    /// Towards zero.
    case down
    /// To the nearer one; a half goes away from zero.
    case halfUp
    /// To the nearer one; a half goes towards zero.
    case halfDown
    /// To the nearer one; a half goes to the even one.
    case halfEven
    /// Towards negative infinity.
    case floor
    /// Towards positive infinity.
    case ceiling

    /// Whether a magnitude whose lower digits are dropped grows by one.
    ///
    /// - Parameters:
    ///   - quotient: What is kept.
    ///   - remainder: What is dropped, of `divisor`.
    ///   - divisor: The unit of what is kept, a power of ten.
    ///   - isInexact: Whether something more than `remainder`, but less than one of it, is dropped.
    ///   - isNegative: Whether the number is below zero.
    @inline(__always)
    func grows(
        _ quotient: UInt128,
        remainder: UInt128,
        of divisor: UInt128,
        isInexact: Bool,
        isNegative: Bool
    ) -> Bool {
        let half = divisor >> 1
        switch self {
        case .up: return remainder > 0 || isInexact
        case .down: return false
        case .floor: return isNegative && (remainder > 0 || isInexact)
        case .ceiling: return !isNegative && (remainder > 0 || isInexact)
        case .halfUp: return remainder >= half
        case .halfDown: return remainder > half || (remainder == half && isInexact)
        case .halfEven: return remainder > half || (remainder == half && (isInexact || !quotient.isMultiple(of: 2)))
        }
    }
}
