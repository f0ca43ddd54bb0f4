package import FEEL

/// A part of a fact's evidence that counts from one day to another: a value, its verification, or a document.
///
/// The days are those by which the ``Assessor`` decides what of the evidence counts, so a calendar made of them can't
/// disagree with an assessment.
package struct FactTerm: Sendable {
    /// Which part.
    package enum Part: Hashable, Sendable {
        /// The value itself, which describes a day and may grow too old.
        case value(of: Day)
        /// What somebody from outside found, which may grow too old.
        case verification(Verification)
        /// A document of a kind that the fact accepts.
        case document(Document)
    }

    /// The index of the fact.
    package let fact: Int
    /// Which part of its evidence.
    package let part: Part
    /// The first day on which it counts.
    package let first: Day
    /// The last day on which it counts, by the rules of one day; nothing for ever.
    package let last: Day?

    /// Whether it counts on a day.
    package func counts(on day: Day) -> Bool { first <= day && last.map { day <= $0 } ?? true }

    /// The terms of a village's evidence by the rules of one day: ascending by fact, within a fact in the order written, of
    /// a statement its value, its verification and its documents.
    ///
    /// The same evidence gives as many terms, in the same order, by the rules of every day.
    package static func all(of evidence: Evidence, by rules: DatedRules) -> [FactTerm] {
        var terms: [FactTerm] = []
        for (fact, found) in evidence.facts.enumerated() {
            switch found {
            case .missing, .refused: break
            case .claim: terms.append(value(of: fact, asOf: nil, in: evidence, by: rules))
            case .statements(let statements):
                for statement in statements { terms += all(of: statement, fact, in: evidence, by: rules) }
            }
        }
        return terms
    }

    private static func all(of statement: Statement, _ fact: Int, in evidence: Evidence, by rules: DatedRules) -> [Self]
    {
        let dated = rules.facts[fact]
        var terms = [value(of: fact, asOf: statement.asOf, in: evidence, by: rules)]
        if let verification = statement.verification {
            let last = dated.lastDay(of: verification.on)
            terms.append(FactTerm(fact: fact, part: .verification(verification), first: verification.on, last: last))
        }
        for document in statement.documents {
            let backing = dated.backing(by: document.kind)
            guard backing.counts else { continue }
            let last = DatedFact.lastValidDay(of: document, validity: backing.validity)
            terms.append(FactTerm(fact: fact, part: .document(document), first: document.date, last: last))
        }
        return terms
    }

    /// A value that names no day describes the end of the period as far as it has come, so that it is never too old within
    /// the period, and from its end on as old as the end is.
    private static func value(of fact: Int, asOf: Day?, in evidence: Evidence, by rules: DatedRules) -> FactTerm {
        let day = asOf ?? evidence.periodTo
        return FactTerm(
            fact: fact,
            part: .value(of: day),
            first: asOf ?? evidence.periodFrom,
            last: rules.facts[fact].lastDay(of: day)
        )
    }
}
