import Certification
import Diagnostics

extension MarkdownPage {
    /// All sections with their groups and criteria, in the pack's order.
    mutating func addDetails() {
        builder.heading(2, words(Phrases.details))
        let backing = words(Phrases.backing(reading.pack.header.designationAssurance))
        builder.paragraph("\(words(Phrases.detailsHint)) \(backing).")
        for section in reading.pack.sections { add(group: section, at: 3) }
    }

    /// A group: how it stands, then its groups as a table and one by one, or its criteria.
    private mutating func add(group index: Int, at level: Int) {
        let group = reading.pack.groups[index]
        builder.heading(level, escaped(group.label[reading.language]))
        // How an inner group stands, the table of the outer one says already.
        if reading.pack.sections.contains(index) {
            let score = reading.score(ofGroup: index, in: reading.designation)
            builder.paragraph(
                "\(words(Phrases.outcomeHead)): \(reading.outcome(ofGroup: index)) · "
                    + "\(words(Phrases.scoreHead)): \(escaped(score))"
            )
        }
        var (groups, criteria): ([Int], [Int]) = ([], [])
        for member in group.members {
            switch member.child {
            case .group(let child): groups.append(child)
            case .criterion(let child): criteria.append(child)
            }
        }
        let heads = [Phrases.part, Phrases.outcomeHead, Phrases.scoreHead, Phrases.claimedScore].map(words)
        builder.table(heads, groups.map { groupRow($0) })
        add(criteria: criteria)
        for child in groups { add(group: child, at: level + 1) }
    }

    private mutating func add(criteria: [Int]) {
        let heads = [Phrases.criterion, Phrases.outcomeHead, Phrases.scoreHead, Phrases.reason].map(words)
        builder.table(heads, criteria.map { criterionRow($0) })
        let advised = criteria.filter { reading.claimed.criteria[$0].outcome == .unknown }
        builder.list(
            advised.compactMap { index in
                let criterion = reading.pack.criteria[index]
                guard let advice = criterion.advice?[reading.language] else { return nil }
                return
                    "**\(escaped(criterion.label[reading.language]))**, \(words(Phrases.ifAbsent)): \(escaped(advice))"
            }
        )
    }

    private func groupRow(_ index: Int) -> [String] {
        [
            reading.pack.groups[index].label[reading.language],
            reading.outcome(ofGroup: index),
            reading.score(ofGroup: index, in: reading.designation),
            reading.score(ofGroup: index, in: reading.claimed),
        ].map(escaped)
    }

    private func criterionRow(_ index: Int) -> [String] {
        [
            reading.pack.criteria[index].label[reading.language],
            reading.outcome(ofCriterion: index),
            reading.score(ofCriterion: index, in: reading.designation),
            reading.reason(ofCriterion: index, in: reading.designation),
        ].map(escaped)
    }
}
