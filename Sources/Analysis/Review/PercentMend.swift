import Certification
import Diagnostics
import FEEL

/// The mend of a share that is compared with a percentage: 0.80 instead of 80.
struct PercentMend {
    let note: Diagnostic.Note
    /// The mend, where it is one change: not for a parameter whose assumed range is a percentage too, or which other rules
    /// read as well.
    let fixIts: [Diagnostic.FixIt]

    /// Looks at a comparison; nothing where it isn't one of a share with more than 1 and at most 100.
    init?(_ part: TimedPart, declared: DeclaredRules, pack: RulePack) {
        guard case .comparison = part.kind, part.part.children.count == 2 else { return nil }
        let sides = part.part.children
        for (share, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
            guard share.bounds.single == nil, share.bounds.numbers.map(Self.isShare) ?? false,
                case .number(let number)? = other.bounds.single
            else { continue }
            switch other.kind {
            case .constant: self.init(number, at: other.range, parameter: nil, isOneChange: true)
            case .slot(let slot):
                let index = slot - pack.facts.count - 1
                guard pack.parameters.indices.contains(index) else { return nil }
                self.init(.parameter(index), number, at: other.range, declared: declared, pack: pack)
            default: return nil
            }
            return
        }
        return nil
    }

    /// Looks at a threshold of a share: a number on the spot or a parameter with one value.
    init?(_ quantity: Quantity, _ number: Number, at range: SourceRange, declared: DeclaredRules, pack: RulePack) {
        switch quantity {
        case .constant: self.init(number, at: range, parameter: nil, isOneChange: true)
        case .parameter(let index):
            let id = pack.parameters[index].id
            guard let values = declared.parameters[id]?.values, values.count == 1 else { return nil }
            let isOneChange = pack.parameters[index].bounds == nil && pack.useCount(ofParameter: index) == 1
            self.init(number, at: values[0].value.range, parameter: id, isOneChange: isOneChange)
        }
    }

    private init?(_ number: Number, at range: SourceRange, parameter: String?, isOneChange: Bool) {
        guard number > .one, number <= Number(100), let share = try? number.divided(by: Number(100)) else { return nil }
        let place = parameter.map {
            LocalizedText(id: "; nilainya di parameter '\($0)'", en: "; its value is that of the parameter '\($0)'")
        }
        note = Diagnostic.Note(
            LocalizedText(
                id: "bagian dihitung dari 0 sampai 1: \(number) persen ditulis \(share)\(place?.indonesian ?? "")",
                en: "a share is counted from 0 to 1: \(number) per cent is written \(share)\(place?.english ?? "")"
            ),
            at: parameter == nil ? nil : range
        )
        fixIts = isOneChange ? [.guess(range, "\(share)")] : []
    }

    /// Whether all numbers lie within 0…1.
    static func isShare(_ numbers: Interval<Number>) -> Bool {
        guard let low = numbers.low, let high = numbers.high else { return false }
        return low >= .zero && high <= .one
    }
}
