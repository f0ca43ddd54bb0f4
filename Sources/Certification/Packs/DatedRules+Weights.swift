extension DatedRules {
    /// What the members of a group weigh in its score, in their order; in a sum with the points that they can give.
    package func weights(ofGroup index: Int) -> [Fraction] { groups[index].weights }
}
