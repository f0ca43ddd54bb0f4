import Analysis
import Certification
import Diagnostics
import FEEL

extension ExplanationReading {
    /// A fact on one line: its value, how well it is backed and by what, why it doesn't count, and where it is written.
    func line(onFact index: Int) -> Prose {
        let fact = pack.facts[index]
        var parts: [String] = []
        switch reading.assessment.evidence.facts[index] {
        case .missing, .refused: break
        case .claim(let value): parts = [reading.notation.value(value, of: fact), words(Phrases.assurance(.claimed))]
        case .statements(let statements): parts = statements.flatMap { words(for: $0, ofFact: index) }
        }
        if let reason = reason(ofFact: index) { parts.append(reading.words(for: reason)) }
        return "\(fact.label[language]): \(parts.joined(separator: "; "))" + mark(place(ofFact: index))
    }

    /// Why a fact doesn't count, where its backing doesn't say it already.
    private func reason(ofFact index: Int) -> UnknownReason? {
        let reason = reading.claimed.facts[index].unknownReason ?? reading.designation.facts[index].unknownReason
        if case .belowAssurance = reason { return nil }
        return reason
    }

    private func words(for statement: Statement, ofFact index: Int) -> [String] {
        let notation = reading.notation
        let fact = pack.facts[index]
        let value = notation.value(statement.value, of: fact)
        let said = statement.source.map { "\(value) (\($0))" } ?? value
        var parts: [String] = []
        if let verification = statement.verification {
            let (by, on) = (verification.by, notation.day(verification.on))
            if let found = verification.value, found != statement.value {
                let found = notation.value(found, of: fact)
                parts = [words(Phrases.claimed(said)), words(Phrases.verified(found, by: by, on: on))]
            } else {
                parts = [said, "\(words(Phrases.assurance(.verified))) (\(by), \(on))"]
            }
        } else {
            let backing: Assurance =
                statement.documents.contains { counts($0, forFact: index) } ? .documented : .claimed
            parts = [said, words(Phrases.assurance(backing))]
        }
        return parts + statement.documents.filter { !hasExpired($0, index) }.map { words(for: $0, ofFact: index) }
    }

    /// Whether a document is the one of which is said besides that it has run out.
    private func hasExpired(_ document: Document, _ index: Int) -> Bool {
        guard case .expired(let kind, let number, _)? = reason(ofFact: index) else { return false }
        return document.kind == kind && document.number == number
    }

    /// `SK Kepala Desa 141/12/2022, 1 Agustus 2022, berlaku sampai 31 Juli 2025`.
    private func words(for document: Document, ofFact index: Int) -> String {
        let name = [document.kind, document.number].compactMap { $0 }.joined(separator: " ")
        var parts = [name, reading.notation.day(document.date)]
        if !counts(document, forFact: index) {
            parts.append(words(Phrases.notAccepted))
        } else if let last = term(of: document, forFact: index)?.last {
            parts.append(Phrases.validUntil(reading.notation.day(last))[language])
        }
        return parts.joined(separator: ", ")
    }

    private func counts(_ document: Document, forFact index: Int) -> Bool { term(of: document, forFact: index) != nil }

    private func term(of document: Document, forFact index: Int) -> FactTerm? {
        terms[index]?.first { $0.part == .document(document) }
    }

    func words(_ phrase: LocalizedText) -> String { phrase[language] }
}
