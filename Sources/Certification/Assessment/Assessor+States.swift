extension Assessor {
    /// What is known of each fact at an assurance before the cross-checks are looked at, by the fact's index.
    package func states(of evidence: Evidence, at assurance: Assurance) -> [FactState] {
        var changing: Set<Int> = []
        return slots(of: evidence, changing: &changing)[assurance.rank].states
    }
}
