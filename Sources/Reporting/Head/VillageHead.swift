import Certification
import Diagnostics
import FEEL

/// What stands at the head of everything that is said of villages: what it is and of whom, on which day, at which assurance,
/// by which rules, and what a reader must know before.
struct VillageHead {
    let language: Language
    /// The day, the assurance and the rules.
    private let basis: [Block.Entry]
    /// What a reader must know of the rules.
    private let ruleWarnings: [String]

    /// The head of what one set of rules says on one day.
    ///
    /// - Parameter assurance: At which that is certain which is said to be; nothing for that of a designation.
    init(_ header: RulePackHeader, asOf day: Day, assurance: Assurance? = nil, language: Language) {
        self.init(
            day: Notation(language: language).day(day),
            assurance: Phrases.assurance(assurance ?? header.designationAssurance)[language],
            edition: Self.edition(header, language),
            warnings: Self.warnings(header, on: day, language),
            language: language
        )
    }

    /// A head in words.
    init(day: String, assurance: String, edition: String, warnings: [String], language: Language) {
        self.language = language
        basis = [(Phrases.asOf, day), (Phrases.assuranceHead, assurance), (Phrases.rulesHead, edition)].map {
            Block.Entry($0[language], Prose($1))
        }
        ruleWarnings = warnings
    }

    // MARK: Blocks

    /// The head of a document on one village.
    func document(_ title: LocalizedText, on village: HeadVillage) -> [Block] {
        let title = "\(title[language]): \(village.evidence.village.name)"
        return [.heading(1, Prose(title), anchor: "judul")] + notices(village.warnings(in: language) + ruleWarnings)
            + [.entries(entries(on: village) + basis)]
    }

    /// The head of a document on several villages, before the first of them.
    func document(_ title: LocalizedText, warnings: [String] = []) -> [Block] {
        [.heading(1, Prose(title[language]), anchor: "judul")] + notices(warnings + ruleWarnings) + [.entries(basis)]
    }

    /// The head of one of several villages.
    func part(on village: HeadVillage) -> [Block] {
        let name = village.evidence.village.name
        return [.heading(2, Prose(name), anchor: "")] + notices(village.warnings(in: language))
            + [.entries(entries(on: village))]
    }

    private func notices(_ warnings: [String]) -> [Block] { warnings.map { .notice(Prose($0)) } }

    private func entries(on subject: HeadVillage) -> [Block.Entry] {
        let (evidence, village) = (subject.evidence, subject.evidence.village)
        let place = [village.district, village.regency, village.province].compactMap(\.self).joined(separator: ", ")
        var entries = [(Phrases.code, village.code.text)]
        if !place.isEmpty { entries.append((Phrases.place, place)) }
        let before = subject.earlier.map(period).flatMap { $0 == period(of: evidence) ? nil : $0 + " → " } ?? ""
        entries.append((Phrases.period, before + period(of: evidence)))
        if let note = evidence.note { entries.append((Phrases.note, note)) }
        return entries.map { Block.Entry($0[language], Prose($1)) }
    }

    private func period(of evidence: Evidence) -> String {
        [evidence.periodFrom, evidence.periodTo].map(Notation(language: language).day)
            .joined(separator: " \(Phrases.until[language]) ")
    }

    // MARK: Rules

    /// A pack with its version: `Desa Migran Emas, dme-2025 0.1.0 (sementara)`.
    static func edition(_ header: RulePackHeader, _ language: Language) -> String {
        "\(header.label[language]), \(header.id) \(header.version) (\(Phrases.status(header.status)[language]))"
    }

    /// What a reader must know of rules on a day: that they bind nobody, or aren't in force.
    static func warnings(_ header: RulePackHeader, on day: Day, _ language: Language) -> [String] {
        let notation = Notation(language: language)
        var warnings: [LocalizedText] = []
        if let caution = Phrases.caution(header.status) { warnings.append(caution) }
        if !header.isInForce(on: day) {
            let (from, to) = (header.effectiveFrom, header.effectiveTo)
            warnings.append(Phrases.notInForce(from: notation.day(from), to: to.map(notation.day)))
        }
        return warnings.map { $0[language] }
    }
}
