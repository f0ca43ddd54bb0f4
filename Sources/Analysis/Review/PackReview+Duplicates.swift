import Certification
import Diagnostics
import FEEL

extension PackReview {
    /// Everything that decides how a criterion is judged, wherever it stands and whatever it is called.
    private struct Judgement: Hashable {
        let applies: Expression?
        let test: Expression
        let bands: [Criterion.Band]
        let scale: [Quantity?]
        let metAt: Quantity?
        let needs: [Int]

        init(_ criterion: Criterion) {
            applies = criterion.applies.map { Self.parsed($0.text) }
            test = Self.parsed(criterion.test.program.text)
            needs = criterion.needs
            switch criterion.test {
            case .condition: (bands, scale, metAt) = ([], [], nil)
            case .bands(_, _, let bands, let metAt): (self.bands, scale, self.metAt) = (bands, [], metAt)
            case .scale(_, let from, let to, _, let metAt): (bands, scale, self.metAt) = ([], [from, to], metAt)
            }
        }

        private static func parsed(_ text: SourceText) -> Expression {
            var diagnostics: [Diagnostic] = []
            return Expression.parse(text, diagnostics: &diagnostics)
        }
    }

    /// Criteria of one group that are judged alike, so that one thing counts twice.
    func duplicateFindings() -> [Diagnostic] {
        pack.groups.flatMap { group -> [Diagnostic] in
            let criteria = group.members.compactMap { member -> Criterion? in
                if case .criterion(let index) = member.child { pack.criteria[index] } else { nil }
            }
            // What differs in more than blanks and brackets needn't be read.
            let alike = Dictionary(grouping: criteria.indices) { squeezed(criteria[$0].test.program.text) }
            var first: [Judgement: String] = [:]
            return alike.values.filter { $0.count > 1 }.flatMap(\.self).sorted().compactMap { index in
                let criterion = criteria[index]
                let judgement = Judgement(criterion)
                guard let other = first[judgement] else {
                    first[judgement] = criterion.path
                    return nil
                }
                guard let place = declared.criteria[criterion.path]?.id.range,
                    let otherPlace = declared.criteria[other]?.id.range
                else { return nil }
                return .judgedTwice(criterion.path, as: other, at: place, first: otherPlace)
            }
        }
    }

    private func squeezed(_ text: SourceText) -> [UInt8] {
        text.text.utf8.filter { !Self.blanks.contains($0) }
    }

    private static let blanks = Set(" \n\r\t()".utf8)
}
