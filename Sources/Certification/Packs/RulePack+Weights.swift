public import Diagnostics
import FEEL

extension RulePack {
    /// The same pack with each weight that is written on the spot as a parameter of its own, with a range around it.
    ///
    /// The parameters are added at the end, named `<path>.weight`. Only weights that matter count: those in a weighted
    /// mean or a sum of two children or more. In a geometric mean weights must stand in proportion to small whole numbers,
    /// so they stay.
    ///
    /// - Parameters:
    ///   - percent: How far the range reaches below and above the weight, from 1 to 99.
    ///   - basis: Why the weights vary.
    public func varyingWeights(by percent: Int, basis: LocalizedText) -> RulePack {
        var parameters = parameters
        let groups = groups.map { group in
            guard group.aggregate == .weightedMean || group.aggregate == .sum, group.members.count > 1 else {
                return group
            }
            return group.with(
                members: group.members.map { member in
                    guard case .constant(.number(let weight)) = member.weight,
                        let parameter = weightParameter(weight, of: member.child, percent, basis)
                    else { return member }
                    parameters.append(parameter)
                    return Group.Member(child: member.child, weight: .parameter(parameters.count - 1))
                }
            )
        }
        return with(parameters: parameters, groups: groups)
    }

    private func weightParameter(
        _ weight: Number,
        of child: Group.Child,
        _ percent: Int,
        _ basis: LocalizedText
    ) -> Parameter? {
        let (path, label) =
            switch child {
            case .group(let index): (groups[index].path, groups[index].label)
            case .criterion(let index): (criteria[index].path, criteria[index].label)
            }
        // Hundredths times a whole number: exact as long as the weight has no more than 30 digits.
        guard let hundredth = Number(exactly: "0.01"), let part = try? weight.multiplying(by: hundredth),
            let from = try? part.multiplying(by: Number(100 - percent)),
            let to = try? part.multiplying(by: Number(100 + percent))
        else { return nil }
        return Parameter(
            id: "\(path).weight",
            label: LocalizedText(id: "Bobot \(label.indonesian)", en: "Weight of \(label.english)"),
            unit: nil,
            values: [Parameter.DatedValue(from: nil, value: .number(weight))],
            bounds: Parameter.Bounds(from: .number(from), to: .number(to)),
            basis: Basis(source: nil, place: nil, assumption: basis)
        )
    }
}

extension Group {
    /// The same group with other weights.
    fileprivate func with(members: [Member]) -> Group {
        Group(path: path, label: label, aggregate: aggregate, metAt: metAt, basis: basis, members: members)
    }
}
