import Certification
import Diagnostics
import FEEL

extension RulePack {
    /// How often a parameter is used; rather too often than too seldom.
    func useCount(ofParameter index: Int) -> Int {
        let id = parameters[index].id
        let programs =
            criteria.flatMap { [$0.applies, $0.test.program].compactMap { $0 } } + checks.map(\.holds)
            + levels.map(\.requires)
        let named = programs.reduce(0) { $0 + $1.text.text.ranges(of: id).count }
        return named + quantities.count { if case .parameter(index) = $0 { true } else { false } }
    }

    /// Everything outside of expressions that is a number or day on the spot or a parameter.
    private var quantities: [Quantity] {
        let ofFacts = facts.flatMap { fact in
            [fact.lowerBound, fact.upperBound, fact.maximumAge].compactMap { $0 }
                + fact.documents.compactMap(\.validity)
        }
        let ofCriteria = criteria.flatMap { criterion -> [Quantity] in
            switch criterion.test {
            case .condition: []
            case .bands(_, _, let bands, let metAt):
                bands.flatMap { [$0.threshold, $0.points].compactMap { $0 } } + [metAt].compactMap { $0 }
            case .scale(_, let from, let to, _, let metAt): [from, to] + [metAt].compactMap { $0 }
            }
        }
        let ofGroups = groups.flatMap { group -> [Quantity] in
            let metAt: Quantity? = group.metAt
            return [metAt].compactMap { $0 } + group.members.map(\.weight)
        }
        return ofFacts + ofCriteria + ofGroups
    }
}
