public import Certification

/// A fact of which something else is known after a part of a change.
public struct FactChange: Sendable {
    /// What is known of it at one assurance, before and after the part.
    public struct States: Hashable, Sendable {
        /// What the old assessment knew.
        public let first: FactState
        /// What was known before the part.
        public let before: FactState
        /// What is known after the part.
        public let after: FactState

        /// Whether another value counts, or none any more, or one for the first time.
        public var isChanged: Bool {
            before != after && (before.unknownReason == nil || after.unknownReason == nil)
        }

        /// Whether what was known isn't any more.
        public var isLost: Bool { before.unknownReason == nil && after.unknownReason != nil }
    }

    /// Its index in the old pack.
    public let fact: Int
    /// At the assurance for a designation.
    public let proven: States
    /// By the village's claims.
    public let claimed: States
    /// Whether the new evidence and its verifications make known again what was lost; false where nothing was.
    public let isRenewed: Bool

    /// Whether something was known before, at one of the two assurances, and isn't any more.
    public var isLost: Bool { proven.isLost || claimed.isLost }
}

extension FactChange {
    /// The facts of which another value counts after a part, by index.
    ///
    /// - Parameters:
    ///   - first: The old assessment.
    ///   - before: The assessment before the part.
    ///   - after: The one after it, by the same pack.
    ///   - last: The one after evidence and verification, by the same pack.
    ///   - assurance: The assurance for a designation.
    static func all(
        _ first: Assessment,
        _ before: Assessment,
        _ after: Assessment,
        _ last: Assessment,
        at assurance: Assurance
    ) -> [FactChange] {
        after.evidence.facts.indices.compactMap { fact in
            func states(_ assurance: Assurance) -> States {
                States(
                    first: first.evaluation(at: assurance).facts[fact],
                    before: before.evaluation(at: assurance).facts[fact],
                    after: after.evaluation(at: assurance).facts[fact]
                )
            }
            func isRenewed(_ states: States, _ assurance: Assurance) -> Bool {
                !states.isLost || last.evaluation(at: assurance).facts[fact].unknownReason == nil
            }
            let (proven, claimed) = (states(assurance), states(.claimed))
            guard proven.isChanged || claimed.isChanged else { return nil }
            return FactChange(
                fact: fact,
                proven: proven,
                claimed: claimed,
                isRenewed: (proven.isLost || claimed.isLost) && isRenewed(proven, assurance)
                    && isRenewed(claimed, .claimed)
            )
        }
    }
}
