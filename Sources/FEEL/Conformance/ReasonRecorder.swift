/// Keeps why values became null, and lets another recorder look on too.
struct ReasonRecorder<Inner: Recorder>: Recorder {
    /// The most reasons that are kept; those beyond are forgotten.
    private static var largestCount: Int { 100 }

    private(set) var inner: Inner
    private(set) var reasons: [Failure] = []
    /// That the evaluation took more steps than it may, if it did.
    private(set) var exhaustion: Failure?

    init(_ inner: Inner) {
        self.inner = inner
    }

    mutating func open(_ node: Int32) { inner.open(node) }

    mutating func close(_ node: Int32, _ value: Value) { inner.close(node, value) }

    mutating func note(_ failure: Failure) {
        if failure.kind == .tooManySteps { exhaustion = exhaustion ?? failure }
        if reasons.count < Self.largestCount { reasons.append(failure) }
    }
}
