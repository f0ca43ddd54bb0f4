import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension EvidenceDocumentReader {
    /// What came of a node that should hold a fact's value.
    enum Reading {
        /// A value of the fact's type, within its bounds.
        case value(Value)
        /// Nothing is written.
        case empty
        /// Something that can't be used; a diagnostic says why.
        case refused
    }

    /// The value of a fact, read as its declared type.
    mutating func value(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> Reading {
        if node.kind == .scalar, node.style == .plain {
            let first = node.withBytes({ $0.first })
            if first == nil {
                diagnostics.append(.nothingWritten(fact.fact.id, at: node.range))
                return .empty
            }
            if first == UInt8(ascii: "n") || first == UInt8(ascii: "~"), isNullWord(node) {
                if fact.fact.mayBeAbsent { return .value(.null) }
                diagnostics.append(.nullNotAllowed(fact.fact.id, at: node.range))
                return .refused
            }
        }
        if fact.kind == .choices { return choices(node, for: fact) }
        guard node.kind == .scalar else {
            diagnostics.append(.wrongShape(.theFact(fact.fact), .scalar, at: node.range))
            return .refused
        }
        guard let value = scalar(node, for: fact) else {
            reportWrongType(node, for: fact)
            return .refused
        }
        return isWithinBounds(value, of: fact, at: node) ? .value(value) : .refused
    }

    /// A scalar as the declared type, if it is one.
    private func scalar(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> Value? {
        switch fact.kind {
        case .boolean: node.withBytes(ScalarReading.boolean).map(Value.boolean)
        case .integer: node.withBytes(ScalarReading.integer).map(Value.number)
        case .decimal: node.withBytes(ScalarReading.decimal).map(Value.number)
        case .date: node.withBytes(ScalarReading.day).map(Value.date)
        case .text: EmptyWords.contain(node.text) ? nil : .string(node.text)
        case .choice, .choices: option(node, of: fact).map { fact.options[$0] }
        }
    }

    private func option(_ node: YAMLNode, of fact: EvidencePlan.PlannedFact) -> Int? {
        fact.fact.options.firstIndex { node.equals($0.id) }
    }

    private mutating func choices(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) -> Reading {
        guard node.kind == .sequence else {
            let isOption = node.kind == .scalar && option(node, of: fact) != nil
            diagnostics.append(.choicesNotAList(fact.fact, text: isOption ? node.text : nil, at: node.range))
            return .refused
        }
        var chosen: [Int] = []
        var isGood = true
        for element in node.elements {
            guard element.kind == .scalar, let option = option(element, of: fact) else {
                diagnostics.append(.unknownOption(element.text, of: fact.fact, at: element.range))
                isGood = false
                continue
            }
            if chosen.contains(option) {
                diagnostics.append(.repeatedOption(element.text, at: element.range))
                isGood = false
            }
            chosen.append(option)
        }
        return isGood ? .value(.list(chosen.map { fact.options[$0] })) : .refused
    }

    private mutating func reportWrongType(_ node: YAMLNode, for fact: EvidencePlan.PlannedFact) {
        let text = node.text
        switch fact.kind {
        case .boolean: diagnostics.append(.notABoolean(.theFact(fact.fact), text, at: node.range))
        case .integer: diagnostics.append(.notAnInteger(fact, text, at: node.range))
        case .decimal: diagnostics.append(.notADecimal(fact, text, at: node.range))
        case .date: diagnostics.append(.badEvidenceDay(.theFact(fact.fact), text, at: node.range))
        case .text: diagnostics.append(.emptyWord(fact.fact, text, at: node.range))
        case .choice, .choices: diagnostics.append(.unknownOption(text, of: fact.fact, at: node.range))
        }
    }

    private mutating func isWithinBounds(
        _ value: Value,
        of fact: EvidencePlan.PlannedFact,
        at node: YAMLNode
    ) -> Bool {
        if let bound = fact.lowerBound, isBefore(value, bound.value) {
            diagnostics.append(.outOfBounds(fact.fact, bound, isLower: true, at: node.range))
            return false
        }
        if let bound = fact.upperBound, isBefore(bound.value, value) {
            diagnostics.append(.outOfBounds(fact.fact, bound, isLower: false, at: node.range))
            return false
        }
        return true
    }

    /// Whether a number is less, or a day earlier, than another one.
    private func isBefore(_ left: Value, _ right: Value) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left < right
        case (.date(let left), .date(let right)): left < right
        default: false
        }
    }
}
