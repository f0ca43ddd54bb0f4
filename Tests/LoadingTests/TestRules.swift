@testable import Certification
import Diagnostics
import FEEL
import Loading

/// Rules with nothing but facts and parameters, made from the text of `facts.yaml`.
enum TestRules {
    /// The rules on a day.
    ///
    /// - Parameters:
    ///   - facts: The items of `facts`.
    ///   - parameters: The items of `parameters`.
    static func rules(facts: String, parameters: String = "[]") -> DatedRules {
        let files =
            [
                PackFile(name: "facts.yaml", source: SourceFile(path: "facts.yaml", text: "facts:\n\(facts)")),
                PackFile(
                    name: "parameters.yaml",
                    source: SourceFile(path: "parameters.yaml", text: "parameters:\n\(parameters)")
                ),
            ] + TestPack.files.filter { !["facts.yaml", "parameters.yaml"].contains($0.name) }
        var diagnostics: [Diagnostic] = []
        guard let declaration = RulePackLoader(files, folder: "rules").load(into: &diagnostics), diagnostics.isEmpty
        else {
            preconditionFailure("the rules of the test are wrong: \(diagnostics)")
        }
        return rules(declaration)
    }

    /// The rules of a declaration, its conditions left out.
    static func rules(_ declaration: RulePackDeclaration) -> DatedRules {
        let names = declaration.parameters.map(\.id.value)
        let pack = RulePack(
            header: declaration.header,
            digest: declaration.digest,
            layers: declaration.layers,
            facts: declaration.facts.map { fact($0, names, declaration.header) },
            checks: [],
            parameters: declaration.parameters.map { parameter in
                Parameter(
                    id: parameter.id.value,
                    label: parameter.label,
                    unit: parameter.unit.map(declaration.header.unit),
                    values: parameter.values.map { Parameter.DatedValue(from: $0.from, value: $0.value.value) },
                    bounds: nil,
                    basis: Basis(source: nil, place: nil, assumption: nil)
                )
            },
            criteria: [],
            groups: [],
            sections: [],
            levels: [],
            actions: [],
            resultNames: ResultNames(entries: [])
        )
        return DatedRules(pack, asOf: Day(daysSinceEpoch: 20_411) ?? pack.header.effectiveFrom)
    }

    private static func fact(
        _ declared: FactDeclaration,
        _ parameters: [String],
        _ header: RulePackHeader
    ) -> Fact {
        Fact(
            id: declared.id.value,
            kind: declared.type.value,
            unit: declared.unit.map(header.unit),
            label: declared.label,
            question: declared.question,
            help: declared.help,
            lowerBound: declared.lowerBound.flatMap { quantity($0.value, parameters) },
            upperBound: declared.upperBound.flatMap { quantity($0.value, parameters) },
            maximumAge: declared.maximumAge.flatMap { quantity($0.value, parameters) },
            documents: declared.documents.map { document in
                Fact.DocumentKind(
                    kind: document.kind.value,
                    validity: document.validity.flatMap { quantity($0.value, parameters) }
                )
            },
            options: declared.options.map { Fact.Option(id: $0.id.value, label: $0.label) },
            mayBeAbsent: declared.mayBeAbsent
        )
    }

    private static func quantity(_ declared: QuantityDeclaration, _ parameters: [String]) -> Quantity? {
        switch declared {
        case .literal(let value): .constant(value)
        case .parameter(let name): parameters.firstIndex(of: name).map { .parameter($0) }
        }
    }
}
