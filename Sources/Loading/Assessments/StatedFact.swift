import Certification
import FEEL
import LocatedYAML

/// What an assessment says of a fact: its statements, whose values wait for a pack that knows their type.
struct StatedFact: Sendable {
    /// A statement.
    struct Item: Sendable {
        let value: YAMLNode
        let asOf: Day?
        let source: String?
        let documents: [Document]
        let verification: Finding?
    }

    /// A verification.
    struct Finding: Sendable {
        let by: String
        let on: Day
        let note: String?
        /// The value found, where it differs from the claim.
        let value: YAMLNode?
    }

    /// What the evidence said of it.
    enum Evidence: String, CaseIterable {
        case given, missing, refused
    }

    let id: String
    let evidence: Evidence
    let items: [Item]
}
