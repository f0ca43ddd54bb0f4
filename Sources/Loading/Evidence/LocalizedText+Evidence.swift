import Certification
import Diagnostics

// What the parts of an evidence file are called in messages.

extension LocalizedText {
    static let theEvidence = LocalizedText(id: "bukti", en: "the evidence")
    static let theVillage = LocalizedText(id: "'village'", en: "'village'")
    static let thePeriod = LocalizedText(id: "'period'", en: "'period'")
    static let aRecord = LocalizedText(id: "nilai dengan buktinya", en: "a value with what backs it")
    static let aDocument = LocalizedText(id: "dokumen", en: "a document")
    static let aVerification = LocalizedText(id: "'verified'", en: "'verified'")

    static func theFact(_ fact: Fact) -> LocalizedText { LocalizedText(same: "'\(fact.id)'") }
}
