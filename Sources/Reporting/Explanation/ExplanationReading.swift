import Analysis
import Certification
import Diagnostics
import FEEL

/// An assessment with the places of its rules and facts, in one language.
struct ExplanationReading {
    let reading: Reading
    let declared: DeclaredRules
    private let factPlaces: [SourceRange?]
    /// What of the evidence counts from when to when, by the index of the fact.
    let terms: [Int: [FactTerm]]

    init(_ reading: Reading, declared: DeclaredRules, factPlaces: [SourceRange?]) {
        self.reading = reading
        self.declared = declared
        self.factPlaces = factPlaces
        terms = Dictionary(grouping: FactTerm.all(of: reading.assessment.evidence, by: reading.rules), by: \.fact)
    }

    var pack: RulePack { reading.pack }
    var language: Language { reading.language }

    // MARK: Places

    /// A place as `path:line`.
    static func words(for place: SourceRange) -> String {
        "\(place.file.path):\(place.file.position(at: place.offsets.lowerBound).line)"
    }

    /// Places behind what stands there, in brackets; nothing for none.
    func mark(_ places: SourceRange?...) -> Prose { mark(places) }

    /// Places behind what stands there, each line once, in brackets; nothing for none.
    func mark(_ places: [SourceRange?]) -> Prose {
        let words = places.compactMap { $0.map(Self.words) }
        let lines = words.indices.filter { !words[..<$0].contains(words[$0]) }.map { Prose.code(words[$0]) }
        return lines.isEmpty ? Prose() : " (" + lines.joined(separator: "; ") + ")"
    }

    /// Why a criterion has its outcome, as a sentence without a full stop.
    func reason(ofCriterion index: Int) -> String {
        Prose(reading.reason(ofCriterion: index, in: reading.designation)).capitalized.plain
    }

    /// Where a fact of the village is written; nothing where it isn't.
    func place(ofFact index: Int) -> SourceRange? {
        factPlaces.indices.contains(index) ? factPlaces[index] : nil
    }

    /// Where a criterion is declared.
    func place(ofCriterion index: Int) -> SourceRange? { declared.criteria[pack.criteria[index].path]?.id.range }

    /// Where a parameter is declared.
    func place(ofParameter index: Int) -> SourceRange? { declared.parameters[pack.parameters[index].id]?.id.range }

    // MARK: Rules

    /// The values that the programs of criteria read at the assurance of a designation.
    var slots: [Value] {
        reading.designation.slots(of: reading.assessment.evidence.village.code.kind, rules: reading.rules)
    }

    /// A condition with what each part of it came to.
    func part(_ condition: Program) -> ConditionPart {
        ConditionPart(condition, on: slots, fixedFrom: pack.villageKindSlot + 1, asOf: reading.rules.asOf)
    }

    /// The facts that a criterion reads and needs, those it needs last, each once.
    func facts(ofCriterion index: Int) -> [Int] {
        let criterion = pack.criteria[index]
        let read = (criterion.applies?.reads ?? []) + criterion.test.program.reads + criterion.needs
        var seen: Set<Int> = []
        return read.filter { $0 < pack.facts.count && seen.insert($0).inserted }
    }

    /// The parameters that decide a criterion, those of its conditions first, each once.
    func parameters(ofCriterion index: Int) -> [Int] {
        let criterion = pack.criteria[index]
        var quantities: [Quantity?] = []
        switch criterion.test {
        case .condition: break
        case .bands(_, _, let bands, let metAt): quantities = bands.flatMap { [$0.threshold, $0.points] } + [metAt]
        case .scale(_, let from, let to, _, let metAt): quantities = [from, to, metAt]
        }
        let weight = pack.groups.flatMap(\.members).first { $0.child == .criterion(index) }?.weight
        let named = (quantities + [weight]).compactMap { quantity -> Int? in
            if case .parameter(let index)? = quantity { index } else { nil }
        }
        let read = (criterion.applies?.reads ?? []) + criterion.test.program.reads
        let first = pack.slot(ofParameter: 0)
        var seen: Set<Int> = []
        return (read.filter { $0 >= first }.map { $0 - first } + named).filter { seen.insert($0).inserted }
    }

    /// The index of the band that a measure reached; nothing where it is open.
    func band(ofCriterion index: Int) -> Int? {
        EvaluationSteps(rules: reading.rules).band(of: index, at: reading.designation.criteria[index].measure)
    }

    /// What a criterion counts for.
    func worth(ofCriterion index: Int) -> CriterionWorth {
        CriterionWorth(ofCriterion: index, in: reading.designation, by: reading.rules)
    }

    /// The criteria behind a constraint, those that would add most to its score first, else in the pack's order.
    func criteria(behind constraint: LevelConstraint) -> [Int] {
        let criteria = reading.criteria(behind: constraint)
        guard case .score(let floor) = constraint.kind, case .group(let group) = floor.child else { return criteria }
        let gains = criteria.map { index -> Fraction in
            let lacking = Fraction.one - reading.designation.criteria[index].score.low
            return (worth(ofCriterion: index).share(ofGroup: group) ?? .zero) * lacking
        }
        return criteria.indices.sorted { (gains[$1], $0) < (gains[$0], $1) }.map { criteria[$0] }
    }
}
