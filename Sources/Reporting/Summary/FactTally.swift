/// In how many villages a fact keeps a criterion open.
struct FactTally: Sendable {
    /// Because nothing that counts is said of it.
    var unanswered = 0
    /// Because it is said and not proven.
    var unproven = 0

    /// For either reason.
    var open: Int { unanswered + unproven }
}
