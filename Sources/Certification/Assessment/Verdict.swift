/// What the three levels of an assessment say together.
public enum Verdict: Hashable, Sendable {
    /// The certain and the reachable level are the same: the index of the level.
    case final(Int)
    /// At least the first level; the second is still reachable.
    case atLeast(Int, reachable: Int)
    /// No level is certain yet; the given one is still reachable.
    case notYetDetermined(reachable: Int)
    /// No level can be reached with this evidence.
    case noLevel
}
