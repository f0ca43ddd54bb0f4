import FEEL

extension RulePack {
    /// The first cross-check that compares a fact with another fact; nothing where none does.
    ///
    /// Facts that contradict each other are all unknown. So where evidence of such a fact stops counting, a contradiction
    /// can end, and the other fact proves something again: fewer answers that count aren't always stricter.
    public func firstCheck(comparing fact: String) -> Check? {
        guard let index = facts.firstIndex(where: { $0.id == fact }) else { return nil }
        return checks.first { check in
            let reads = check.holds.reads.filter(facts.indices.contains)
            return reads.contains(index) && reads.contains { $0 != index }
        }
    }
}
