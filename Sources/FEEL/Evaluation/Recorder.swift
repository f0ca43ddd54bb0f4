/// What looks on while a program is evaluated: nothing, or what explains it afterwards.
///
/// The evaluator is generic over it, so that there is one definition of meaning and no cost where nobody looks on.
protocol Recorder {
    /// A node is about to be evaluated.
    mutating func open(_ node: Int32)
    /// The node that was opened last has its value.
    mutating func close(_ node: Int32, _ value: Value)
    /// A failure became null; in conforming programs only.
    mutating func note(_ failure: Failure)
}

extension Recorder {
    @inline(__always) mutating func note(_ failure: Failure) {}
}

/// Looks away.
struct NoRecorder: Recorder {
    @inline(__always) mutating func open(_ node: Int32) {}
    @inline(__always) mutating func close(_ node: Int32, _ value: Value) {}
}
