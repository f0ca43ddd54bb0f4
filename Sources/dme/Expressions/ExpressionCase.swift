import Diagnostics
import FEEL
import LocatedYAML

/// An expression with its inputs and the value it must have: one line of a file of cases.
struct ExpressionCase {
    let suite: String
    let name: String
    let tier: String
    let expected: ExpectedValue
    private let expression: String
    private let inputs: [(name: String, value: Value, type: ValueType)]
    private let types: [String: ValueType]
    /// Nothing where any result will do as it is.
    private let resultType: ValueType?

    /// Reads a line; nothing for one that isn't a case.
    init?(_ node: YAMLNode) {
        guard let expression = node["expression"], let expectedNode = node["expected"],
            let expected = ExpectedValue(expectedNode)
        else { return nil }
        let reader = TypedType(declared: node["types"])
        var inputs: [(name: String, value: Value, type: ValueType)] = []
        for entry in node["inputs"]?.entries.map({ $0 }) ?? [] {
            guard let value = TypedValue.read(entry.value) else { return nil }
            let name = entry.key.text
            inputs.append((name, value, node["inputTypes"]?[name].map { reader.read($0) } ?? .any))
        }
        self.expression = expression.text
        self.expected = expected
        self.inputs = inputs
        suite = node["suite"]?.text ?? ""
        name = node["case"]?.text ?? ""
        tier = node["tier"]?.text ?? "A"
        types = reader.all
        resultType = node["resultType"].flatMap { $0.equals("null") ? nil : reader.read($0) }
    }

    /// What the expression comes to; nothing if it isn't accepted.
    func result(isConforming: Bool, asOf: Day) -> Value? {
        let text = SourceText(expression, path: "\(suite)/\(name)")
        var environment = Environment()
        for input in inputs { environment.declare(input.name, as: input.type) }
        var diagnostics: [Diagnostic] = []
        guard isConforming else {
            let role = LocalizedText(id: "ekspresi", en: "the expression")
            return Program.compile(text, in: environment, expecting: nil, role: role, diagnostics: &diagnostics)?
                .evaluate(inputs.map(\.value), asOf: asOf).value
        }
        return ConformingProgram.compile(text, in: environment, types: types, diagnostics: &diagnostics).map {
            program in
            let values = inputs.map { $0.value.coerced(to: $0.type) }
            let value = program.evaluate(values, asOf: asOf).value
            return resultType.map(value.coerced(to:)) ?? value
        }
    }
}
