import Certification
import Diagnostics
import FEEL
import LocatedYAML

/// Reads test files for one pack and collects what is wrong with them.
struct RuleTestReader {
    /// The facts of a base as they were read for one day.
    private struct BaseKey: Hashable {
        let name: String
        let day: Day
    }

    /// A base: its name, and its facts as they are written.
    private struct Base {
        let name: Located<String>
        let facts: YAMLNode?
    }

    /// What reads the structure.
    var structure = PackReader()
    /// The rules that the tests are about.
    let pack: RulePack
    /// The paths of criteria, groups and sections.
    let children: [String: Group.Child]

    private var plans: [Day: EvidencePlan] = [:]
    private var bases: [String: Base] = [:]
    private var baseFacts: [BaseKey: [FactEvidence]] = [:]
    private var baseFindings: Set<Diagnostic> = []
    /// The personal data of all files; the files are told apart by the path of the node.
    private var confidential: [String: [Range<Int>]] = [:]
    private var names: [String: SourceRange] = [:]

    init(pack: RulePack) {
        self.pack = pack
        let criteria = pack.criteria.indices.map { (pack.criteria[$0].path, Group.Child.criterion($0)) }
        let groups = pack.groups.indices.map { (pack.groups[$0].path, Group.Child.group($0)) }
        children = Dictionary(criteria + groups) { first, _ in first }
    }

    /// The findings so far.
    var diagnostics: [Diagnostic] { structure.diagnostics }

    /// Says where a file holds personal data, which has no place in tests either.
    mutating func screen(_ screen: PersonalDataScreen) {
        structure.diagnostics += screen.findings.map { .personalData($0.kind, at: $0.range) }
        confidential[screen.file.path] = screen.stretches
    }

    // MARK: Files and bases

    static let fileShape = MappingShape(
        LocalizedText(id: "berkas uji", en: "a test file"),
        optional: [
            "as of": .day,
            "bases": .entries(.mapping(baseShape)),
            "tests": .list(.mapping(testShape)),
        ]
    )

    /// The mapping of a whole file.
    mutating func file(_ root: YAMLNode) -> Mapping? { structure.mapping(root, Self.fileShape) }

    private static let baseShape = MappingShape(
        LocalizedText(id: "titik awal", en: "a base"),
        required: ["facts": .facts]
    )

    /// The bases of a file.
    mutating func readBases(_ mapping: Mapping) {
        guard let node = mapping["bases"] else { return }
        guard node.kind == .mapping else {
            structure.diagnostics.append(.notAMapping(LocalizedText(same: "'bases'"), at: node.range))
            return
        }
        for entry in node.entries {
            guard let name = structure.id(entry.key, .name, named: "bases") else { continue }
            if let first = bases[name.value] {
                structure.diagnostics.append(.duplicatePackID(name, first: first.name.range))
                continue
            }
            let facts = structure.mapping(entry.value, Self.baseShape)?["facts"]
            bases[name.value] = Base(name: name, facts: facts)
            _ = self.facts(ofBase: name.value, on: pack.header.effectiveFrom)
        }
    }

    /// The facts of a base on a day; what is wrong with them is said once.
    private mutating func facts(ofBase name: String, on day: Day) -> [FactEvidence]? {
        guard let base = bases[name] else { return nil }
        let key = BaseKey(name: name, day: day)
        if let known = baseFacts[key] { return known }
        var reader = factReader(on: day, in: base.name.range.file)
        if let facts = base.facts { reader.readFacts(facts) }
        structure.diagnostics += reader.diagnostics.diagnostics.filter { baseFindings.insert($0).inserted }
        baseFacts[key] = reader.facts
        return reader.facts
    }

    private mutating func factReader(on day: Day, in file: SourceFile) -> EvidenceDocumentReader {
        let plan = plans[day] ?? EvidencePlan(DatedRules(pack, asOf: day))
        plans[day] = plan
        var reader = EvidenceDocumentReader(plan: plan, confidential: confidential[file.path] ?? [])
        reader.takesUnknown = true
        return reader
    }

    // MARK: Tests

    private static let testShape = MappingShape(
        LocalizedText(id: "uji", en: "a test"),
        required: ["name": .text(isName: true), "expect": .mapping(expectShape)],
        optional: [
            "from": .string,
            "as of": .day,
            "village": .word(VillageCode.Kind.self),
            "assurance": .word(Assurance.self),
            "facts": .facts,
        ]
    )

    /// The tests of a file.
    mutating func tests(_ mapping: Mapping) -> [RuleTest] {
        let day = structure.day(mapping["as of"], named: "as of") ?? pack.header.effectiveFrom
        return structure.list(mapping["tests"], named: "tests").compactMap { test($0, on: day) }
    }

    /// A test; nothing for one with errors, since what it would show isn't what its author meant.
    private mutating func test(_ node: YAMLNode, on fileDay: Day) -> RuleTest? {
        let count = diagnostics.count
        guard let mapping = structure.mapping(node, Self.testShape) else { return nil }
        let name = structure.text(mapping["name"], named: "name", isName: true)
        let day = structure.day(mapping["as of"], named: "as of") ?? fileDay
        let kind: Located<VillageCode.Kind>? = structure.word(mapping["village"], named: "village")
        let assurance: Located<Assurance>? = structure.word(mapping["assurance"], named: "assurance")
        let facts = facts(of: mapping, on: day)
        let expectations = mapping["expect"].map { self.expectations($0) } ?? []
        guard let name, let place = mapping["name"]?.range else { return nil }
        if let first = names.updateValue(place, forKey: name.indonesian) {
            structure.diagnostics.append(.testNameTwice(name.indonesian, at: place, first: first))
        }
        guard !diagnostics[count...].contains(where: { $0.severity == .error }) else { return nil }
        return RuleTest(
            name: name,
            at: place,
            asOf: day,
            kind: kind?.value ?? .desa,
            assurance: assurance?.value,
            facts: facts,
            expectations: expectations
        )
    }

    private mutating func facts(of mapping: Mapping, on day: Day) -> [FactEvidence] {
        var reader = factReader(on: day, in: mapping.node.range.file)
        if let name = structure.string(mapping["from"], named: "from") {
            if let facts = facts(ofBase: name.value, on: day) {
                reader.facts = facts
            } else {
                let nearest = nearestName(to: name.value, among: bases.keys.sorted())
                structure.diagnostics.append(.unknownBase(name, known: bases.keys.sorted(), nearest: nearest))
            }
        }
        if let facts = mapping["facts"] { reader.readFacts(facts) }
        structure.diagnostics += reader.diagnostics.diagnostics
        return reader.facts
    }
}
