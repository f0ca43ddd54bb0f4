import Certification
import Diagnostics
import FEEL

extension Reading {
    /// The levels as a ladder, the lowest first.
    var ladder: LadderChart {
        let steps = pack.levels.indices.reversed().map { level in
            let isProven = designation.certainLevel.map { $0 <= level } ?? false
            let isClaimed = claimed.certainLevel.map { $0 <= level } ?? false
            let isReachable = reachableLevel.map { $0 <= level } ?? false
            let stretch: RangeChart.Stretch? =
                switch (isProven, isClaimed, isReachable) {
                case (true, _, _): .proven
                case (false, true, true): .claimed
                case (false, true, false): .refuted
                case (false, false, true): .open
                case (false, false, false): nil
                }
            return LadderChart.Step(
                label: pack.levels[level].label[language],
                stretch: stretch,
                state: Phrases.stepState(stretch, pack.header.designationAssurance)[language]
            )
        }
        return LadderChart(title: Phrases.ladder[language], steps: steps)
    }

    /// The three figures of each section.
    var sectionChart: RangeChart {
        RangeChart(
            anchor: "tiga-angka",
            title: Phrases.figures[language],
            rows: pack.sections.map(row),
            isRadar: false
        )
    }

    /// The figures of the groups in each section that has more than one; few of them make a shape.
    var groupCharts: [RangeChart] {
        pack.sections.compactMap { section in
            let groups = pack.groups[section].members.compactMap { member in
                if case .group(let index) = member.child { index } else { nil }
            }
            guard groups.count > 1 else { return nil }
            let rows = groups.map(row)
            return RangeChart(
                anchor: "gambar-" + pack.groups[section].path,
                title: pack.groups[section].label[language],
                rows: rows,
                // Counts of few things each make no shape.
                isRadar: Self.corners.contains(rows.count) && rows.allSatisfy { $0.parts == 1 }
            )
        }
    }

    /// From a triangle on there is a shape; one of many corners can't be read.
    private static let corners = 3...6

    private func row(ofGroup index: Int) -> RangeChart.Row {
        let group = pack.groups[index]
        let label = group.label[language]
        let (proven, said) = (designation.groups[index], claimed.groups[index])
        guard proven.outcome != .notApplicable else {
            let words = Phrases.outcome(.notApplicable)[language]
            return RangeChart.Row(
                label: label,
                proven: 0,
                claimed: 0,
                reachable: 0,
                parts: 1,
                marks: [],
                figures: [words]
            )
        }
        switch group.aggregate {
        case .allMet, .countMet: return countedRow(of: group)
        case .weightedMean, .geometricMean, .minimum, .sum:
            let ends = [proven.score.low, said.score.low, reach(of: proven.score, said.score).high]
            let texts = ends.map { score(ScoreRange($0), ofGroup: index, in: designation) }
            let shares = ends.map { share($0, of: proven.largest) }
            return RangeChart.Row(
                label: label,
                proven: shares[0],
                claimed: shares[1],
                reachable: shares[2],
                parts: 1,
                marks: marks(ofGroup: index),
                figures: figures(texts)
            )
        }
    }

    /// A group whose members are counted: how many are met, are met by the claims, and could still be met.
    private func countedRow(of group: Group) -> RangeChart.Row {
        let members = group.members.map(\.child).filter { outcome(of: $0, in: designation) != .notApplicable }
        let isOpen: (Group.Child, Evaluation) -> Bool = { member, evaluation in
            ![.notMet, .notApplicable].contains(outcome(of: member, in: evaluation))
        }
        let counts = [
            members.count { outcome(of: $0, in: designation) == .met },
            members.count { outcome(of: $0, in: claimed) == .met },
            members.count {
                outcome(of: $0, in: designation) == .met || isOpen($0, designation) && isOpen($0, claimed)
            },
        ]
        let whole = max(members.count, 1)
        return RangeChart.Row(
            label: group.label[language],
            proven: Double(counts[0]) / Double(whole),
            claimed: Double(counts[1]) / Double(whole),
            reachable: Double(counts[2]) / Double(whole),
            parts: whole,
            marks: [],
            figures: figures(counts.map { "\($0) \(Phrases.outOf[language]) \(members.count)" })
        )
    }

    /// The three figures in words; what adds nothing to the one before is left out.
    private func figures(_ texts: [String]) -> [String] {
        var figures = [Phrases.proven(texts[0], pack.header.designationAssurance)]
        if texts[1] != texts[0] { figures.append(Phrases.claimed(texts[1])) }
        if texts[2] != texts[0] || texts[1] != texts[0] { figures.append(Phrases.reachable(texts[2])) }
        return figures.map { $0[language] }
    }

    private func marks(ofGroup index: Int) -> [RangeChart.Mark] {
        let thresholds = thresholds(ofGroup: index)
        return thresholds.indices.compactMap { place in
            let score = thresholds[place].score
            // Levels that ask for the same score share a mark.
            guard place == 0 || thresholds[place - 1].score != score else { return nil }
            let value = notation.short(score, decimals: 1)
            let levels = thresholds.filter { $0.score == score }.map { quoted(level: $0.level) }
            return RangeChart.Mark(
                place: share(score, of: designation.groups[index].largest),
                value: value,
                words: "\(Phrases.threshold[language]) \(value): \(levels.joined(separator: ", "))"
            )
        }
    }

    /// A part of a whole for drawing, from 0 to 1.
    private func share(_ part: Fraction, of whole: Fraction) -> Double {
        guard let share = part.divided(by: whole), let number = Double(share.rounded(decimals: 6)) else { return 0 }
        return min(max(number, 0), 1)
    }
}
