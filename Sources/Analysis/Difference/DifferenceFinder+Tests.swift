import Certification
import Diagnostics

extension DifferenceFinder {
    /// How a criterion is judged.
    mutating func compareTests(
        _ old: CriterionDeclaration,
        _ new: CriterionDeclaration,
        _ subject: Subject,
        isSum: Bool
    ) {
        switch (old.test, new.test) {
        case (.condition(let before), .condition(let after)):
            expression(.metWhen, of: subject, before, after, direction: ConditionDirection.of)
        case (.bands(let before, let oldWay, let oldBands), .bands(let after, let newWay, let newBands)):
            expression(.measure, of: subject, before, after)
            if oldWay == newWay, oldBands.count == newBands.count {
                compareBands(oldBands, newBands, subject, rising: rising(newBands, newWay), isSum: isSum)
            } else {
                let words = [ChangeWords.bands(oldBands, oldWay), ChangeWords.bands(newBands, newWay)]
                note(
                    .bands,
                    of: subject,
                    old: words[0],
                    new: words[1],
                    .unclear,
                    at: oldBands.first?.range,
                    newBands.first?.range
                )
            }
        case (.scale(let before, let oldScale), .scale(let after, let newScale)):
            expression(.measure, of: subject, before, after)
            compareScales(oldScale, newScale, subject)
        default:
            let words = (ChangeWords.test(old.test), ChangeWords.test(new.test))
            note(.test, of: subject, old: words.0, new: words.1, .unclear)
        }
        quantity(.metAt, of: subject, old.metAt, new.metAt, raising: .stricter)
    }

    /// Which way it goes when an end of a band is raised.
    ///
    /// What is at least an end loses by it when the better bands come first, and gains when they come last.
    private func rising(_ bands: [CriterionDeclaration.Band], _ way: Criterion.BandDirection) -> PackChange.Direction {
        let points = bands.map { newValues.value(of: $0.points.value) }
        let steps = zip(points, points.dropFirst()).map { first, second -> Bool? in
            guard let first, let second, first != second else { return nil }
            return second.isLess(than: first)
        }
        guard let first = steps.first, let isFalling = first, steps.allSatisfy({ $0 == isFalling }) else {
            return .unclear
        }
        return isFalling == (way == .atLeast) ? .stricter : .moreLenient
    }

    private mutating func compareBands(
        _ old: [CriterionDeclaration.Band],
        _ new: [CriterionDeclaration.Band],
        _ subject: Subject,
        rising: PackChange.Direction,
        isSum: Bool
    ) {
        let isBest = bestBands(old).union(bestBands(new))
        for (index, (before, after)) in zip(old, new).enumerated() {
            let detail = String(index + 1)
            quantity(.threshold, of: subject, detail: detail, before.threshold, after.threshold, raising: rising)
            // More points for the best band make every other band worth less; in a sum the points themselves count.
            let raising: PackChange.Direction =
                isBest.contains(index) ? (isSum || isBest.count > 1 ? .unclear : .stricter) : .moreLenient
            quantity(.points, of: subject, detail: detail, before.points, after.points, raising: raising)
        }
    }

    /// The numbers of the bands that give most; all of them where that isn't known.
    private func bestBands(_ bands: [CriterionDeclaration.Band]) -> Set<Int> {
        let points = bands.map { oldValues.value(of: $0.points.value) ?? newValues.value(of: $0.points.value) }
        var best: Set<Int> = []
        for index in points.indices {
            let isBeaten = points.contains { other in
                guard let other, let own = points[index] else { return false }
                return own.isLess(than: other) ?? false
            }
            if !isBeaten { best.insert(index) }
        }
        return best
    }

    private mutating func compareScales(
        _ old: CriterionDeclaration.Scale,
        _ new: CriterionDeclaration.Scale,
        _ subject: Subject
    ) {
        var raising = PackChange.Direction.unclear
        if old.outside == .cutOff, new.outside == .cutOff, let from = newValues.value(of: new.from.value),
            let to = newValues.value(of: new.to.value), let isAscending = from.isLess(than: to)
        {
            raising = isAscending ? .stricter : .moreLenient
        }
        quantity(.scaleFrom, of: subject, old.from, new.from, raising: raising)
        quantity(.scaleTo, of: subject, old.to, new.to, raising: raising)
        word(.outsideScale, of: subject, old.outside.rawValue, new.outside.rawValue, .unclear)
    }
}
