import Certification
import Diagnostics
import LocatedYAML

extension RuleTestReader {
    static let expectShape = MappingShape(
        LocalizedText(same: "'expect'"),
        optional: [
            "level": .either([.string, .mapping(levelShape)]),
            "outcomes": .entries(.word(OutcomeWord.self)),
            "scores": .entries(.either([.score, .mapping(scoreShape)])),
            "reasons": .entries(.list(.string)),
        ]
    )

    /// What a test expects, in the order of the keys in the documentation.
    mutating func expectations(_ node: YAMLNode) -> [RuleTestExpectation] {
        let count = diagnostics.count
        guard let mapping = structure.mapping(node, Self.expectShape) else { return [] }
        let found =
            levels(mapping["level"]) + entries(mapping["outcomes"], named: "outcomes") { $0.outcome($1) }
            + entries(mapping["scores"], named: "scores") { $0.score($1) }
            + entries(mapping["reasons"], named: "reasons") { $0.reasons($1) }
        if found.isEmpty, diagnostics.count == count { structure.diagnostics.append(.nothingExpected(at: node.range)) }
        return found
    }

    private mutating func entries(
        _ node: YAMLNode?,
        named key: String,
        _ read: (inout RuleTestReader, YAMLEntries.Entry) -> RuleTestExpectation?
    ) -> [RuleTestExpectation] {
        guard let node else { return [] }
        guard node.kind == .mapping else {
            structure.diagnostics.append(.notAMapping(LocalizedText(same: "'\(key)'"), at: node.range))
            return []
        }
        return node.entries.compactMap { read(&self, $0) }
    }

    /// The criterion, group or section that a path leads to.
    private mutating func child(_ key: YAMLNode) -> Group.Child? {
        if let child = children[key.text] { return child }
        let nearest = nearestName(to: key.text, among: children.keys.sorted())
        structure.diagnostics.append(.unknownTestedRule(Located(key.text, at: key.range), nearest: nearest))
        return nil
    }

    // MARK: Outcomes and scores

    private mutating func outcome(_ entry: YAMLEntries.Entry) -> RuleTestExpectation? {
        let child = child(entry.key)
        let word: Located<OutcomeWord>? = structure.word(entry.value, named: entry.key.text)
        guard let child, let word else { return nil }
        return RuleTestExpectation(.outcome(child, word.value.outcome), at: word.range)
    }

    private static let scoreShape = MappingShape(
        LocalizedText(id: "rentang skor", en: "a range of scores"),
        optional: ["low": .score, "high": .score]
    )

    private mutating func score(_ entry: YAMLEntries.Entry) -> RuleTestExpectation? {
        let child = child(entry.key)
        var (low, high): (ExpectedScore?, ExpectedScore?)
        if entry.value.kind == .mapping {
            guard let mapping = structure.mapping(entry.value, Self.scoreShape) else { return nil }
            low = digits(mapping["low"], named: "low")
            high = digits(mapping["high"], named: "high")
        } else {
            low = digits(entry.value, named: entry.key.text)
            high = low
        }
        guard let child, low != nil || high != nil else { return nil }
        return RuleTestExpectation(.score(child, low: low, high: high), at: entry.value.range)
    }

    private mutating func digits(_ node: YAMLNode?, named key: String) -> ExpectedScore? {
        guard let text = structure.string(node, named: key) else { return nil }
        guard let score = ExpectedScore(text.value) else {
            let mend = NumberMend.suggestion(for: text.value, asInteger: false, isPercentage: true)
            structure.diagnostics.append(.badExpectedScore(text, suggestion: mend))
            return nil
        }
        return score
    }

    // MARK: Reasons

    private mutating func reasons(_ entry: YAMLEntries.Entry) -> RuleTestExpectation? {
        let child = child(entry.key)
        let names = structure.list(entry.value, named: entry.key.text).compactMap { node in
            structure.string(node, named: entry.key.text)
        }
        let facts = names.compactMap { name -> Int? in
            if let index = pack.factIndex(of: name.value) { return index }
            let nearest = nearestName(to: name.value, among: pack.facts.map(\.id))
            structure.diagnostics.append(.unknownFact(name.value, in: "", nearest: nearest, at: name.range))
            return nil
        }
        guard let child, facts.count == names.count, entry.value.kind == .sequence else { return nil }
        guard case .criterion(let index) = child else {
            structure.diagnostics.append(.reasonsOfAGroup(entry.key.text, at: entry.key.range))
            return nil
        }
        let expected = Set(facts).sorted()
        return RuleTestExpectation(.causes(criterion: index, facts: expected), at: entry.value.range)
    }

    // MARK: Levels

    private static let levelShape = MappingShape(
        LocalizedText(same: "'level'"),
        optional: ["certain": .string, "claimed": .string, "reachable": .string]
    )

    private mutating func levels(_ node: YAMLNode?) -> [RuleTestExpectation] {
        guard let node else { return [] }
        guard node.kind == .mapping else {
            guard let word = structure.string(node, named: "level") else { return [] }
            switch word.value {
            case "undetermined": return [RuleTestExpectation(.undetermined, at: word.range)]
            case "none": return [RuleTestExpectation(.level(.reachable, nil), at: word.range)]
            default: return level(word, .certain, words: ["undetermined", "none"]).map { [$0] } ?? []
            }
        }
        guard let mapping = structure.mapping(node, Self.levelShape) else { return [] }
        return RuleTestExpectation.LevelFigure.allCases.compactMap { figure in
            guard let word = structure.string(mapping[figure.rawValue], named: figure.rawValue) else { return nil }
            guard word.value != "none" else { return RuleTestExpectation(.level(figure, nil), at: word.range) }
            return level(word, figure, words: ["none"])
        }
    }

    private mutating func level(
        _ word: Located<String>,
        _ figure: RuleTestExpectation.LevelFigure,
        words: [String]
    ) -> RuleTestExpectation? {
        let ids = pack.levels.map(\.id)
        guard let index = ids.firstIndex(of: word.value) else {
            let nearest = nearestName(to: word.value, among: ids + words)
            structure.diagnostics.append(.unknownExpectedLevel(word, known: ids + words, nearest: nearest))
            return nil
        }
        return RuleTestExpectation(.level(figure, index), at: word.range)
    }
}
