import Certification
import Diagnostics

extension Phrases {
    static let assumptions = LocalizedText(id: "Asumsi", en: "Assumptions")
    static let parameter = LocalizedText(id: "Angka", en: "Number")
    static let value = LocalizedText(id: "Nilai", en: "Value")
    static let range = LocalizedText(id: "Rentang", en: "Range")

    static func assumed(_ assumptions: RulePack.Assumptions) -> LocalizedText {
        let (numbers, rules) = (assumptions.parameters.count, assumptions.assumedRuleCount)
        return LocalizedText(
            id: "\(numbers) dari \(assumptions.parameterCount) angka dalam aturan adalah asumsi, dan \(rules) dari "
                + "\(assumptions.ruleCount) aturan diukur dengan cara yang seluruhnya atau sebagian diasumsikan. "
                + "Bila asumsi ini diganti, hasilnya dapat berubah.",
            en:
                "\(numbers) of the \(assumptions.parameterCount) numbers in the rules are assumptions, and \(rules) of the "
                + "\(assumptions.ruleCount) rules are assumed in whole or in the way they are measured. "
                + "Other assumptions can give another result."
        )
    }

    static let provenance = LocalizedText(id: "Asal-usul hasil ini", en: "Where this result comes from")
    static let pack = LocalizedText(id: "Paket aturan", en: "Rule pack")
    static let packDigest = LocalizedText(id: "Sidik aturan (SHA-256)", en: "Digest of the rules (SHA-256)")
    static let base = LocalizedText(id: "Paket dasar", en: "Base pack")
    static let added = LocalizedText(id: "Ditambahkan oleh", en: "Added by")
    static let tightened = LocalizedText(id: "Diperketat oleh", en: "Made stricter by")
    static let evidence = LocalizedText(id: "Berkas data", en: "Evidence file")
    static let evidenceDigest = LocalizedText(id: "Sidik data (SHA-256)", en: "Digest of the evidence (SHA-256)")
    static let engine = LocalizedText(id: "Versi mesin penilai", en: "Engine version")
    static let remake = LocalizedText(id: "Cara membuat laporan ini lagi", en: "To make this report again")
    static let sources = LocalizedText(id: "Sumber aturan", en: "Sources of the rules")
    static let version = LocalizedText(id: "versi", en: "version")

    static func sourceKind(_ kind: RulePackHeader.Source.Kind) -> LocalizedText {
        switch kind {
        case .law: LocalizedText(id: "undang-undang", en: "law")
        case .regulation: LocalizedText(id: "peraturan", en: "regulation")
        case .official: LocalizedText(id: "keterangan resmi", en: "official")
        case .press: LocalizedText(id: "pers", en: "press")
        case .opinion: LocalizedText(id: "opini", en: "opinion")
        case .data: LocalizedText(id: "data", en: "data")
        }
    }
}
