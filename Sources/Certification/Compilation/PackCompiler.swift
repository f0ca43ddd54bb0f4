public import Diagnostics
import FEEL

/// Turns a declaration into a rule pack: resolves names, checks types and bases, compiles expressions.
///
/// All findings are collected; an item with a finding is left out and the rest is still checked.
public struct PackCompiler {
    let declaration: RulePackDeclaration
    var diagnostics: [Diagnostic] = []
    var environment = Environment()
    var facts: [Fact] = []
    var factPlaces: [SourceRange] = []
    var factNames = NameRegister(of: LocalizedText(id: "fakta", en: "fact"))
    var parameters: [Parameter] = []
    var parameterPlaces: [SourceRange] = []
    var parameterNames = NameRegister(of: LocalizedText(id: "parameter", en: "parameter"))
    var usedParameters: Set<Int> = []
    var usedFacts: Set<Int> = []
    var criteria: [Criterion] = []
    var groups: [Group] = []
    /// The paths of criteria that can't be compiled, which was said.
    var brokenCriteria: [String] = []

    private init(_ declaration: RulePackDeclaration) {
        self.declaration = declaration
    }

    /// Compiles a pack.
    ///
    /// - Returns: The pack, or nothing when a finding is an error; warnings alone don't hinder.
    public static func compile(
        _ declaration: RulePackDeclaration,
        reporting diagnostics: inout [Diagnostic]
    ) -> RulePack? {
        let first = diagnostics.count
        let pack = compileWhatIsRight(declaration, reporting: &diagnostics)
        return diagnostics[first...].contains { $0.severity == .error } ? nil : pack
    }

    /// Compiles what is right in a pack.
    ///
    /// - Returns: The pack without the items that have errors: for a look at the rest, never for an assessment. Nothing
    ///   without sections or levels.
    public static func compileWhatIsRight(
        _ declaration: RulePackDeclaration,
        reporting diagnostics: inout [Diagnostic]
    ) -> RulePack? {
        var compiler = PackCompiler(declaration)
        let pack = compiler.compile()
        diagnostics += compiler.diagnostics
        return pack
    }

    private mutating func compile() -> RulePack? {
        // Facts first, since the parameters' slots follow theirs; bounds may name parameters, so names come before bodies.
        registerParameters()
        compileFacts()
        declareSlots()
        let checks = compileChecks()
        let sections = compileSections()
        guard !sections.isEmpty, !declaration.levels.isEmpty else {
            // What couldn't be read may have been them.
            if !declaration.lacksSections, declaration.unreadable.isEmpty {
                diagnostics.append(.noLevels(at: declaration.place))
            }
            return nil
        }
        let (levels, names) = compileLevels(sections: sections)
        let actions = compileActions()
        reportUnused()
        return RulePack(
            header: declaration.header,
            digest: declaration.digest,
            layers: declaration.layers,
            facts: facts,
            checks: checks,
            parameters: parameters,
            criteria: criteria,
            groups: groups,
            sections: sections,
            levels: levels,
            actions: actions,
            resultNames: names
        )
    }

    /// Declares facts, the village's kind and parameters, so that the slots are those that ``RulePack`` describes.
    private mutating func declareSlots() {
        for name in declaration.unreadable { environment.declareBroken(name) }
        for fact in facts { _ = environment.declare(fact.id, as: fact.valueType) }
        _ = environment.declare("village.kind", as: .string)
        for parameter in parameters { _ = environment.declare(parameter.id, as: parameter.valueType) }
    }

    /// Compiles an expression over facts and parameters, and notes what it reads.
    mutating func program(_ text: SourceText, as type: ValueType, role: LocalizedText) -> Program? {
        guard
            let program = Program.compile(
                text,
                in: environment,
                expecting: type,
                role: role,
                diagnostics: &diagnostics
            )
        else { return nil }
        for slot in program.reads {
            if slot < facts.count { usedFacts.insert(slot) }
            if slot > facts.count { usedParameters.insert(slot - facts.count - 1) }
        }
        return program
    }

    /// Resolves where a rule comes from.
    mutating func basis(_ declared: BasisDeclaration?, of what: LocalizedText, at range: SourceRange) -> Basis {
        guard let declared else {
            diagnostics.append(.missingBasis(what, at: range))
            return Basis(source: nil, place: nil, assumption: nil)
        }
        if declared.source == nil, declared.assumption == nil { diagnostics.append(.emptyBasis(at: declared.range)) }
        if let source = declared.source {
            let sources = declaration.header.sources.map(\.id)
            if !sources.contains(source.value), !declaration.unreadable.contains(source.value) {
                let nearest = nearestName(to: source.value, among: sources)
                diagnostics.append(.unknownSource(source.value, at: source.range, nearest: nearest))
            }
            if declared.place == nil { diagnostics.append(.placeMissing(at: declared.range)) }
        }
        let additions = declared.additions.map { basis($0, of: what, at: range) }
        let reasons = ([declared.assumption] + additions.map(\.assumption)).compactMap { $0 }
        return Basis(
            source: declared.source?.value,
            place: declared.place,
            assumption: reasons.isEmpty ? nil : reasons.joined(by: " "),
            additions: additions
        )
    }

    private mutating func reportUnused() {
        // After an error a rule may be missing, and with it the uses of what it reads.
        guard !diagnostics.contains(where: { $0.severity == .error }), declaration.unreadable.isEmpty,
            !declaration.lacksSections
        else { return }
        for (index, fact) in facts.enumerated() where !usedFacts.contains(index) {
            diagnostics.append(.unusedFact(fact.id, at: factPlaces[index]))
        }
        for (index, parameter) in parameters.enumerated() where !usedParameters.contains(index) {
            diagnostics.append(.unusedParameter(parameter.id, at: parameterPlaces[index]))
        }
    }
}
