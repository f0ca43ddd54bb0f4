/// What a calculation could not do: a result of its own, neither a value nor unknown.
public struct Failure: Hashable, Sendable {
    /// What went wrong.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        /// Something was divided by zero.
        case divisionByZero
        /// A result is larger than a number, a day or a duration can be.
        case overflow
        /// A function isn't defined for what it was given, such as the root of a negative number.
        case invalidArgument
        /// The facts contradict each other, such as a part that is larger than its whole.
        case contradictoryData
        /// The question doesn't arise, such as a share of a whole that is too small to be judged.
        case notApplicable
        /// The evaluation took more steps than it may.
        case tooManySteps
        /// A list has more items than it may.
        case tooManyItems
    }

    /// What went wrong.
    public let kind: Kind
    /// The node of the program that could not be calculated, which leads to the place in the rule; -1 if there is none.
    public let node: Int32
    /// The facts that were read for it.
    public let causes: Causes

    /// Creates a failure.
    public init(_ kind: Kind, node: Int32 = -1, causes: Causes = .none) {
        self.kind = kind
        self.node = node
        self.causes = causes
    }
}

extension Failure: CustomStringConvertible {
    /// The failure for developers, such as `failure(overflow)`; it is no FEEL.
    public var description: String { "failure(\(kind))" }
}

extension Failure.Kind {
    /// The failure that an arithmetic error is.
    public init(_ error: Number.ArithmeticError) {
        switch error {
        case .overflow: self = .overflow
        case .divisionByZero: self = .divisionByZero
        case .invalid: self = .invalidArgument
        }
    }
}
