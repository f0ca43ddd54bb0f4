import Diagnostics
import FEEL

extension PackCompiler {
    /// Resolves the bands of a measure and checks that they cover every value once, best first.
    mutating func bands(
        _ declared: [CriterionDeclaration.Band],
        direction: Criterion.BandDirection
    ) -> [Criterion.Band] {
        checkOtherwise(declared)
        let bands = declared.compactMap { band -> Criterion.Band? in
            let threshold = band.threshold.map {
                quantity($0, .number, role: LocalizedText(id: "ambang pita", en: "the threshold of a band"))
            }
            let points = quantity(band.points, .number, role: LocalizedText(id: "poin", en: "the points"))
            guard let points, threshold.map({ $0 != nil }) ?? true else { return nil }
            return Criterion.Band(threshold: threshold ?? nil, points: points)
        }
        // Only when every band stands can two neighbours be compared by their place.
        if bands.count == declared.count { checkOrder(bands, declared, direction: direction) }
        return bands
    }

    private mutating func checkOtherwise(_ declared: [CriterionDeclaration.Band]) {
        guard let last = declared.last else { return }
        if last.threshold != nil { diagnostics.append(.lastBandNotOtherwise(at: last.range)) }
        for band in declared.dropLast() where band.threshold == nil {
            diagnostics.append(.otherwiseNotLast(at: band.range))
        }
    }

    private mutating func checkOrder(
        _ bands: [Criterion.Band],
        _ declared: [CriterionDeclaration.Band],
        direction: Criterion.BandDirection
    ) {
        // A parameter may change on a day, so the order is checked on every such day; one message a place is enough.
        var outOfOrder: Set<Int> = []
        var rising: Set<Int> = []
        var pointless = false
        for day in daysOfChange {
            let thresholds = bands.map { band in band.threshold.flatMap { numbers(of: $0, on: day) } }
            let points = bands.map { numbers(of: $0.points, on: day) ?? .zero }
            for index in bands.indices.dropFirst() {
                if let left = thresholds[index - 1], let right = thresholds[index],
                    direction == .atLeast ? left <= right : left >= right
                {
                    outOfOrder.insert(index)
                }
                if points[index] > points[index - 1] { rising.insert(index) }
            }
            if points.contains(where: { $0 < .zero }) || (points.max() ?? .zero) <= .zero { pointless = true }
        }
        for index in outOfOrder.sorted() {
            let range = declared[index].threshold?.range ?? declared[index].range
            let values = valuePlaces(of: [bands[index - 1].threshold, bands[index].threshold])
            diagnostics.append(.bandsOutOfOrder(atLeast: direction == .atLeast, at: range, values: values))
        }
        for index in rising.sorted() {
            let values = valuePlaces(of: [bands[index - 1].points, bands[index].points])
            diagnostics.append(.pointsRise(at: declared[index].points.range, values: values))
        }
        if pointless, let first = declared.first { diagnostics.append(.noPoints(at: first.points.range)) }
    }
}
