import Certification
import Diagnostics
import FEEL

extension PackReview {
    /// Numbers and durations that stand in a rule and not in `parameters.yaml`, where they would have a basis.
    ///
    /// 0, 1 and 100 are the ends of scales and shares and say nothing of their own; points that count the bands from 0 up are a
    /// ladder, and `met at` names one of them; a position in a list, a number of decimals and an exponent belong to the calculation.
    func numberFindings() -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for fact in pack.facts { findings += numberFindings(of: fact) }
        for check in pack.checks { findings += literals(in: check.holds.text, check.id) }
        for criterion in pack.criteria { findings += numberFindings(of: criterion) }
        for group in pack.groups {
            let metAt = [group.metAt].compactMap { $0 }
            let written = declared.groups[group.path]
            findings += quantities(zip(metAt, [written?.metAt].compactMap { $0 }), group.path)
            for member in group.members {
                let path = pack.path(of: member.child)
                let weight = declared.criteria[path]?.weight ?? declared.groups[path]?.weight
                findings += quantities(zip([member.weight], [weight].compactMap { $0 }), path)
            }
        }
        for level in pack.levels { findings += literals(in: level.requires.text, level.id) }
        return findings
    }

    /// Ages and validities decide whether evidence counts; bounds only tell what can't be.
    private func numberFindings(of fact: Fact) -> [Diagnostic] {
        guard let written = declared.facts[fact.id] else { return [] }
        let ages = zip([fact.maximumAge].compactMap { $0 }, [written.maximumAge].compactMap { $0 })
        let terms = zip(fact.documents.compactMap(\.validity), written.documents.compactMap(\.validity))
        return quantities(ages, fact.id) + quantities(terms, fact.id)
    }

    private func numberFindings(of criterion: Criterion) -> [Diagnostic] {
        guard let written = declared.criteria[criterion.path] else { return [] }
        let path = criterion.path
        var findings = criterion.applies.map { literals(in: $0.text, path) } ?? []
        findings += literals(in: criterion.test.program.text, path)
        switch (criterion.test, written.test) {
        case (.condition, _): return findings
        case (.bands(_, _, let bands, _), .bands(_, _, let places)):
            findings += quantities(zip(bands.compactMap(\.threshold), places.compactMap(\.threshold)), path)
            // Points that are no more than there are steps only count the bands.
            let telling = zip(bands.map(\.points), places.map(\.points)).filter { points, _ in
                !(1..<bands.count).contains { points == .constant(.number(Number($0))) }
            }
            findings += quantities(telling, path)
        case (.scale(_, let from, let to, _, let metAt), .scale(_, let scale)):
            findings += quantities(zip([from, to], [scale.from, scale.to]), path)
            findings += quantities(zip([metAt].compactMap { $0 }, [written.metAt].compactMap { $0 }), path)
        default: break
        }
        return findings
    }

    private func quantities(
        _ pairs: some Sequence<(Quantity, Located<QuantityDeclaration>)>,
        _ subject: String
    ) -> [Diagnostic] {
        pairs.compactMap { quantity, written in
            guard case .constant(let value) = quantity, NumberSearch.isTelling(value) else { return nil }
            return .numberInRule(value, subject: subject, at: written.range)
        }
    }

    private func literals(in text: SourceText, _ subject: String) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let expression = Expression.parse(text, diagnostics: &diagnostics)
        return NumberSearch.literals(in: expression).map { value, range in
            .numberInRule(value, subject: subject, at: text.range(of: range))
        }
    }
}

/// Looks for numbers and durations in an expression as it was written.
enum NumberSearch {
    /// Functions whose last argument says how to calculate and not what is asked.
    private static let roundings: Set<String> = [
        "decimal", "floor", "ceiling", "round up", "round down", "round half up", "round half down",
    ]

    /// Whether a value is a number or duration that says more than "none", "all" and "one".
    static func isTelling(_ value: Value) -> Bool {
        switch value {
        case .number(let number): ![.zero, .one, Number(100)].contains(number)
        case .yearMonthDuration, .dayTimeDuration: true
        default: false
        }
    }

    /// The telling values, in the order of the text.
    static func literals(in expression: Expression) -> [(value: Value, range: Range<Int>)] {
        switch expression.kind {
        case .literal(let value): isTelling(value) ? [(value, expression.range)] : []
        case .missing, .name: []
        case .list(let parts), .junction(_, let parts): parts.flatMap(literals)
        case .context(let entries): entries.flatMap { literals(in: $0.value) }
        case .negation(let part), .path(let part, _), .instanceOf(let part, _), .oneSidedRange(_, let part):
            literals(in: part)
        case .arithmetic(.power, let base, _),
            .filter(let base, _) where isPosition(expression):
            literals(in: base)
        case .range(let one, let two, _, _), .arithmetic(_, let one, let two), .comparison(_, let one, let two),
            .filter(let one, let two):
            literals(in: one) + literals(in: two)
        case .between(let one, let two, let three), .conditional(let one, let two, let three):
            [one, two, three].flatMap(literals)
        case .isIn(let value, let tests): literals(in: value) + tests.flatMap { literals(in: $0.operand) }
        case .quantified(_, let iterations, let body), .loop(let iterations, let body):
            iterations.flatMap { literals(in: $0.source) } + literals(in: body)
        case .call(let name, let arguments):
            (roundings.contains(name.text) ? arguments.prefix(1) : arguments[...]).flatMap { literals(in: $0.value) }
        }
    }

    /// Whether the second part is an exponent or a position in a list.
    private static func isPosition(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .arithmetic(.power, _, _): true
        case .filter(_, let index): if case .literal(.number) = index.kind { true } else { false }
        default: false
        }
    }
}
