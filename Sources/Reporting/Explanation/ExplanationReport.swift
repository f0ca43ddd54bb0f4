public import Analysis
public import Certification
public import Diagnostics

/// What an explanation is made from: the rules, where they stand, and the villages.
public struct ExplanationReport: Sendable {
    /// One village.
    public struct Village: Sendable {
        let assessment: Assessment
        let factPlaces: [SourceRange?]

        /// Takes a village.
        ///
        /// - Parameters:
        ///   - assessment: What was found of it.
        ///   - factPlaces: Where its facts are written, by the index of the fact.
        public init(_ assessment: Assessment, factPlaces: [SourceRange?]) {
            self.assessment = assessment
            self.factPlaces = factPlaces
        }
    }

    let rules: DatedRules
    let declared: DeclaredRules
    let villages: [Village]
    let criterion: Int?

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - villages: The villages, assessed with these rules.
    ///   - rules: The rules.
    ///   - declared: What the rules' files declare.
    ///   - criterion: The index of the one criterion that is explained; nothing for what keeps the villages from the levels.
    public init(of villages: [Village], by rules: DatedRules, _ declared: DeclaredRules, criterion: Int? = nil) {
        self.villages = villages
        self.rules = rules
        self.declared = declared
        self.criterion = criterion
    }

    /// A village in one language.
    func reading(of village: Village, in language: Language) -> ExplanationReading {
        ExplanationReading(
            Reading(village.assessment, rules: rules, language: language),
            declared: declared,
            factPlaces: village.factPlaces
        )
    }

    /// The villages as blocks, each with a heading of its own.
    func blocks(in language: Language) -> [Block] {
        villages.flatMap { village in
            var page = ExplanationPage(reading(of: village, in: language))
            if let criterion { page.add(criterion: criterion) } else { page.addLevels() }
            return page.blocks
        }
    }
}
